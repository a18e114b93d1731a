package hallwright.power.failure;

import hallwright.power.chain.Chain;
import hallwright.power.chain.Element;
import hallwright.power.chain.ElementKind;
import hallwright.power.chain.Load;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// What every point of a chain carries, kept up to date from outage to outage. Only what an outage touches is
/// worked
/// out again: what lies behind it until nothing changes any more, and from there what feeds it. For one thread.
///
/// Each point has six numbers: for each of three lines the power in phase and the power across, in watts, so that
/// loads
/// between lines add up as they do on a real line.
final class Flow {

    static final int LINES = 6;
    private static final double ACROSS = 1 / (2 * Math.sqrt(3));

    private final Chain chain;
    private final int[][] outputs;
    private final int[][] edges;
    private final boolean[] out;
    private final int[] modulesOut;
    private final boolean[] alive;
    private final boolean[] instant;
    private final int[] rank;
    private final int[] active;
    private final double[] given;
    private final double[] taken;
    private final Undo undo;

    /// The base state: nothing is out.
    Flow(Chain chain) {
        int n = chain.size();
        this.chain = chain;
        this.outputs = new int[n][];
        this.edges = new int[n][];
        join(n);
        this.out = new boolean[n];
        this.modulesOut = new int[n];
        this.alive = new boolean[n];
        this.instant = new boolean[n];
        this.rank = new int[n];
        this.active = new int[n];
        this.given = new double[n * LINES];
        this.taken = new double[n * LINES];
        this.undo = new Undo(n);
        BitSet all = new BitSet(n);
        all.set(0, n);
        forward(all);
        all.set(0, n);
        backward(all);
        settle();
    }

    /// Takes parts out, on top of what is out already, until [#undo].
    void apply(Outage outage) {
        BitSet start = new BitSet(chain.size());
        for (int point : outage.elements()) {
            undo.keep(point);
            out[point] = true;
            start.set(point);
        }
        for (int point : outage.modules()) {
            undo.keep(point);
            modulesOut[point]++;
            undo.touched.set(point);
        }
        BitSet flows = forward(start);
        backward(flows);
    }

    /// Makes the present state the base of what follows: what has changed over so far is ordinary work now.
    void settle() {
        undo.forget();
        for (int point = 0; point < alive.length; point++) {
            instant[point] = instantly(point);
        }
    }

    /// Goes back to the base state.
    void undo() {
        undo.restore();
    }

    /// The points that the last outage touched, from the sources to the loads.
    BitSet touched() {
        return undo.touched;
    }

    boolean isOut(int point) {
        return out[point];
    }

    /// How many power supplies of a load, or circuits of an element, are live and in use.
    int live(int point) {
        return alive[point] ? active[point] : 0;
    }

    /// True if it had power in the base state and keeps it without a gap.
    boolean isInstant(int point) {
        return instant[point];
    }

    /// True if it had power in the base state.
    boolean wasAlive(int point) {
        return undo.wasAlive(point);
    }

    /// What a load draws now.
    double drawn(int point) {
        double sum = 0;
        for (int line = 0; line < 3; line++) {
            sum += taken[point * LINES + line];
        }
        return sum;
    }

    /// What an element gives, in watts; where each line counts by itself, three times the highest.
    double carried(int point) {
        int at = point * LINES;
        double sum = given[at] + given[at + 1] + given[at + 2];
        Element element = chain.element(point);
        if (element == null || !element.perLine()) {
            return sum;
        }
        return 3 * Arrays.stream(lines(point)).max().orElse(0);
    }

    /// What each of three lines gives, in watts.
    double[] lines(int point) {
        double[] lines = new double[3];
        for (int line = 0; line < 3; line++) {
            lines[line] = Math.hypot(given[point * LINES + line], given[point * LINES + 3 + line]);
        }
        return lines;
    }

    /// What an element can carry in the present state, in watts; NaN where not known.
    double capacity(int point) {
        Element element = chain.element(point);
        if (element == null) {
            return Double.NaN;
        }
        return element.capacityWatts() * (element.modules() - modulesOut[point]) / element.modules();
    }

