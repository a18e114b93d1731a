package hallwright.drawing.diagram;

import hallwright.design.FeedSide;
import hallwright.design.ObjectId;
import java.util.List;

/// The circuits from one item to another.
///
/// @param source the item that gives
/// @param target the item that takes
/// @param side which supply the circuits belong to
/// @param rank 1 in ordinary work; a higher one carries load only when those of a lower one are dead
/// @param points the circuits in the chain
/// @param ids the circuits in the design
/// @param xs the corners of its line, from the source to the target
/// @param ys the corners of its line
public record DiagramLink(
        int source,
        int target,
        FeedSide side,
        int rank,
        List<Integer> points,
        List<ObjectId> ids,
        List<Double> xs,
        List<Double> ys) {

    public DiagramLink {
        points = List.copyOf(points);
        ids = List.copyOf(ids);
        xs = List.copyOf(xs);
        ys = List.copyOf(ys);
    }

    /// The distance from a place to its line.
    double distance(double x, double y) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < xs.size(); i++) {
            double dx = x - Math.clamp(x, Math.min(xs.get(i - 1), xs.get(i)), Math.max(xs.get(i - 1), xs.get(i)));
            double dy = y - Math.clamp(y, Math.min(ys.get(i - 1), ys.get(i)), Math.max(ys.get(i - 1), ys.get(i)));
            least = Math.min(least, Math.hypot(dx, dy));
        }
        return least;
    }
}
