package hallwright.app.tool;

import hallwright.design.Grid;
import hallwright.design.ObjectId;
import hallwright.drawing.floor.FloorScene;
import hallwright.geometry.Point;
import hallwright.geometry.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Draws a moving rectangle to where it probably belongs: flush with its neighbours or in line with them, else to
/// the tile grid, else to the fine step.
public final class Snap {

    /// Without anything to snap to, places are multiples of this many millimetres.
    public static final int FINE_MM = 10;

    /// Neighbours farther away than this do not draw.
    private static final int SIGHT_MM = 6000;

    /// A neighbour draws from a little farther than the grid.
    private static final double NEIGHBOUR = 0.6;

    private final Floor floor;
    private final Set<ObjectId> moving;
    private final double reachMm;

    /// @param moving what does not count as a neighbour, as it moves itself
    /// @param reachMm how far snapping reaches
    public Snap(Floor floor, Set<ObjectId> moving, double reachMm) {
        this.floor = floor;
        this.moving = Set.copyOf(moving);
        this.reachMm = reachMm;
    }

    /// Where a rectangle ends up.
    public Result at(Rect rect) {
        List<FloorScene.Item> neighbours = floor.near(rect.grown(SIGHT_MM)).stream()
                .filter(item -> !moving.contains(item.id()))
                .toList();
        Grid grid = floor.scene().design().grid();
        Candidate x = best(rect.xMm(), rect.eastMm(), grid.origin().xMm(), grid.tileMm());
        Candidate y = best(rect.yMm(), rect.northMm(), grid.origin().yMm(), grid.tileMm());
        for (FloorScene.Item item : neighbours) {
            Rect other = item.bounds();
            x = better(x, rect.xMm(), rect.eastMm(), other.xMm(), other.eastMm(), other);
            y = better(y, rect.yMm(), rect.northMm(), other.yMm(), other.northMm(), other);
        }
        int dx = x == null ? fine(rect.xMm(), grid.origin().xMm()) : x.shift();
        int dy = y == null ? fine(rect.yMm(), grid.origin().yMm()) : y.shift();
        Rect there = rect.moved(dx, dy);
        List<Answer.Span> guides = new ArrayList<>();
        if (x != null && x.neighbour() != null) {
            Rect both = there.union(x.neighbour());
            guides.add(new Answer.Span(new Point(x.line(), both.yMm()), new Point(x.line(), both.northMm())));
        }
        if (y != null && y.neighbour() != null) {
            Rect both = there.union(y.neighbour());
            guides.add(new Answer.Span(new Point(both.xMm(), y.line()), new Point(both.eastMm(), y.line())));
        }
        return new Result(dx, dy, guides);
    }

    /// The nearest grid line for either edge, if one is in reach.
    private @Nullable Candidate best(int low, int high, int origin, int tile) {
        Candidate first = grid(low, origin, tile);
        Candidate second = grid(high, origin, tile);
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return Math.abs(second.shift()) < Math.abs(first.shift()) ? second : first;
    }

    private @Nullable Candidate grid(int edge, int origin, int tile) {
        int line = origin + Math.floorDiv(edge - origin + tile / 2, tile) * tile;
        int shift = line - edge;
        return Math.abs(shift) <= reachMm ? new Candidate(shift, line, null, Math.abs(shift)) : null;
    }

    private @Nullable Candidate better(
            @Nullable Candidate best, int low, int high, int lowLine, int highLine, Rect other) {
        Candidate winner = best;
        for (int edge : new int[] {low, high}) {
            for (int line : new int[] {lowLine, highLine}) {
                int shift = line - edge;
                double cost = Math.abs(shift) * NEIGHBOUR;
                if (Math.abs(shift) <= reachMm
                        && (winner == null
                                || cost < winner.cost()
                                || (cost == winner.cost() && winner.neighbour() == null))) {
                    winner = new Candidate(shift, line, other, cost);
                }
            }
        }
        return winner;
    }

    private static int fine(int edge, int origin) {
        return origin + Math.floorDiv(edge - origin + FINE_MM / 2, FINE_MM) * FINE_MM - edge;
    }

    private record Candidate(int shift, int line, @Nullable Rect neighbour, double cost) {}

    /// How far the rectangle is drawn.
    ///
    /// @param dxMm to the east
    /// @param dyMm to the north
    /// @param guides the lines it was drawn to
    public record Result(int dxMm, int dyMm, List<Answer.Span> guides) {

        public Result {
            guides = List.copyOf(guides);
        }
    }
}
