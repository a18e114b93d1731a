package hallwright.route;

import hallwright.geometry.Rect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/// The places at which a square load of one size covers no obstacle, as intervals of x in rows of y.
///
/// An obstacle grown to the west and south by the size of the load blocks the places strictly inside; on its edge
/// the load just touches. The north and south edges of all grown obstacles cut the floor into rows: a line at each
/// edge and a band between two. Within a row the free places are closed intervals, a single place where two
/// blocked stretches meet, so that a gap exactly as wide as the load is found. One sweep from south to north over
/// the obstacles builds all rows.
final class FreePlaces {

    private final int westMm;
    private final int eastMm;
    private final int[] levels;
    private final int[] starts;
    private int[] lows = new int[64];
    private int[] highs = new int[64];
    private int[] rowOf = new int[64];
    private int size;

    FreePlaces(int sizeMm, Rect domain, List<Rect> obstacles) {
        westMm = domain.xMm();
        eastMm = domain.eastMm() - sizeMm;
        int south = domain.yMm();
        int north = domain.northMm() - sizeMm;
        if (eastMm < westMm || north < south) {
            levels = new int[0];
            starts = new int[1];
            return;
        }
        List<Rect> grown = obstacles.stream()
                .map(o -> new Rect(o.xMm() - sizeMm, o.yMm() - sizeMm, o.widthMm() + sizeMm, o.depthMm() + sizeMm))
                .filter(o -> o.northMm() > south && o.yMm() < north && o.eastMm() > westMm && o.xMm() < eastMm)
                .sorted(Comparator.comparingInt(Rect::yMm))
                .toList();
        TreeSet<Integer> edges = new TreeSet<>(List.of(south, north));
        for (Rect rect : grown) {
            edges.add(rect.yMm());
            edges.add(rect.northMm());
        }
        levels = edges.subSet(south, true, north, true).stream()
                .mapToInt(Integer::intValue)
                .toArray();
        starts = new int[rows() + 1];
        sweep(grown);
    }

    /// How many rows there are, from south to north: lines are even, bands odd.
    int rows() {
        return Math.max(0, 2 * levels.length - 1);
    }

    /// How many intervals there are in all.
    int size() {
        return size;
    }

    /// The first interval of a row.
    int begin(int row) {
        return starts[row];
    }

    /// Beyond the last interval of a row.
    int end(int row) {
        return starts[row + 1];
    }

    int row(int interval) {
        return rowOf[interval];
    }

    int low(int interval) {
        return lows[interval];
    }

    int high(int interval) {
        return highs[interval];
    }

    int rowLow(int row) {
        return levels[row / 2];
    }

    int rowHigh(int row) {
        return levels[(row + 1) / 2];
    }

    /// A whole y in the row of an interval; for a band one millimetre high an edge of it, where the interval is
    /// free
    /// too.
    int yIn(int interval) {
        int row = rowOf[interval];
        return Math.floorDiv(rowLow(row) + rowHigh(row), 2);
    }

    /// The first row that holds places at this y or north of it.
    int firstRow(int yMm) {
        int at = Arrays.binarySearch(levels, yMm);
        return at >= 0 ? 2 * at : Math.max(0, 2 * (-at - 1) - 1);
    }

    /// The interval that holds a place, or -1.
    int find(int xMm, int yMm) {
        int row = firstRow(yMm);
        if (row >= rows() || yMm < rowLow(row) || yMm > rowHigh(row)) {
            return -1;
        }
        for (int i = begin(row); i < end(row); i++) {
            if (lows[i] <= xMm && xMm <= highs[i]) {
                return i;
            }
        }
        return -1;
    }

    private void sweep(List<Rect> grown) {
        List<Rect> active = new ArrayList<>();
        int next = 0;
        for (int row = 0; row < rows(); row++) {
            int level = levels[row / 2];
            if (row % 2 == 0) {
                active.removeIf(rect -> rect.northMm() <= level);
                while (next < grown.size() && grown.get(next).yMm() < level) {
                    insert(active, grown.get(next++));
                }
            } else {
                while (next < grown.size() && grown.get(next).yMm() <= level) {
                    insert(active, grown.get(next++));
                }
            }
            starts[row] = size;
            gaps(active, row);
        }
        starts[rows()] = size;
    }

    private static void insert(List<Rect> active, Rect rect) {
        int at = active.size();
        while (at > 0 && active.get(at - 1).xMm() > rect.xMm()) {
            at--;
        }
        active.add(at, rect);
    }

    private void gaps(List<Rect> active, int row) {
        int free = westMm;
        for (Rect rect : active) {
            if (rect.xMm() >= free) {
                add(free, Math.min(rect.xMm(), eastMm), row);
            }
            free = Math.max(free, rect.eastMm());
        }
        add(free, eastMm, row);
    }

    private void add(int low, int high, int row) {
        if (low > high) {
            return;
        }
        if (size == lows.length) {
            lows = Arrays.copyOf(lows, 2 * size);
            highs = Arrays.copyOf(highs, 2 * size);
            rowOf = Arrays.copyOf(rowOf, 2 * size);
        }
        lows[size] = low;
        highs[size] = high;
        rowOf[size] = row;
        size++;
    }
}
