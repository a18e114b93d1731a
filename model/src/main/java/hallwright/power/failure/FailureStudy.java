package hallwright.power.failure;

import hallwright.power.chain.Chain;
import hallwright.power.chain.Element;
import hallwright.power.chain.ElementKind;
import hallwright.power.chain.Load;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Takes parts of a chain out and tells what happens: any outage, every single one, every maintenance state, and
/// every
/// maintenance state with one failure more. For one thread.
public final class FailureStudy {

    private final Chain chain;
    private final Flow flow;
    private final Outcome normal;
    private final int[] byLoading;

    /// A study of a chain.
    public FailureStudy(Chain chain) {
        this(chain, new Flow(chain));
    }

    /// Ordinary work: nothing is out.
    public Outcome normal() {
        return normal;
    }

    /// What an element gives in ordinary work, in watts; where each line counts by itself, three times the highest.
    public double normalWatts(int point) {
        return flow.carried(point);
    }

    /// What one outage leads to.
    public Outcome of(Outage outage) {
        flow.apply(outage);
        Outcome outcome = new Reading(chain, flow, outage).touched(normal, byLoading);
        flow.undo();
        return outcome;
    }

    /// What each element gives after an outage, in watts, by its point.
    public double[] wattsAfter(Outage outage) {
        flow.apply(outage);
        double[] watts = IntStream.range(0, chain.size())
                .mapToDouble(point -> chain.load(point) == null ? flow.carried(point) : flow.drawn(point))
                .toArray();
        flow.undo();
        return watts;
    }

    /// What each of three lines of an element gives in ordinary work, in watts.
    public double[] lineWatts(int point) {
        return flow.lines(point);
    }

    /// What an element takes in ordinary work, with its own loss, in watts.
    public double takenWatts(int point) {
        return flow.drawn(point);
    }

    /// The most that each element gives in ordinary work and after each of some outages. An element that is out
    /// itself
    /// gives nothing.
    ///
    /// @param cancelled asked before each outage
    /// @throws CancellationException once it is cancelled
    public Peaks peaks(List<Outage> outages, BooleanSupplier cancelled) {
        Peaks peaks = new Peaks(chain.size());
        for (int point = 0; point < chain.size(); point++) {
            offer(peaks, point, Outage.NOTHING);
        }
        for (Outage outage : outages) {
            stop(cancelled);
            flow.apply(outage);
            flow.touched().stream().filter(point -> !flow.isOut(point)).forEach(point -> offer(peaks, point, outage));
            flow.undo();
        }
        return peaks;
    }

    private void offer(Peaks peaks, int point, Outage outage) {
        if (chain.load(point) == null) {
            peaks.offer(point, flow.carried(point), flow.capacity(point), outage);
        }
    }

    /// Every single outage: each element, and one module of each that has several.
    public List<Outage> singles() {
        List<Outage> all = new ArrayList<>();
        for (int point = 0; point < chain.size(); point++) {
            Element element = chain.element(point);
            if (element != null) {
                all.add(Outage.of(point));
                if (element.modules() > 1) {
                    all.add(Outage.module(point));
                }
            }
        }
        return all;
    }

    /// The elements of the plant, each of which must be maintained at some time.
    public List<Outage> maintenance() {
        return IntStream.range(0, chain.size())
                .filter(this::isPlant)
                .mapToObj(Outage::of)
                .toList();
    }

    /// What each outage leads to.
    ///
    /// @param cancelled asked before each outage
    /// @throws CancellationException once it is cancelled
    public List<Outcome> each(List<Outage> outages, BooleanSupplier cancelled) {
        List<Outcome> outcomes = new ArrayList<>(outages.size());
        for (Outage outage : outages) {
            stop(cancelled);
            outcomes.add(of(outage));
        }
        return outcomes;
    }

    /// What each failure leads to while something is maintained: the whole state, with what the maintenance alone
    /// does. Failures of cords are left out, as they cannot reach beyond one machine.
    ///
    /// @param maintained what is out for maintenance, one state after the other
    /// @param worst gets for each of these the worst outcome, with both outages in it
    /// @param cancelled asked before each outage
    /// @throws CancellationException once it is cancelled
    public void eachWithFailure(List<Outage> maintained, Consumer<Outcome> worst, BooleanSupplier cancelled) {
        List<Outage> failures = singles().stream()
                .filter(outage -> outage.elements().stream().noneMatch(this::isCord))
                .toList();
        for (Outage first : maintained) {
            Flow state = new Flow(chain);
            state.apply(first);
            state.settle();
            FailureStudy then = new FailureStudy(chain, state);
            Outcome found = then.normal();
            for (Outage second : failures) {
                stop(cancelled);
                if (!first.elements().containsAll(second.elements())
                        || second.elements().isEmpty()) {
                    Outcome outcome = then.of(second);
                    found = Severity.WORST_FIRST.compare(outcome, found) < 0 ? both(first, outcome) : found;
                }
            }
            worst.accept(found.outage().equals(Outage.NOTHING) ? both(first, found) : found);
        }
    }

