package hallwright.geometry;

import java.util.ArrayList;
import java.util.List;

/// A simple polygon: at least three corners, no two neighbours the same, and an area.
///
/// @param corners in order, either way round, the first not repeated at the end
public record Polygon(List<Point> corners) {

    public Polygon {
        corners = List.copyOf(corners);
        if (corners.size() < 3) {
            throw new IllegalArgumentException("a polygon needs three corners [corners=" + corners.size() + "]");
        }
        for (int i = 0; i < corners.size(); i++) {
            if (corners.get(i).equals(corners.get((i + 1) % corners.size()))) {
                throw new IllegalArgumentException("a corner is repeated [corner=" + corners.get(i) + "]");
            }
        }
        if (doubleArea(corners) == 0) {
            throw new IllegalArgumentException("a polygon without area [corners=" + corners + "]");
        }
    }

    /// The four corners of a rectangle that is not empty.
    public static Polygon of(Rect rect) {
        return new Polygon(List.of(
                new Point(rect.xMm(), rect.yMm()),
                new Point(rect.eastMm(), rect.yMm()),
                new Point(rect.eastMm(), rect.northMm()),
                new Point(rect.xMm(), rect.northMm())));
    }

    /// The area in square millimetres.
    public double areaMm2() {
        return Math.abs(doubleArea(corners)) / 2.0;
    }

    /// The smallest rectangle around it.
    public Rect bounds() {
        Point first = corners.getFirst();
        int west = first.xMm();
        int south = first.yMm();
        int east = west;
        int north = south;
        for (Point corner : corners) {
            west = Math.min(west, corner.xMm());
            east = Math.max(east, corner.xMm());
            south = Math.min(south, corner.yMm());
            north = Math.max(north, corner.yMm());
        }
        return Rect.ofEdges(west, south, east, north);
    }

    /// True if the place lies inside or on the edge.
    public boolean contains(Point place) {
        boolean inside = false;
        for (int i = 0, j = corners.size() - 1; i < corners.size(); j = i++) {
            Point a = corners.get(i);
            Point b = corners.get(j);
            if (onSegment(a, b, place)) {
                return true;
            }
            if (a.yMm() > place.yMm() != b.yMm() > place.yMm()) {
                double crossing =
                        (double) (b.xMm() - a.xMm()) * (place.yMm() - a.yMm()) / (b.yMm() - a.yMm()) + a.xMm();
                inside ^= place.xMm() < crossing;
            }
        }
        return inside;
    }

    /// True if the rectangle, which is not empty, lies wholly inside; touching edges are allowed.
    public boolean contains(Rect rect) {
        for (Point corner : of(rect).corners()) {
            if (!contains(corner)) {
                return false;
            }
        }
        for (Edge edge : edges()) {
            if (edge.entersInterior(rect)) {
                return false;
            }
        }
        return true;
    }

    /// This polygon moved by a distance.
    public Polygon moved(int dxMm, int dyMm) {
        return new Polygon(
                corners.stream().map(corner -> corner.plus(dxMm, dyMm)).toList());
    }

    /// The sides in order.
    public List<Edge> edges() {
        List<Edge> edges = new ArrayList<>(corners.size());
        for (int i = 0; i < corners.size(); i++) {
            edges.add(new Edge(corners.get(i), corners.get((i + 1) % corners.size())));
        }
        return edges;
    }

    private static boolean onSegment(Point a, Point b, Point p) {
        long cross =
                (long) (b.xMm() - a.xMm()) * (p.yMm() - a.yMm()) - (long) (b.yMm() - a.yMm()) * (p.xMm() - a.xMm());
        return cross == 0 && Rect.between(a, b).contains(p);
    }

    private static long doubleArea(List<Point> corners) {
        long sum = 0;
        for (int i = 0; i < corners.size(); i++) {
            Point a = corners.get(i);
            Point b = corners.get((i + 1) % corners.size());
            sum += (long) a.xMm() * b.yMm() - (long) b.xMm() * a.yMm();
        }
        return sum;
    }
}
