package hallwright.route;

import hallwright.geometry.Point;
import hallwright.geometry.Rect;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a square load of one size can be pushed without turning it.
///
/// A place of the load is that of its south-west corner. [FreePlaces] holds the free places as intervals; a flood
/// from the starting places through intervals that share a place finds everything that can be reached, exact to the
/// millimetre.
final class Mover {

    private final List<Rect> starts;
    private final FreePlaces free;
    private final int sizeMm;
    private final int[] cameFrom;

    /// Floods the floor.
    ///
    /// @param sizeMm the side of the load
    /// @param domain where it may be at all
    /// @param obstacles what it must not cover
    /// @param starts places of the load to begin at, each a rectangle of places, perhaps a line or a point
    Mover(int sizeMm, Rect domain, List<Rect> obstacles, List<Rect> starts) {
        this.sizeMm = sizeMm;
        this.starts = starts;
        this.free = new FreePlaces(sizeMm, domain, obstacles);
        this.cameFrom = new int[free.size()];
        Arrays.fill(cameFrom, -1);
        flood();
    }

    /// True if the load can be pushed so that it shares some area or part of an edge with the target.
    boolean touches(Rect target) {
        return touching(target) != null;
    }

    /// Places of the load from a start to where it touches the target, each a straight push from the one before;
    /// empty if there is no way.
    List<Point> way(Rect target) {
        Point end = touching(target);
        if (end == null) {
            return List.of();
        }
        List<Point> way = new ArrayList<>();
        int x = end.xMm();
        int interval = end.yMm();
        while (true) {
            int y = free.yIn(interval);
            push(way, Math.clamp(x, free.low(interval), free.high(interval)), y);
            x = way.getLast().xMm();
            if (cameFrom[interval] == interval) {
                break;
            }
            interval = cameFrom[interval];
        }
        for (Rect start : starts) {
            if (holds(start, interval)) {
                push(
                        way,
                        Math.clamp(x, start.xMm(), start.eastMm()),
                        way.getLast().yMm());
                break;
            }
        }
        Collections.reverse(way);
        return way;
    }

    /// The first place on a straight push at which this load, of one millimetre more, cannot be around the smaller
    /// load; null if it can be all the way.
    @Nullable
    Point firstTooNarrow(Point from, Point to) {
        int step = Integer.signum(to.xMm() - from.xMm());
        int x = from.xMm();
        while (true) {
            int farthest = Integer.MIN_VALUE;
            for (int y = from.yMm() - 1; y <= from.yMm(); y++) {
                for (int left = x - 1; left <= x; left++) {
                    int interval = free.find(left, y);
                    if (interval >= 0 && cameFrom[interval] >= 0) {
                        int end = step < 0 ? -free.low(interval) : free.high(interval) + 1;
                        farthest = Math.max(farthest, end);
                    }
                }
            }
            if (farthest == Integer.MIN_VALUE) {
                return new Point(x, from.yMm());
            }
            int reached = step < 0 ? -farthest : farthest;
            if (step == 0 || (to.xMm() - reached) * step <= 0) {
                return null;
            }
            x = reached + step;
        }
    }

    private static void push(List<Point> way, int xMm, int yMm) {
        if (!way.isEmpty() && way.getLast().xMm() != xMm && way.getLast().yMm() != yMm) {
            way.add(new Point(xMm, way.getLast().yMm()));
        }
        if (way.isEmpty() || !way.getLast().equals(new Point(xMm, yMm))) {
            way.add(new Point(xMm, yMm));
        }
    }

    /// The x of a reached place that touches the target, with its interval as y; or null.
    private @Nullable Point touching(Rect target) {
        int west = target.xMm() - sizeMm;
        int east = target.eastMm();
        int south = target.yMm() - sizeMm;
        int north = target.northMm();
        for (int row = free.firstRow(south); row < free.rows() && free.rowLow(row) <= north; row++) {
            boolean edge = free.rowHigh(row) <= south || free.rowLow(row) >= north;
            for (int i = free.begin(row); i < free.end(row); i++) {
                boolean shares =
                        edge ? free.low(i) < east && free.high(i) > west : free.low(i) <= east && free.high(i) >= west;
                if (shares && cameFrom[i] >= 0) {
                    return new Point(Math.clamp(free.low(i), west, east), i);
                }
            }
        }
        return null;
    }

    private boolean holds(Rect start, int interval) {
        int row = free.row(interval);
        return free.rowLow(row) <= start.northMm()
                && free.rowHigh(row) >= start.yMm()
                && free.low(interval) <= start.eastMm()
                && free.high(interval) >= start.xMm();
    }

    private void flood() {
        ArrayDeque<Integer> next = new ArrayDeque<>();
        for (Rect start : starts) {
            for (int row = free.firstRow(start.yMm());
                    row < free.rows() && free.rowLow(row) <= start.northMm();
                    row++) {
                join(row, start.xMm(), start.eastMm(), -1, next);
            }
        }
        while (!next.isEmpty()) {
            int interval = next.poll();
            int row = free.row(interval);
            join(row - 1, free.low(interval), free.high(interval), interval, next);
            join(row + 1, free.low(interval), free.high(interval), interval, next);
        }
    }

    /// Reaches the intervals of a row that share a place with a stretch.
    private void join(int row, int low, int high, int from, ArrayDeque<Integer> next) {
        if (row < 0 || row >= free.rows()) {
            return;
        }
        for (int i = free.begin(row); i < free.end(row) && free.low(i) <= high; i++) {
            if (free.high(i) >= low && cameFrom[i] < 0) {
                cameFrom[i] = from < 0 ? i : from;
                next.add(i);
            }
        }
    }
}