    private FailureStudy(Chain chain, Flow flow) {
        this.chain = chain;
        this.flow = flow;
        this.normal = new Reading(chain, flow, Outage.NOTHING).whole();
        this.byLoading = byLoading();
    }

    private static Outcome both(Outage first, Outcome then) {
        List<Integer> elements = new ArrayList<>(first.elements());
        elements.addAll(then.outage().elements());
        List<Integer> modules = new ArrayList<>(first.modules());
        modules.addAll(then.outage().modules());
        return new Outcome(
                new Outage(elements, modules),
                then.lost(),
                then.slowed(),
                then.interrupted(),
                then.lostWatts(),
                then.gpusLost(),
                then.gpusSlowed(),
                then.gpusInterrupted(),
                then.overloaded(),
                then.worst(),
                then.worstLoading());
    }

    private static void stop(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("the study of failures was cancelled");
        }
    }

    boolean isPlant(int point) {
        Element element = chain.element(point);
        return element != null && element.kind().isPlant();
    }

    private boolean isCord(int point) {
        Element element = chain.element(point);
        return element != null && element.kind() == ElementKind.CORD;
    }

    /// The elements with a known loading in the base state, the highest first.
    private int[] byLoading() {
        return IntStream.range(0, chain.size())
                .filter(point -> chain.load(point) == null && !Double.isNaN(flow.loading(point)))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer point) -> -flow.loading(point)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// Reads an outcome from a flow.
    private static final class Reading {
        private final Chain chain;
        private final Flow flow;
        private final Outage outage;
        private final List<Integer> lost = new ArrayList<>();
        private final List<Integer> slowed = new ArrayList<>();
        private final List<Integer> interrupted = new ArrayList<>();
        private final List<Outcome.Loaded> overloaded = new ArrayList<>();
        private double lostWatts;
        private int gpusLost;
        private int gpusSlowed;
        private int gpusInterrupted;
        private int worst = -1;
        private double worstLoading;

        Reading(Chain chain, Flow flow, Outage outage) {
            this.chain = chain;
            this.flow = flow;
            this.outage = outage;
        }

        Outcome whole() {
            for (int point = 0; point < chain.size(); point++) {
                read(point);
            }
            return outcome();
        }

        /// Reads the touched points; of the others those that were in trouble before, and the highest in the base
        /// state, which can be the worst.
        Outcome touched(Outcome before, int[] rest) {
            BitSet touched = flow.touched();
            Stream.of(
                            before.lost().stream(),
                            before.slowed().stream(),
                            before.overloaded().stream().map(Outcome.Loaded::point))
                    .flatMap(points -> points)
                    .filter(point -> !touched.get(point))
                    .forEach(this::read);
            for (int point = touched.nextSetBit(0); point >= 0; point = touched.nextSetBit(point + 1)) {
                read(point);
            }
            for (int point : rest) {
                if (!touched.get(point)) {
                    worse(point, flow.loading(point));
                    break;
                }
            }
            return outcome();
        }

        private void read(int point) {
            Load load = chain.load(point);
            if (load == null) {
                element(point);
                return;
            }
            if (load.watts() == 0 && load.gpus() == 0) {
                return;
            }
            int live = flow.live(point);
            if (live < load.needed()) {
                (live == 0 ? lost : slowed).add(point);
                lostWatts += load.watts() - flow.drawn(point);
                gpusLost += live == 0 ? load.gpus() : 0;
                gpusSlowed += live == 0 ? 0 : load.gpus();
            }
            if (live > 0 && !flow.isInstant(point)) {
                interrupted.add(point);
                gpusInterrupted += load.gpus();
            }
        }

        private void element(int point) {
            double loading = flow.loading(point);
            if (Double.isNaN(loading) || flow.isOut(point)) {
                return;
            }
            worse(point, loading);
            if (loading > Outcome.FULL) {
                overloaded.add(new Outcome.Loaded(point, flow.carried(point), flow.capacity(point)));
            }
        }

        private void worse(int point, double loading) {
            if (loading > worstLoading) {
                worst = point;
                worstLoading = loading;
            }
        }

        private Outcome outcome() {
            overloaded.sort(Comparator.comparingDouble((Outcome.Loaded each) -> -each.loading())
                    .thenComparingInt(Outcome.Loaded::point));
            return new Outcome(
                    outage,
                    lost,
                    slowed,
                    interrupted,
                    lostWatts,
                    gpusLost,
                    gpusSlowed,
                    gpusInterrupted,
                    overloaded,
                    worst,
                    worstLoading);
        }
    }
}
