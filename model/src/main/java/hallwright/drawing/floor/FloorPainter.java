package hallwright.drawing.floor;

import hallwright.catalogue.Category;
import hallwright.drawing.Ink;
import hallwright.drawing.Layer;
import hallwright.drawing.Surface;
import hallwright.drawing.View;
import hallwright.geometry.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Draws a floor. The same scene, view and look always give the same calls on the surface.
public final class FloorPainter {

    /// How far names and arrows may reach beyond the bounds of what they belong to, in the unit of surfaces: redraw
    /// so much more around a change.
    public static final double REACH = 48;

    private static final double NAMES_FROM = 14;
    private static final int CABINET_MM = 600;

    private final Look look;

    /// A painter for one look.
    public FloorPainter(Look look) {
        this.look = look;
    }

    /// Draws everything that the view shows.
    public void paint(FloorScene scene, View view, Surface surface) {
        paint(scene, view, view.visible(), surface);
    }

    /// Draws at least what lies in an area of the floor, over everything that the surface holds there.
    public void paint(FloorScene scene, View view, Rect area, Surface surface) {
        Paper paper = new Paper(scene, view, area, surface, look);
        surface.fill(0, 0, view.width(), view.height(), paper.tint(Ink.GROUND));
        Parts parts = Parts.of(paper);
        layer(paper, Layer.ROOMS, RoomPainter::rooms);
        layer(paper, Layer.GRID, GridPainter::lines);
        layer(paper, Layer.ZONES, AreaPainter::zones);
        layer(paper, Layer.CONTAINMENT, AreaPainter::containments);
        layer(paper, Layer.TILES, p -> each(p, parts.tiles(), item -> PlantPainter.tile(p, item)));
        layer(paper, Layer.OBSTACLES, RoomPainter::obstacles);
        layer(paper, Layer.POWER, p -> each(p, parts.power(), item -> PlantPainter.power(p, item)));
        layer(paper, Layer.COOLING, p -> each(p, parts.cooling(), item -> PlantPainter.cooling(p, item)));
        layer(paper, Layer.RACKS, p -> each(p, parts.racks(), item -> RackPainter.paint(p, item)));
        layer(paper, Layer.DOORS, RoomPainter::doors);
        layer(paper, Layer.RUNS, RunPainter::paint);
        layer(paper, Layer.NAMES, p -> names(p, parts));
    }

    private void layer(Paper paper, Layer layer, Consumer<Paper> painter) {
        if (look.layers().contains(layer)) {
            paper.surface().beginLayer(layer);
            painter.accept(paper);
            paper.surface().endLayer();
        }
    }

    private static void each(Paper paper, List<FloorScene.Item> items, Consumer<FloorScene.Item> painter) {
        for (FloorScene.Item item : items) {
            paper.surface().beginObject(item.id(), item.placement().name());
            painter.accept(item);
            paper.surface().endObject();
        }
    }

    private void names(Paper paper, Parts parts) {
        boolean readable = paper.view().length(CABINET_MM) >= NAMES_FROM;
        if (look.layers().contains(Layer.RACKS)) {
            parts.racks().forEach(item -> NamePainter.rack(paper, item));
            NamePainter.rows(paper, readable);
        }
        if (look.layers().contains(Layer.POWER)) {
            parts.power().forEach(item -> NamePainter.plant(paper, item));
        }
        if (look.layers().contains(Layer.COOLING)) {
            parts.cooling().forEach(item -> NamePainter.plant(paper, item));
        }
        NamePainter.areas(paper);
        NamePainter.rooms(paper);
        if (look.layers().contains(Layer.GRID)) {
            GridPainter.addresses(paper);
        }
    }

    /// The equipment that is seen, by what it is.
    private record Parts(
            List<FloorScene.Item> tiles,
            List<FloorScene.Item> power,
            List<FloorScene.Item> cooling,
            List<FloorScene.Item> racks) {

        static Parts of(Paper paper) {
            Parts parts = new Parts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (FloorScene.Item item : paper.scene().items()) {
                if (paper.shows(item.bounds())) {
                    parts.listFor(item.type().category()).add(item);
                }
            }
            return parts;
        }

        private List<FloorScene.Item> listFor(Category category) {
            return switch (category.kind()) {
                case TILE -> tiles;
                case POWER -> power;
                case COOLING -> cooling;
                case RACK, RACK_SYSTEM, DEVICE, CONTAINMENT, CABLE, PATHWAY -> racks;
            };
        }
    }
}
