package hallwright.route;

import hallwright.geometry.Edge;
import hallwright.geometry.Footprint;
import hallwright.geometry.Point;
import hallwright.geometry.Polygon;
import hallwright.geometry.Rect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// Areas as lists of rectangles. Exact where all edges are parallel to the axes; slanted edges become stairs of
/// [#STEP_MM] that stay on the safe side.
final class Rects {

    /// The height of a stair along a slanted edge.
    static final int STEP_MM = 50;

    private Rects() {}

    /// Rectangles that together cover the polygon, or, if `inside`, that lie in it.
    static List<Rect> of(Polygon polygon, boolean inside) {
        List<Rect> rects = new ArrayList<>();
        Integer south = null;
        for (int north : levels(polygon)) {
            if (south != null) {
                slab(polygon, south, north, inside, rects);
            }
            south = north;
        }
        return merged(rects);
    }

    /// Rectangles that cover a footprint: its bounds for quarter turns, else stairs around it.
    static List<Rect> of(Footprint footprint) {
        if (footprint.turn().isQuarter()) {
            return List.of(footprint.bounds());
        }
        List<Point> corners = footprint.corners().stream()
                .map(c -> new Point((int) Math.round(c[0]), (int) Math.round(c[1])))
                .toList();
        return of(new Polygon(corners), false);
    }

    /// What of the domain lies in none of the rectangles.
    static List<Rect> without(Rect domain, List<Rect> holes) {
        List<Rect> rest = List.of(domain);
        for (Rect hole : holes) {
            rest = cut(rest, hole);
        }
        return merged(rest);
    }

    /// The rectangles without what lies inside the hole. Rectangles may be lines without thickness.
    static List<Rect> cut(List<Rect> rects, Rect hole) {
        List<Rect> rest = new ArrayList<>();
        for (Rect rect : rects) {
            int west = Math.max(rect.xMm(), hole.xMm());
            int east = Math.min(rect.eastMm(), hole.eastMm());
            int south = Math.max(rect.yMm(), hole.yMm());
            int north = Math.min(rect.northMm(), hole.northMm());
            boolean apart = (rect.widthMm() == 0 ? west > east : west >= east)
                    || (rect.depthMm() == 0 ? south > north : south >= north);
            if (apart) {
                rest.add(rect);
                continue;
            }
            if (west > rect.xMm()) {
                rest.add(Rect.ofEdges(rect.xMm(), rect.yMm(), west, rect.northMm()));
            }
            if (east < rect.eastMm()) {
                rest.add(Rect.ofEdges(east, rect.yMm(), rect.eastMm(), rect.northMm()));
            }
            if (south > rect.yMm()) {
                rest.add(Rect.ofEdges(west, rect.yMm(), east, south));
            }
            if (north < rect.northMm()) {
                rest.add(Rect.ofEdges(west, north, east, rect.northMm()));
            }
        }
        return rest;
    }

    /// The same area in fewer rectangles: those that share a whole side become one.
    static List<Rect> merged(List<Rect> rects) {
        List<Rect> now = rects;
        int before;
        do {
            before = now.size();
            now = joined(now, Rect::yMm, Rect::northMm, Rect::xMm, Rect::eastMm);
            now = joined(now, Rect::xMm, Rect::eastMm, Rect::yMm, Rect::northMm);
        } while (now.size() < before);
        return now;
    }

    private static List<Rect> joined(
            List<Rect> rects,
            ToIntFunction<Rect> low,
            ToIntFunction<Rect> high,
            ToIntFunction<Rect> start,
            ToIntFunction<Rect> end) {
        List<Rect> sorted = rects.stream()
                .sorted(Comparator.comparingInt(low).thenComparingInt(high).thenComparingInt(start))
                .toList();
        List<Rect> joined = new ArrayList<>();
        for (Rect rect : sorted) {
            Rect last = joined.isEmpty() ? null : joined.getLast();
            if (last != null
                    && low.applyAsInt(last) == low.applyAsInt(rect)
                    && high.applyAsInt(last) == high.applyAsInt(rect)
                    && start.applyAsInt(rect) <= end.applyAsInt(last)) {
                joined.set(joined.size() - 1, last.union(rect));
            } else {
                joined.add(rect);
            }
        }
        return joined;
    }

    private static Set<Integer> levels(Polygon polygon) {
        TreeSet<Integer> levels = new TreeSet<>();
        for (Edge edge : polygon.edges()) {
            int south = Math.min(edge.from().yMm(), edge.to().yMm());
            int north = Math.max(edge.from().yMm(), edge.to().yMm());
            levels.add(south);
            levels.add(north);
            if (edge.from().xMm() != edge.to().xMm()) {
                for (long y = south + (long) STEP_MM; y < north; y += STEP_MM) {
                    levels.add((int) y);
                }
            }
        }
        return levels;
    }

    private static void slab(Polygon polygon, int south, int north, boolean inside, List<Rect> rects) {
        List<double[]> sides = polygon.edges().stream()
                .filter(edge -> Math.min(edge.from().yMm(), edge.to().yMm()) <= south
                        && Math.max(edge.from().yMm(), edge.to().yMm()) >= north)
                .map(edge -> new double[] {xAt(edge, south), xAt(edge, north)})
                .sorted(Comparator.comparingDouble(x -> x[0] + x[1]))
                .toList();
        Function<double[], Double> least = x -> Math.min(x[0], x[1]);
        Function<double[], Double> most = x -> Math.max(x[0], x[1]);
        for (int i = 0; i + 1 < sides.size(); i += 2) {
            double west = (inside ? most : least).apply(sides.get(i));
            double east = (inside ? least : most).apply(sides.get(i + 1));
            int from = (int) (inside ? Math.ceil(west) : Math.floor(west));
            int to = (int) (inside ? Math.floor(east) : Math.ceil(east));
            if (from < to) {
                rects.add(Rect.ofEdges(from, south, to, north));
            }
        }
    }

    private static double xAt(Edge edge, int y) {
        double rise = (double) edge.to().yMm() - edge.from().yMm();
        double share = ((double) y - edge.from().yMm()) / rise;
        return edge.from().xMm()
                + share * ((double) edge.to().xMm() - edge.from().xMm());
    }
}
