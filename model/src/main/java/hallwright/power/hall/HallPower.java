package hallwright.power.hall;

import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.Ratings;
import hallwright.design.Design;
import hallwright.design.Mount;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import hallwright.design.Run;
import hallwright.electrical.data.ElectricalData;
import hallwright.power.RackLoads;
import hallwright.power.chain.Chain;
import hallwright.power.chain.ChainReader;
import hallwright.power.chain.Element;
import hallwright.power.chain.ElementKind;
import hallwright.power.chain.Load;
import hallwright.power.failure.FailureStudy;
import hallwright.power.failure.FailureTable;
import hallwright.power.failure.Outage;
import hallwright.power.failure.Peaks;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the power chain of a hall carries in ordinary work and after every single outage, in the state that it is
/// laid
/// out for. Never changes. Points are those of the chain.
public final class HallPower {

    private final Design design;
    private final ElectricalData data;
    private final double continuousShare;
    private final Chain chain;
    private final FailureTable table;
    private final Peaks singles;
    private final Peaks onGenerators;
    private final Peaks onGeneratorsLessOne;
    private final double[] watts;
    private final double[] taken;
    private final double[][] lines;

    private HallPower(Design design, RackLoads loads, ElectricalData data, double continuousShare) {
        this.design = design;
        this.data = data;
        this.continuousShare = continuousShare;
        this.chain = ChainReader.read(design, loads, design.provision().basis(), continuousShare);
        FailureStudy study = new FailureStudy(chain);
        this.table = FailureTable.of(chain, study, () -> false);
        this.singles = study.peaks(study.singles(), () -> false);
        List<Integer> utilities = elements(ElementKind.UTILITY);
        this.onGenerators = study.peaks(List.of(new Outage(utilities, List.of())), () -> false);
        this.onGeneratorsLessOne = study.peaks(withoutOneSet(utilities), () -> false);
        this.watts = IntStream.range(0, chain.size())
                .mapToDouble(point -> chain.load(point) == null ? study.normalWatts(point) : study.takenWatts(point))
                .toArray();
        this.taken =
                IntStream.range(0, chain.size()).mapToDouble(study::takenWatts).toArray();
        this.lines = IntStream.range(0, chain.size()).mapToObj(study::lineWatts).toArray(double[][]::new);
    }

    /// The power of a hall; the previous one where nothing that it depends on is another.
    ///
    /// @param continuousShare the part of a breaker's rating that it may carry for ever
    public static HallPower of(
            Design design, RackLoads loads, ElectricalData data, double continuousShare, @Nullable HallPower previous) {
        return previous != null && previous.holdsFor(design, data, continuousShare)
                ? previous
                : new HallPower(design, loads, data, continuousShare);
    }

    /// The reference data that it was worked out with.
    public ElectricalData data() {
        return data;
    }

    /// The chain.
    public Chain chain() {
        return chain;
    }

    /// All single outages.
    public FailureTable table() {
        return table;
    }

    /// The most that each element gives after any single outage.
    public Peaks singles() {
        return singles;
    }

    /// What each element gives without the utility, with all generators or with the worst one of them out.
    public Peaks onGenerators(boolean lessOne) {
        return lessOne ? onGeneratorsLessOne : onGenerators;
    }

    /// What an element gives, or a load draws, in ordinary work, in watts; with three unequal lines three times the
    /// highest.
    public double watts(int point) {
        return watts[point];
    }

    /// What each of three lines of an element gives in ordinary work, in watts.
    public List<Double> lines(int point) {
        return List.of(lines[point][0], lines[point][1], lines[point][2]);
    }

    /// The points of the elements of a kind.
    public List<Integer> elements(ElementKind kind) {
        List<Integer> found = new ArrayList<>();
        for (int point = 0; point < chain.size(); point++) {
            Element element = chain.element(point);
            if (element != null && element.kind() == kind) {
                found.add(point);
            }
        }
        return found;
    }

    /// What all machines that compute draw in ordinary work, in watts.
    public double itWatts() {
        return drawn(true);
    }

    /// What all other loads on the chain draw in ordinary work, in watts.
    public double otherWatts() {
        return drawn(false);
    }

    /// What the sources give in ordinary work, in watts: all loads with the losses on the way.
    public double sourceWatts() {
        return IntStream.range(0, chain.size())
                .filter(point -> {
                    Element element = chain.element(point);
                    return element != null && element.kind().isSource();
                })
                .mapToDouble(point -> watts[point])
                .sum();
    }

    /// What an element loses in ordinary work, in watts.
    public double lossWatts(int point) {
        Element element = chain.element(point);
        double given = lines[point][0] + lines[point][1] + lines[point][2];
        boolean ends = element == null || chain.inputs(point).length == 0;
        return ends ? 0 : Math.max(0, taken[point] - given);
    }

    /// The ratings of the type of an element; none where it is a circuit or a cord.
    public Ratings ratings(int point) {
        ObjectId id = chain.point(point).id();
        Placement placement = design.placements().get(id);
        Mount mount = design.mounts().get(id);
        Run run = design.runs().get(id);
        EquipmentType type = placement != null
                ? design.types().get(placement.type())
                : mount != null
                        ? design.types().get(mount.type())
                        : run != null ? design.types().get(run.type()) : null;
        return type == null ? Ratings.NONE : type.ratings();
    }

    /// The names of what is out, one after the other; a module as one of so many, such as `UPS-A (1/4)`.
    public String names(Outage outage) {
        Stream<String> elements =
                outage.elements().stream().map(point -> chain.point(point).name());
        return Stream.concat(elements, outage.modules().stream().map(this::module))
                .collect(Collectors.joining(", "));
    }

    private String module(int point) {
        Element element = chain.element(point);
        int modules = element == null ? 1 : element.modules();
        return chain.point(point).name() + " (1/" + modules + ")";
    }

    private double drawn(boolean it) {
        double sum = 0;
        for (int point = 0; point < chain.size(); point++) {
            Load load = chain.load(point);
            sum += load != null && load.it() == it ? watts[point] : 0;
        }
        return sum;
    }

    private List<Outage> withoutOneSet(List<Integer> utilities) {
        List<Outage> states = new ArrayList<>();
        for (int set : elements(ElementKind.GENERATOR)) {
            List<Integer> out = new ArrayList<>(utilities);
            out.add(set);
            states.add(new Outage(out, List.of()));
        }
        return states;
    }

    private boolean holdsFor(Design next, ElectricalData nextData, double nextShare) {
        return data == nextData
                && continuousShare == nextShare
                && design.provision().equals(next.provision())
                && design.types().equals(next.types())
                && design.feeds() == next.feeds()
                && design.cords() == next.cords()
                && design.mounts() == next.mounts()
                && design.runs() == next.runs()
                && design.placements().differences(next.placements()).stream()
                        .allMatch(each -> onlyMoved(each.before(), each.after()));
    }

    private static boolean onlyMoved(@Nullable Placement before, @Nullable Placement after) {
        return before != null
                && after != null
                && before.type().equals(after.type())
                && before.name().equals(after.name())
                && Objects.equals(before.project(), after.project());
    }
}
