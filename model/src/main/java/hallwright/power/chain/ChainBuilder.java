package hallwright.power.chain;

import hallwright.design.Line;
import hallwright.design.ObjectId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// Puts a chain together, in any order. Used once and thrown away.
public final class ChainBuilder {

    private final List<Chain.Point> points = new ArrayList<>();
    private final List<Input> inputs = new ArrayList<>();
    private final List<int[]> batteries = new ArrayList<>();
    private final List<ObjectId> cut = new ArrayList<>();

    /// Nothing yet.
    public ChainBuilder() {}

    private record Input(int source, int consumer, int rank, int weight, int line) {}

    /// What [#build] hands to the chain.
    static final class Sorted {
        final Chain.Point[] points;
        final int[][] batteries;
        final int[][] inputs;
        final int[][] ranks;
        final int[][] weights;
        final int[][] lines;
        final Map<ObjectId, Integer> byId = new HashMap<>();

        private Sorted(Chain.Point[] points, int[][] batteries, int[][] inputs, List<List<Input>> in) {
            this.points = points;
            this.batteries = batteries;
            this.inputs = inputs;
            this.ranks = table(in, Input::rank);
            this.weights = table(in, Input::weight);
            this.lines = table(in, Input::line);
            for (int i = 0; i < points.length; i++) {
                if (points[i].element() != null) {
                    byId.put(points[i].id(), i);
                } else {
                    byId.putIfAbsent(points[i].id(), i);
                }
            }
        }
    }

    /// Adds an element and answers its provisional number.
    public int element(Element element) {
        points.add(new Chain.Point(element, null));
        return points.size() - 1;
    }

    /// Adds a load and answers its provisional number.
    public int load(Load load) {
        points.add(new Chain.Point(null, load));
        return points.size() - 1;
    }

    /// Lets one point feed another over three phases, with equal parts.
    public ChainBuilder input(int source, int consumer, int rank) {
        return input(source, consumer, rank, 1, null);
    }

    /// Lets one point feed another.
    ///
    /// @param rank 1 in ordinary work; a higher one only while no input of a lower one is alive
    /// @param weight its part beside the other inputs of its rank; for a machine, the power supplies on it
    /// @param line the lines that the load hangs on; null for three phases
    public ChainBuilder input(int source, int consumer, int rank, int weight, @Nullable Line line) {
        int place =
                line == null ? Chain.THREE_PHASES : Arrays.asList(Line.values()).indexOf(line);
        inputs.add(new Input(source, consumer, rank, weight, place));
        return this;
    }

    /// Lets a battery carry an element while its inputs are dead.
    public ChainBuilder battery(int battery, int element) {
        batteries.add(new int[] {battery, element});
        return this;
    }

    /// The circuits that closed a circle and were left out; known after [#build].
    List<ObjectId> cut() {
        return cut;
    }

    /// The chain without anything to note.
    public Chain build() {
        return build(Chain.Notes.NONE);
    }

    Chain build(Chain.Notes notes) {
        return new Chain(sorted(), notes);
    }

    Sorted sorted() {
        int[] order = order();
        int[] place = new int[order.length];
        Chain.Point[] sorted = new Chain.Point[order.length];
        List<List<Input>> in = new ArrayList<>();
        List<List<Integer>> stores = new ArrayList<>();
        for (int i = 0; i < order.length; i++) {
            place[order[i]] = i;
            sorted[i] = points.get(order[i]);
            in.add(new ArrayList<>(2));
            stores.add(new ArrayList<>(0));
        }
        inputs.forEach(input -> in.get(place[input.consumer()]).add(input));
        batteries.forEach(pair -> stores.get(place[pair[1]]).add(place[pair[0]]));
        int[][] own = stores.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        return new Sorted(sorted, own, table(in, input -> place[input.source()]), in);
    }

    private static int[][] table(List<List<Input>> groups, ToIntFunction<Input> value) {
        return groups.stream()
                .map(group -> group.stream().mapToInt(value).toArray())
                .toArray(int[][]::new);
    }

    /// Points from the sources to the loads. An input of the highest rank is left out where they go in a circle.
    private int[] order() {
        while (true) {
            int[] order = attempt();
            if (order.length == points.size()) {
                return order;
            }
            BitSet done = new BitSet();
            Arrays.stream(order).forEach(done::set);
            Input worst = inputs.stream()
                    .filter(input -> inCircle(input, done))
                    .max(Comparator.comparingInt(Input::rank).thenComparingInt(Input::consumer))
                    .orElseThrow();
            inputs.remove(worst);
            cut.add(points.get(worst.source()).id());
        }
    }

    /// True if the consumer of an input leads back to its source.
    private boolean inCircle(Input input, BitSet done) {
        if (done.get(input.consumer()) || done.get(input.source())) {
            return false;
        }
        BitSet seen = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(List.of(input.consumer()));
        while (!open.isEmpty()) {
            int at = open.pop();
            if (at == input.source()) {
                return true;
            }
            inputs.stream()
                    .filter(next -> next.source() == at && !seen.get(next.consumer()))
                    .forEach(next -> {
                        seen.set(next.consumer());
                        open.push(next.consumer());
                    });
        }
        return false;
    }

    private int[] attempt() {
        int n = points.size();
        int[] missing = new int[n];
        List<List<Integer>> next = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            next.add(new ArrayList<>(2));
        }
        for (Input input : inputs) {
            missing[input.consumer()]++;
            next.get(input.source()).add(input.consumer());
        }
        Deque<Integer> ready = new ArrayDeque<>();
        for (int i = 0; i < n; i++) {
            if (missing[i] == 0) {
                ready.add(i);
            }
        }
        int[] order = new int[n];
        int count = 0;
        while (!ready.isEmpty()) {
            int at = ready.poll();
            order[count++] = at;
            for (int consumer : next.get(at)) {
                if (--missing[consumer] == 0) {
                    ready.add(consumer);
                }
            }
        }
        return Arrays.copyOf(order, count);
    }
}
