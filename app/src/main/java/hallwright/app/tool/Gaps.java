package hallwright.app.tool;

import hallwright.design.ObjectId;
import hallwright.design.Obstacle;
import hallwright.design.Room;
import hallwright.drawing.floor.FloorScene;
import hallwright.geometry.Edge;
import hallwright.geometry.Point;
import hallwright.geometry.Rect;
import hallwright.geometry.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The free distances around a rectangle, such as the width of the aisle in front of it.
final class Gaps {

    /// Farther things do not matter.
    private static final int FARTHEST_MM = 6000;

    private Gaps() {}

    /// The distance to the nearest thing on each side, where there is one that is not touched.
    static List<Answer.Span> around(Floor floor, Rect rect, Set<ObjectId> moving) {
        List<Rect> things = Stream.of(equipment(floor, rect, moving), obstacles(floor, moving), walls(floor))
                .flatMap(List::stream)
                .toList();
        List<Answer.Span> gaps = new ArrayList<>();
        for (Side side : Side.values()) {
            Answer.Span gap = nearest(rect, side, things);
            if (gap != null) {
                gaps.add(gap);
            }
        }
        return gaps;
    }

    private static Answer.@Nullable Span nearest(Rect rect, Side side, List<Rect> things) {
        int least = FARTHEST_MM + 1;
        Rect nearest = null;
        for (Rect thing : things) {
            int gap = rect.gapTo(thing, side);
            if (gap >= 0 && gap < least && overlap(rect, thing, side) > 0) {
                least = gap;
                nearest = thing;
            }
        }
        return nearest == null || least == 0 ? null : span(rect, nearest, side, least);
    }

    /// How much extent both share across the direction.
    private static int overlap(Rect a, Rect b, Side side) {
        return side.facesAlongY()
                ? Math.min(a.eastMm(), b.eastMm()) - Math.max(a.xMm(), b.xMm())
                : Math.min(a.northMm(), b.northMm()) - Math.max(a.yMm(), b.yMm());
    }

    private static Answer.Span span(Rect rect, Rect other, Side side, int gap) {
        int x = (Math.max(rect.xMm(), other.xMm()) + Math.min(rect.eastMm(), other.eastMm())) / 2;
        int y = (Math.max(rect.yMm(), other.yMm()) + Math.min(rect.northMm(), other.northMm())) / 2;
        Point from = switch (side) {
            case SOUTH -> new Point(x, rect.yMm());
            case NORTH -> new Point(x, rect.northMm());
            case WEST -> new Point(rect.xMm(), y);
            case EAST -> new Point(rect.eastMm(), y);
        };
        return new Answer.Span(from, from.plus(side.dx() * gap, side.dy() * gap));
    }

    private static List<Rect> equipment(Floor floor, Rect rect, Set<ObjectId> moving) {
        return floor.near(rect.grown(FARTHEST_MM)).stream()
                .filter(item -> !moving.contains(item.id()) && Overlaps.counts(item))
                .map(FloorScene.Item::bounds)
                .toList();
    }

    private static List<Rect> obstacles(Floor floor, Set<ObjectId> moving) {
        return floor.scene().design().obstacles().stream()
                .filter(obstacle -> obstacle.kind().blocksWay() && !moving.contains(obstacle.id()))
                .map(Obstacle::area)
                .map(area -> area.bounds())
                .toList();
    }

    private static List<Rect> walls(Floor floor) {
        List<Rect> walls = new ArrayList<>();
        for (Room room : floor.scene().design().rooms()) {
            for (Edge edge : room.outline().edges()) {
                Rect wall = Rect.between(edge.from(), edge.to());
                if (wall.widthMm() == 0 || wall.depthMm() == 0) {
                    walls.add(wall);
                }
            }
        }
        return walls;
    }
}
