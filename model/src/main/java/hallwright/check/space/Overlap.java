package hallwright.check.space;

import hallwright.geometry.Edge;
import hallwright.geometry.Footprint;
import hallwright.geometry.Point;
import hallwright.geometry.Polygon;
import java.util.List;

/// Says whether the inside of a footprint meets an area or a wall. Touching is no overlap.
final class Overlap {

    private static final double EPSILON = 1e-6;

    private Overlap() {}

    /// True if footprint and polygon share some area.
    static boolean of(Footprint footprint, Polygon polygon) {
        Point middle = footprint.bounds().centre();
        return polygon.bounds().overlaps(footprint.bounds())
                && (crosses(footprint, polygon.edges()) || polygon.contains(middle));
    }

    /// True if one of the edges runs through the inside of the footprint.
    static boolean crosses(Footprint footprint, List<Edge> edges) {
        double cx = footprint.bounds().xMm() + footprint.bounds().widthMm() / 2.0;
        double cy = footprint.bounds().yMm() + footprint.bounds().depthMm() / 2.0;
        double cos = Math.cos(footprint.turn().radians());
        double sin = Math.sin(footprint.turn().radians());
        double halfWidth = footprint.widthMm() / 2.0 - EPSILON;
        double halfDepth = footprint.depthMm() / 2.0 - EPSILON;
        for (Edge edge : edges) {
            double x0 = (edge.from().xMm() - cx) * cos + (edge.from().yMm() - cy) * sin;
            double y0 = (edge.from().yMm() - cy) * cos - (edge.from().xMm() - cx) * sin;
            double x1 = (edge.to().xMm() - cx) * cos + (edge.to().yMm() - cy) * sin;
            double y1 = (edge.to().yMm() - cy) * cos - (edge.to().xMm() - cx) * sin;
            double[] part = {0, 1};
            if (clip(x0, x1 - x0, halfWidth, part) && clip(y0, y1 - y0, halfDepth, part) && part[0] < part[1]) {
                return true;
            }
        }
        return false;
    }

    /// Keeps the part of a segment on which `start + t x slope` lies within plus or minus a half extent; false if
    /// nothing is left.
    private static boolean clip(double start, double slope, double half, double[] part) {
        if (Math.abs(slope) < EPSILON) {
            return Math.abs(start) < half;
        }
        double a = (-half - start) / slope;
        double b = (half - start) / slope;
        part[0] = Math.max(part[0], Math.min(a, b));
        part[1] = Math.min(part[1], Math.max(a, b));
        return part[0] < part[1];
    }
}
