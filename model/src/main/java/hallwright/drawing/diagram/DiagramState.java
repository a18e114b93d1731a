package hallwright.drawing.diagram;

import hallwright.design.Design;
import hallwright.design.ObjectId;
import hallwright.power.chain.Chain;
import hallwright.power.chain.Element;
import hallwright.power.chain.ElementKind;
import hallwright.power.chain.Load;
import hallwright.power.failure.FailureStudy;
import hallwright.power.failure.Outage;
import hallwright.power.failure.Outcome;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What everything in a chain carries, and what an outage does to it: put on a diagram or a plan when it is drawn.
public final class DiagramState {

    private final Chain chain;
    private final double[] watts;
    private final double[] before;
    private final Map<Integer, Double> overloaded = new HashMap<>();
    private final Set<Integer> out;
    private final Set<Integer> lost;
    private final Set<Integer> slowed;
    private final Set<Integer> interrupted;
    private final Outcome outcome;
    private final BitSet dead;

    private DiagramState(Chain chain, FailureStudy study, Outcome outcome) {
        this.chain = chain;
        this.outcome = outcome;
        this.before = study.wattsAfter(Outage.NOTHING);
        this.watts = outcome.outage().equals(Outage.NOTHING) ? before : study.wattsAfter(outcome.outage());
        this.out = new HashSet<>(outcome.outage().elements());
        this.lost = new HashSet<>(outcome.lost());
        this.slowed = new HashSet<>(outcome.slowed());
        this.interrupted = new HashSet<>(outcome.interrupted());
        this.dead = alive(Set.of());
        this.dead.andNot(alive(out));
        outcome.overloaded().forEach(loaded -> overloaded.put(loaded.point(), loaded.loading()));
    }

    /// The elements that a source reaches. Points are in order from the sources on.
    private BitSet alive(Set<Integer> without) {
        BitSet alive = new BitSet(chain.size());
        for (int point = 0; point < chain.size(); point++) {
            Element element = chain.element(point);
            if (element != null && !without.contains(point)) {
                boolean source = element.kind().isSource() || element.kind() == ElementKind.BATTERY;
                alive.set(point, source || Arrays.stream(chain.inputs(point)).anyMatch(alive::get));
            }
        }
        return alive;
    }

    /// Ordinary work.
    public static DiagramState normal(Chain chain, FailureStudy study) {
        return new DiagramState(chain, study, study.normal());
    }

    /// After an outage.
    ///
    /// @param outcome what the study said of it
    public static DiagramState of(Chain chain, FailureStudy study, Outcome outcome) {
        return new DiagramState(chain, study, outcome);
    }

    /// What the outage leads to.
    public Outcome outcome() {
        return outcome;
    }

    /// The points that are not as in ordinary work; in a folded diagram these must be kept apart.
    public Set<Integer> touched() {
        Set<Integer> touched = new HashSet<>(out);
        touched.addAll(outcome.outage().modules());
        touched.addAll(lost);
        touched.addAll(slowed);
        touched.addAll(interrupted);
        touched.addAll(overloaded.keySet());
        for (int point = 0; point < watts.length; point++) {
            if (Math.abs(watts[point] - before[point]) > 1) {
                touched.add(point);
            }
        }
        return touched;
    }

    /// The worst that happens to any of these points.
    public DiagramMark mark(Collection<Integer> points) {
        DiagramMark worst = DiagramMark.NONE;
        for (int point : points) {
            DiagramMark mark = mark(point);
            worst = mark.compareTo(worst) < 0 ? mark : worst;
        }
        return worst;
    }

    /// What happens to one point.
    public DiagramMark mark(int point) {
        if (out.contains(point)) {
            return DiagramMark.OUT;
        }
        if (lost.contains(point)) {
            return DiagramMark.LOST;
        }
        if (overloaded.containsKey(point)) {
            return DiagramMark.OVERLOADED;
        }
        if (slowed.contains(point)) {
            return DiagramMark.SLOWED;
        }
        if (interrupted.contains(point)) {
            return DiagramMark.INTERRUPTED;
        }
        return dead.get(point) ? DiagramMark.DEAD : DiagramMark.NONE;
    }

    /// The worst that happens to each piece of equipment on the floor, with what is in it: for the plan.
    public Map<ObjectId, DiagramMark> marks(Design design) {
        Map<ObjectId, DiagramMark> marks = new HashMap<>();
        for (int point = 0; point < chain.size(); point++) {
            DiagramMark mark = mark(point);
            ObjectId id = design.holder(chain.point(point).id());
            boolean inside = !id.equals(chain.point(point).id());
            if (mark != DiagramMark.NONE && !(inside && mark == DiagramMark.DEAD)) {
                marks.merge(id, mark, (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
        return marks;
    }

    /// How many of these points are marked so.
    public int count(Collection<Integer> points, DiagramMark mark) {
        return (int) points.stream().filter(point -> mark(point) == mark).count();
    }

    /// What the item gives, or what the loads in it draw, in watts.
    public double watts(DiagramItem item) {
        double sum = 0;
        for (int point : item.points()) {
            boolean load = chain.load(point) != null;
            sum += load == item.symbol().isLeaf() ? watts[point] : 0;
        }
        return sum;
    }

    /// The highest load over capacity of the pieces of an item; NaN where it is not known.
    public double loading(DiagramItem item) {
        double highest = Double.NaN;
        for (int point : item.points()) {
            var element = chain.element(point);
            if (element != null && !item.symbol().isLeaf()) {
                double loading = overloaded.getOrDefault(point, watts[point] / element.capacityWatts());
                highest = Double.isNaN(highest) ? loading : Math.max(highest, loading);
            }
        }
        return highest;
    }

    /// The highest overload among these points, as load over capacity; zero for none.
    public double overload(Collection<Integer> points) {
        return points.stream()
                .mapToDouble(point -> overloaded.getOrDefault(point, 0.0))
                .max()
                .orElse(0);
    }

    /// How many accelerators are in the loads of an item.
    public int gpus(DiagramItem item) {
        int sum = 0;
        for (int point : item.points()) {
            Load load = chain.load(point);
            sum += load == null ? 0 : load.gpus();
        }
        return sum;
    }

    /// How many accelerators of an item are marked so.
    public int gpus(DiagramItem item, DiagramMark mark) {
        int sum = 0;
        for (int point : item.points()) {
            Load load = chain.load(point);
            sum += load == null || mark(point) != mark ? 0 : load.gpus();
        }
        return sum;
    }
}