    /// Load over capacity; NaN where it is not known.
    double loading(int point) {
        double carried = carried(point);
        return carried == 0 ? 0 : carried / capacity(point);
    }

    private void join(int n) {
        int[] count = new int[n];
        for (int consumer = 0; consumer < n; consumer++) {
            for (int source : chain.inputs(consumer)) {
                count[source]++;
            }
        }
        for (int point = 0; point < n; point++) {
            outputs[point] = new int[count[point]];
            edges[point] = new int[count[point]];
        }
        Arrays.fill(count, 0);
        for (int consumer = 0; consumer < n; consumer++) {
            int[] inputs = chain.inputs(consumer);
            for (int edge = 0; edge < inputs.length; edge++) {
                int source = inputs[edge];
                outputs[source][count[source]] = consumer;
                edges[source][count[source]++] = edge;
            }
        }
    }

    /// From what changed to the loads: what has power. Answers the points whose power must be added up again.
    private BitSet forward(BitSet open) {
        BitSet flows = new BitSet(chain.size());
        for (int point = open.nextSetBit(0); point >= 0; point = open.nextSetBit(point + 1)) {
            undo.keep(point);
            boolean before = alive[point];
            boolean instantBefore = instant[point];
            connect(point);
            instant[point] = instantly(point);
            flows.set(point);
            for (int input : chain.inputs(point)) {
                flows.set(input);
            }
            if (alive[point] != before || instant[point] != instantBefore) {
                for (int output : outputs[point]) {
                    open.set(output);
                }
            }
        }
        return flows;
    }

    private void connect(int point) {
        Element element = chain.element(point);
        boolean source = element != null && (element.kind().isSource() || element.kind() == ElementKind.BATTERY);
        int[] inputs = chain.inputs(point);
        int[] ranks = chain.ranks(point);
        int lowest = Integer.MAX_VALUE;
        for (int i = 0; i < inputs.length; i++) {
            lowest = alive[inputs[i]] ? Math.min(lowest, ranks[i]) : lowest;
        }
        int sum = 0;
        for (int i = 0; i < inputs.length; i++) {
            sum += alive[inputs[i]] && ranks[i] == lowest ? chain.weights(point)[i] : 0;
        }
        rank[point] = lowest;
        active[point] = sum;
        alive[point] = !out[point] && (source || sum > 0);
    }

    /// True if the point has power through the change, as far as it had it before.
    private boolean instantly(int point) {
        if (out[point] || !undo.wasAlive(point)) {
            return false;
        }
        Element element = chain.element(point);
        if (element != null && element.kind().isSource()) {
            return element.kind() == ElementKind.UTILITY || undo.wasGiving(point);
        }
        for (int battery : chain.batteries(point)) {
            if (!out[battery]) {
                return true;
            }
        }
        boolean bridges = element != null && element.bridges();
        int[] inputs = chain.inputs(point);
        int ordinary = undo.wasRank(point);
        for (int i = 0; i < inputs.length; i++) {
            if (instant[inputs[i]] && (bridges || chain.ranks(point)[i] == ordinary)) {
                return true;
            }
        }
        return element != null && element.kind() == ElementKind.BATTERY;
    }

    /// From the loads to the sources: what every point gives and takes.
    private void backward(BitSet open) {
        double[] sum = new double[LINES];
        for (int point = open.previousSetBit(chain.size()); point >= 0; point = open.previousSetBit(point - 1)) {
            undo.keep(point);
            Arrays.fill(sum, 0);
            for (int i = 0; i < outputs[point].length; i++) {
                add(sum, point, outputs[point][i], edges[point][i]);
            }
            System.arraycopy(sum, 0, given, point * LINES, LINES);
            if (take(point, sum)) {
                for (int input : chain.inputs(point)) {
                    open.set(input);
                }
            }
        }
    }

