package hallwright.check.space;

import hallwright.catalogue.Category;
import hallwright.check.engine.Check;
import hallwright.check.engine.Given;
import hallwright.check.engine.Verdict;
import hallwright.check.engine.Verdict.Pass;
import hallwright.check.engine.Verdict.Violation;
import hallwright.design.DesignObject;
import hallwright.design.ObjectId;
import hallwright.design.Obstacle;
import hallwright.design.Room;
import hallwright.geometry.Rect;
import hallwright.geometry.Side;
import hallwright.rule.Measure;
import hallwright.space.Layout;
import hallwright.space.Placed;
import hallwright.text.Message;
import hallwright.units.Length;
import java.util.ArrayList;
import java.util.List;

/// SPC-016, overlap and obstruction: no equipment stands in other equipment, in a column, wall, void or area kept
/// free,
/// or across the wall of a room. What hangs overhead meets only columns, walls and what is as high. Source:
/// geometry.
/// Unit: overlaps.
public final class OverlapCheck implements Check {

    @Override
    public String rule() {
        return "SPC-016";
    }

    @Override
    public List<Verdict> evaluate(Given given) {
        List<Verdict> verdicts = new ArrayList<>();
        Layout layout = given.analysis().layout();
        for (Placed placed : layout.floor().all()) {
            int before = verdicts.size();
            for (Placed other : layout.index().overlapping(placed.footprint())) {
                if (other.id().compareTo(placed.id()) > 0 && placed.meets(other)) {
                    verdicts.add(overlap(given, placed, other.placement(), other.bounds()));
                }
            }
            if (placed.category() != Category.FLOOR_TILE) {
                obstacles(given, placed, verdicts);
                walls(given, placed, verdicts);
            }
            if (verdicts.size() == before) {
                verdicts.add(new Pass(List.of(placed.id()), measure(given, 0)));
            }
        }
        return verdicts;
    }

    private static void obstacles(Given given, Placed placed, List<Verdict> verdicts) {
        for (Obstacle obstacle : given.analysis().layout().index().obstacles(placed.bounds())) {
            boolean reachesUp = obstacle.kind() == Obstacle.Kind.COLUMN || obstacle.kind() == Obstacle.Kind.WALL;
            if ((reachesUp || placed.standsInTheWay()) && Overlap.of(placed.footprint(), obstacle.area())) {
                verdicts.add(overlap(given, placed, obstacle, obstacle.area().bounds()));
            }
        }
    }

    private static void walls(Given given, Placed placed, List<Verdict> verdicts) {
        for (Room room : given.design().rooms()) {
            Rect outline = room.outline().bounds();
            if (outline.overlaps(placed.bounds())
                    && Overlap.crosses(placed.footprint(), room.outline().edges())) {
                verdicts.add(new Violation(
                        List.of(placed.id(), room.id()),
                        "",
                        measure(given, 1),
                        true,
                        Message.of("check.spc-016.wall", placed.name(), room.name()),
                        Message.of("check.spc-016.wall.remedy", placed.name(), room.name()),
                        List.of(placed.bounds())));
            }
        }
    }

    private static Violation overlap(Given given, Placed placed, DesignObject other, Rect area) {
        Rect bounds = placed.bounds();
        Rect common = Rect.ofEdges(
                Math.max(bounds.xMm(), area.xMm()),
                Math.max(bounds.yMm(), area.yMm()),
                Math.min(bounds.eastMm(), area.eastMm()),
                Math.min(bounds.northMm(), area.northMm()));
        Side away = Side.WEST;
        int least = Integer.MAX_VALUE;
        for (Side side : Side.values()) {
            int move = -area.gapTo(bounds, side);
            if (move < least) {
                least = move;
                away = side;
            }
        }
        List<ObjectId> subjects = List.of(placed.id(), other.id());
        Length depth = new Length(least);
        return new Violation(
                subjects,
                "",
                measure(given, 1),
                true,
                Message.of("check.spc-016.message", placed.name(), other.name(), depth),
                Message.of("check.spc-016.remedy", placed.name(), depth, Lengths.direction(away)),
                List.of(common));
    }

    private static Measure measure(Given given, int overlaps) {
        return new Measure(overlaps, given.limit(), true, given.unit(), overlaps + " <= " + (int) given.limit());
    }
}
