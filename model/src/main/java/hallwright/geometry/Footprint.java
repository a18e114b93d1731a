package hallwright.geometry;

import java.util.List;

/// Where a turned rectangle stands: the area that one piece of equipment covers.
///
/// The position is the south-west corner of the bounds, so it is exact for quarter turns; at other angles the
/// bounds
/// are rounded outward to whole millimetres.
///
/// @param bounds the smallest rectangle around it
/// @param widthMm the width across the front
/// @param depthMm from front to rear
/// @param turn how it is turned
public record Footprint(Rect bounds, int widthMm, int depthMm, Turn turn) {

    /// A rectangle of this width and depth, turned, with its bounds beginning at a place.
    public static Footprint at(Point southWest, int widthMm, int depthMm, Turn turn) {
        return new Footprint(bounds(southWest, widthMm, depthMm, turn), widthMm, depthMm, turn);
    }

    /// A rectangle of this width and depth, turned, around a middle.
    public static Footprint around(Point centre, int widthMm, int depthMm, Turn turn) {
        Rect size = bounds(new Point(0, 0), widthMm, depthMm, turn);
        return at(centre.plus(-(size.widthMm() / 2), -(size.depthMm() / 2)), widthMm, depthMm, turn);
    }

    /// Where the front looks, rounded to the nearest direction of the compass.
    public Side front() {
        return turn.nearestFront();
    }

    /// The four corners in millimetres as x, y pairs: front left, front right, rear right, rear left, seen from the
    /// front.
    public List<double[]> corners() {
        double cx = bounds.xMm() + bounds.widthMm() / 2.0;
        double cy = bounds.yMm() + bounds.depthMm() / 2.0;
        double w = widthMm / 2.0;
        double d = depthMm / 2.0;
        return List.of(corner(cx, cy, -w, -d), corner(cx, cy, w, -d), corner(cx, cy, w, d), corner(cx, cy, -w, d));
    }

    /// True if both cover some common area; sharing an edge is no overlap.
    public boolean overlaps(Footprint other) {
        if (!bounds.overlaps(other.bounds)) {
            return false;
        }
        boolean exact = turn.isQuarter() && other.turn.isQuarter();
        return exact || !(separatedBy(this, other) || separatedBy(other, this));
    }

    /// True if the place lies inside or on the edge.
    public boolean contains(Point place) {
        if (!bounds.contains(place)) {
            return false;
        }
        double x = place.xMm() - (bounds.xMm() + bounds.widthMm() / 2.0);
        double y = place.yMm() - (bounds.yMm() + bounds.depthMm() / 2.0);
        double cos = Math.cos(turn.radians());
        double sin = Math.sin(turn.radians());
        return Math.abs(x * cos + y * sin) <= widthMm / 2.0 + 1e-6
                && Math.abs(y * cos - x * sin) <= depthMm / 2.0 + 1e-6;
    }

    private double[] corner(double cx, double cy, double x, double y) {
        double cos = Math.cos(turn.radians());
        double sin = Math.sin(turn.radians());
        return new double[] {cx + x * cos - y * sin, cy + x * sin + y * cos};
    }

    /// Separating axes: along the sides of one, the corners of the other all lie beyond.
    private static boolean separatedBy(Footprint axes, Footprint other) {
        double cx = axes.bounds.xMm() + axes.bounds.widthMm() / 2.0;
        double cy = axes.bounds.yMm() + axes.bounds.depthMm() / 2.0;
        double cos = Math.cos(axes.turn.radians());
        double sin = Math.sin(axes.turn.radians());
        double minX = Double.MAX_VALUE;
        double maxX = -Double.MAX_VALUE;
        double minY = Double.MAX_VALUE;
        double maxY = -Double.MAX_VALUE;
        for (double[] corner : other.corners()) {
            double x = (corner[0] - cx) * cos + (corner[1] - cy) * sin;
            double y = (corner[1] - cy) * cos - (corner[0] - cx) * sin;
            minX = Math.min(minX, x);
            maxX = Math.max(maxX, x);
            minY = Math.min(minY, y);
            maxY = Math.max(maxY, y);
        }
        double w = axes.widthMm / 2.0 - 1e-6;
        double d = axes.depthMm / 2.0 - 1e-6;
        return minX >= w || maxX <= -w || minY >= d || maxY <= -d;
    }

    private static Rect bounds(Point southWest, int widthMm, int depthMm, Turn turn) {
        return switch (turn.degrees()) {
            case 0, 180 -> new Rect(southWest.xMm(), southWest.yMm(), widthMm, depthMm);
            case 90, 270 -> new Rect(southWest.xMm(), southWest.yMm(), depthMm, widthMm);
            default -> {
                double cos = Math.abs(Math.cos(turn.radians()));
                double sin = Math.abs(Math.sin(turn.radians()));
                yield new Rect(
                        southWest.xMm(), southWest.yMm(), (int) Math.ceil(widthMm * cos + depthMm * sin - 1e-6), (int)
                                Math.ceil(widthMm * sin + depthMm * cos - 1e-6));
            }
        };
    }
}
