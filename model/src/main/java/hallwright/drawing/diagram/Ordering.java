package hallwright.drawing.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Orders the layers so that few lines cross, and moves everything sideways to where it hangs straight below and
/// above its neighbours.
final class Ordering {

    private static final int ROUNDS = 8;
    private static final int MOVES = 10;

    private final Grid grid;

    private Ordering(Grid grid) {
        this.grid = grid;
    }

    static void of(Grid grid) {
        Ordering ordering = new Ordering(grid);
        ordering.order();
        ordering.move();
    }

    /// By the middle of the neighbours, downward and upward in turn; the best of all rounds counts.
    private void order() {
        List<List<Slot>> best = copy();
        long least = crossings();
        for (int round = 0; round < ROUNDS && least > 0; round++) {
            boolean down = round % 2 == 0;
            int count = grid.layers.size();
            for (int i = 1; i < count; i++) {
                sort(grid.layers.get(down ? i : count - 1 - i), down);
            }
            long now = crossings();
            if (now < least) {
                least = now;
                best = copy();
            }
        }
        for (int i = 0; i < best.size(); i++) {
            grid.layers.get(i).clear();
            grid.layers.get(i).addAll(best.get(i));
        }
        grid.number();
    }

    private List<List<Slot>> copy() {
        List<List<Slot>> copy = new ArrayList<>();
        grid.layers.forEach(layer -> copy.add(List.copyOf(layer)));
        return copy;
    }

    private static void sort(List<Slot> layer, boolean down) {
        layer.forEach(slot -> slot.rank = slot.middle(down ? slot.above : slot.below, true));
        layer.sort(Comparator.comparingDouble(slot -> slot.rank));
        for (int i = 0; i < layer.size(); i++) {
            layer.get(i).order = i;
        }
    }

    /// How many pairs of lines between neighbouring layers cross.
    private long crossings() {
        long sum = 0;
        for (int layer = 0; layer + 1 < grid.layers.size(); layer++) {
            int[] tree = new int[grid.layers.get(layer + 1).size() + 1];
            int seen = 0;
            for (Slot upper : grid.layers.get(layer)) {
                int[] ends = upper.below.stream()
                        .mapToInt(slot -> slot.order)
                        .sorted()
                        .toArray();
                for (int end : ends) {
                    sum += seen - upTo(tree, end);
                }
                for (int end : ends) {
                    for (int i = end + 1; i < tree.length; i += i & -i) {
                        tree[i]++;
                    }
                }
                seen += ends.length;
            }
        }
        return sum;
    }

    private static int upTo(int[] tree, int end) {
        int sum = 0;
        for (int i = end + 1; i > 0; i -= i & -i) {
            sum += tree[i];
        }
        return sum;
    }

    private void move() {
        for (List<Slot> layer : grid.layers) {
            double x = 0;
            for (Slot slot : layer) {
                slot.x = x + slot.width / 2;
                x += slot.width;
            }
        }
        int count = grid.layers.size();
        for (int round = 0; round < MOVES; round++) {
            for (int i = 0; i < count; i++) {
                boolean down = round % 2 == 0;
                List<Slot> layer = grid.layers.get(down ? i : count - 1 - i);
                settle(layer, down);
            }
        }
    }

    /// As near as possible to where the neighbours are without overlaps: the least squares solution, by joining
    /// runs that would overlap.
    private static void settle(List<Slot> layer, boolean down) {
        int n = layer.size();
        double[] value = new double[n];
        int[] size = new int[n];
        int runs = 0;
        double before = 0;
        double[] lead = new double[n];
        for (int i = 0; i < n; i++) {
            Slot slot = layer.get(i);
            lead[i] = i == 0 ? 0 : before + (layer.get(i - 1).width + slot.width) / 2;
            before = lead[i];
            value[runs] = slot.middle(down ? slot.above : slot.below, false) - lead[i];
            size[runs++] = 1;
            while (runs > 1 && value[runs - 2] > value[runs - 1]) {
                int sum = size[runs - 2] + size[runs - 1];
                value[runs - 2] = (value[runs - 2] * size[runs - 2] + value[runs - 1] * size[runs - 1]) / sum;
                size[--runs - 1] = sum;
            }
        }
        int at = 0;
        for (int run = 0; run < runs; run++) {
            for (int i = 0; i < size[run]; i++, at++) {
                layer.get(at).x = value[run] + lead[at];
            }
        }
    }
}
