package hallwright.drawing.floor;

import hallwright.design.Containment;
import hallwright.design.DesignObject;
import hallwright.design.Door;
import hallwright.design.ObjectId;
import hallwright.design.Obstacle;
import hallwright.design.Placement;
import hallwright.design.Room;
import hallwright.design.Run;
import hallwright.design.Zone;
import hallwright.drawing.Ink;
import hallwright.drawing.Stroke;
import hallwright.drawing.Surface;
import hallwright.drawing.Tint;
import hallwright.drawing.View;
import hallwright.geometry.Footprint;
import hallwright.geometry.Rect;
import java.util.Collection;

/// Frames objects in the accent colour: what is selected, or what the pointer rests on.
public final class SelectionPainter {

    private static final double FRAME = 2;
    private static final double HANDLE = 3;
    private static final double WASH = 0.14;

    private final Look look;

    /// A painter for one look.
    public SelectionPainter(Look look) {
        this.look = look;
    }

    /// Frames selected objects; a single one gets handles at its corners as well. They are washed in the accent
    /// colour
    /// too, unless racks are coloured by a value: a wash would make the colour that of another value.
    public void selected(FloorScene scene, View view, Surface surface, Collection<ObjectId> ids) {
        double wash = look.colouring() == null ? WASH : 0;
        paint(scene, view, surface, ids, look.palette().tint(Ink.ACCENT), wash, ids.size() == 1);
    }

    /// Frames one object lightly.
    public void hovered(FloorScene scene, View view, Surface surface, Collection<ObjectId> ids) {
        paint(scene, view, surface, ids, look.palette().tint(Ink.ACCENT).withOpacity(0.8), 0, false);
    }

    private void paint(
            FloorScene scene,
            View view,
            Surface surface,
            Collection<ObjectId> ids,
            Tint tint,
            double wash,
            boolean handles) {
        Paper paper = new Paper(scene, view, view.visible(), surface, look);
        for (ObjectId id : ids) {
            DesignObject object = scene.design().find(id);
            Rect bounds = object == null ? null : Bounds.of(scene, object);
            if (object != null && bounds != null && paper.shows(bounds.grown(1000))) {
                frame(paper, object, tint, wash, handles);
            }
        }
    }

    private static void frame(Paper paper, DesignObject object, Tint tint, double wash, boolean handles) {
        Stroke stroke = Stroke.solid(tint, FRAME);
        switch (object) {
            case Placement placement ->
                equipment(paper, paper.scene().design().footprint(placement), tint, wash, handles);
            case Room room -> paper.outline(room.outline(), stroke);
            case Zone zone -> paper.outline(zone.area(), stroke);
            case Containment containment -> paper.outline(containment.area(), stroke);
            case Obstacle obstacle -> paper.outline(obstacle.area(), stroke);
            case Door door ->
                line(
                        paper,
                        paper.corners(java.util.List.of(
                                door.opening().from(), door.opening().to())),
                        tint,
                        5);
            case Run run ->
                line(
                        paper,
                        paper.corners(run.path()),
                        tint,
                        Math.max(4, paper.view().length(160)));
            default -> {
                Rect bounds = Bounds.of(paper.scene(), object);
                if (bounds != null) {
                    equipment(
                            paper,
                            Footprint.at(
                                    bounds.southWest(),
                                    bounds.widthMm(),
                                    bounds.depthMm(),
                                    hallwright.geometry.Turn.NONE),
                            tint,
                            wash,
                            handles);
                }
            }
        }
    }

    private static void line(Paper paper, double[][] path, Tint tint, double width) {
        paper.surface().path(path[0], path[1], false, Stroke.solid(tint.withOpacity(0.45), width));
        paper.surface().path(path[0], path[1], false, Stroke.solid(tint, 1.5));
    }

    private static void equipment(Paper paper, Footprint footprint, Tint tint, double wash, boolean handles) {
        if (!footprint.turn().isQuarter()) {
            paper.body(footprint, wash > 0 ? tint.withOpacity(wash) : null, tint, FRAME);
            return;
        }
        Paper.Box box = paper.box(footprint.bounds());
        paper.surface()
                .box(
                        box.x() - 1,
                        box.y() - 1,
                        box.width() + 2,
                        box.height() + 2,
                        wash > 0 ? tint.withOpacity(wash) : null,
                        tint,
                        box.shortSide() < 6 ? 1 : FRAME);
        if (handles && box.shortSide() > 6 * HANDLE) {
            for (double x : new double[] {box.x(), box.x() + box.width()}) {
                for (double y : new double[] {box.y(), box.y() + box.height()}) {
                    paper.surface()
                            .box(x - HANDLE, y - HANDLE, 2 * HANDLE, 2 * HANDLE, paper.tint(Ink.FLOOR), tint, 1.5);
                }
            }
        }
    }
}
