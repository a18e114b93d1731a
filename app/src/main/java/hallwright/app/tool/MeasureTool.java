package hallwright.app.tool;

import hallwright.design.Grid;
import hallwright.drawing.floor.FloorScene;
import hallwright.geometry.Point;
import hallwright.geometry.Polygon;
import hallwright.geometry.Rect;
import hallwright.text.Message;
import hallwright.units.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Measures between two clicks: the distance and its parts along both axes. The measure stays until the next click
/// or escape. Corners of equipment, of rooms and of tiles draw the pointer unless alt is held; shift keeps to one
/// axis.
public final class MeasureTool implements Tool {

    private @Nullable Point from;
    private boolean done;

    @Override
    public String id() {
        return "measure";
    }

    @Override
    public boolean isExact() {
        return true;
    }

    @Override
    public Answer press(Pointer pointer, Floor floor) {
        if (pointer.button() != Pointer.Button.PRIMARY) {
            return Answer.NOTHING;
        }
        if (from == null || done) {
            from = snapped(pointer, floor);
            done = false;
            return show(from, from);
        }
        done = true;
        return show(from, end(from, pointer, floor));
    }

    @Override
    public Answer hover(Pointer pointer, Floor floor) {
        Point start = from;
        return start == null || done ? Answer.NOTHING : show(start, end(start, pointer, floor));
    }

    @Override
    public Answer drag(Pointer pointer, Floor floor) {
        return hover(pointer, floor);
    }

    @Override
    public Answer key(ToolKey key, boolean shift, Floor floor) {
        if (key != ToolKey.ESCAPE) {
            return Answer.NOTHING;
        }
        boolean idle = from == null;
        from = null;
        done = false;
        return idle ? new Answer.Done() : Answer.Preview.NONE;
    }

    private static Point end(Point start, Pointer pointer, Floor floor) {
        Point place = snapped(pointer, floor);
        if (!pointer.shift()) {
            return place;
        }
        boolean level = Math.abs(place.xMm() - start.xMm()) >= Math.abs(place.yMm() - start.yMm());
        return level ? new Point(place.xMm(), start.yMm()) : new Point(start.xMm(), place.yMm());
    }

    private static Answer show(Point from, Point to) {
        Message hint = Message.of(
                "drawing.hint.measure",
                new Length((int) Math.round(from.distanceTo(to))),
                new Length(Math.abs(to.xMm() - from.xMm())),
                new Length(Math.abs(to.yMm() - from.yMm())));
        Answer.Span span = new Answer.Span(from, to);
        return new Answer.Preview(List.of(), List.of(), List.of(span), null, hint, false, Set.of());
    }

    private static Point snapped(Pointer pointer, Floor floor) {
        Point place = pointer.place();
        if (pointer.alt()) {
            return place;
        }
        Point best = null;
        double least = pointer.reachMm();
        for (Point corner : corners(place, pointer.reachMm(), floor)) {
            double distance = corner.distanceTo(place);
            if (distance <= least) {
                least = distance;
                best = corner;
            }
        }
        return best == null ? place : best;
    }

    private static List<Point> corners(Point place, double reachMm, Floor floor) {
        int reach = (int) Math.ceil(reachMm);
        List<Point> corners = new ArrayList<>();
        Grid grid = floor.scene().design().grid();
        corners.add(grid.nearest(place));
        for (FloorScene.Item item : floor.near(Rect.between(place, place).grown(reach))) {
            corners.addAll(Polygon.of(item.bounds()).corners());
        }
        floor.scene()
                .design()
                .rooms()
                .forEach(room -> corners.addAll(room.outline().corners()));
        return corners;
    }
}