    /// Adds what one consumer takes through one of its inputs.
    private void add(double[] sum, int point, int consumer, int edge) {
        if (!alive[point] || !alive[consumer] || chain.ranks(consumer)[edge] != rank[consumer]) {
            return;
        }
        double share = (double) chain.weights(consumer)[edge] / active[consumer];
        int at = consumer * LINES;
        int line = chain.lines(consumer)[edge];
        if (line == Chain.THREE_PHASES) {
            for (int i = 0; i < LINES; i++) {
                sum[i] += taken[at + i] * share;
            }
            return;
        }
        double watts = (taken[at] + taken[at + 1] + taken[at + 2]) * share;
        if (line < 3) {
            sum[line] += watts;
        } else {
            int other = (line - 2) % 3;
            sum[line - 3] += watts / 2;
            sum[other] += watts / 2;
            sum[line] += watts * ACROSS;
            sum[3 + other] -= watts * ACROSS;
        }
    }

    /// Works out what a point takes for what it gives; true if that changed.
    private boolean take(int point, double[] sum) {
        int at = point * LINES;
        double[] next = new double[LINES];
        Load load = chain.load(point);
        if (load != null) {
            spread(next, alive[point] ? load.watts() * Math.min(1, (double) active[point] / load.needed()) : 0);
        } else if (alive[point]) {
            element(next, sum, chain.element(point));
        }
        boolean changed = false;
        for (int i = 0; i < LINES; i++) {
            changed |= taken[at + i] != next[i];
            taken[at + i] = next[i];
        }
        return changed;
    }

    private static void element(double[] next, double[] sum, @Nullable Element element) {
        double watts = sum[0] + sum[1] + sum[2];
        double loss = element == null ? 0 : element.loss().watts(watts);
        if (watts == 0 || (element != null && element.kind().isBalanced())) {
            spread(next, watts + loss);
            return;
        }
        for (int i = 0; i < LINES; i++) {
            next[i] = sum[i] * ((watts + loss) / watts);
        }
    }

    private static void spread(double[] lines, double watts) {
        Arrays.fill(lines, 0, 3, watts / 3);
    }

    /// What the touched points were in the base state.
    private final class Undo {
        private final BitSet touched;
        private final boolean[] wasOut;
        private final int[] wereModules;
        private final boolean[] wasAlive;
        private final boolean[] wasInstant;
        private final int[] wasRank;
        private final int[] wasActive;
        private final double[] wasGiven;
        private final double[] wasTaken;

        Undo(int n) {
            touched = new BitSet(n);
            wasOut = new boolean[n];
            wereModules = new int[n];
            wasAlive = new boolean[n];
            wasInstant = new boolean[n];
            wasRank = new int[n];
            wasActive = new int[n];
            wasGiven = new double[n * LINES];
            wasTaken = new double[n * LINES];
        }

        void keep(int point) {
            if (touched.get(point)) {
                return;
            }
            touched.set(point);
            wasOut[point] = out[point];
            wereModules[point] = modulesOut[point];
            wasAlive[point] = alive[point];
            wasInstant[point] = instant[point];
            wasRank[point] = rank[point];
            wasActive[point] = active[point];
            System.arraycopy(given, point * LINES, wasGiven, point * LINES, LINES);
            System.arraycopy(taken, point * LINES, wasTaken, point * LINES, LINES);
        }

        boolean wasAlive(int point) {
            return touched.get(point) ? wasAlive[point] : alive[point];
        }

        int wasRank(int point) {
            return touched.get(point) ? wasRank[point] : rank[point];
        }

        boolean wasGiving(int point) {
            double[] from = touched.get(point) ? wasGiven : given;
            return from[point * LINES] + from[point * LINES + 1] + from[point * LINES + 2] > 0;
        }

        void forget() {
            touched.clear();
        }

        void restore() {
            for (int point = touched.nextSetBit(0); point >= 0; point = touched.nextSetBit(point + 1)) {
                out[point] = wasOut[point];
                modulesOut[point] = wereModules[point];
                alive[point] = wasAlive[point];
                instant[point] = wasInstant[point];
                rank[point] = wasRank[point];
                active[point] = wasActive[point];
                System.arraycopy(wasGiven, point * LINES, given, point * LINES, LINES);
                System.arraycopy(wasTaken, point * LINES, taken, point * LINES, LINES);
            }
            touched.clear();
        }
    }
}
