package hallwright.power.chain;

import hallwright.design.ObjectId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The power chain as a graph without circles. Points are elements and loads, numbered from the sources to the
/// loads:
/// every point has a higher number than all its inputs. Never changes.
public final class Chain {

    /// In place of a line: what comes over all three phases.
    public static final int THREE_PHASES = -1;

    private final Point[] points;
    private final int[][] batteries;
    private final int[][] inputs;
    private final int[][] ranks;
    private final int[][] weights;
    private final int[][] lines;
    private final Map<ObjectId, Integer> byId;
    private final Notes notes;

    Chain(ChainBuilder.Sorted sorted, Notes notes) {
        this.points = sorted.points;
        this.inputs = sorted.inputs;
        this.ranks = sorted.ranks;
        this.weights = sorted.weights;
        this.lines = sorted.lines;
        this.batteries = sorted.batteries;
        this.byId = sorted.byId;
        this.notes = notes;
    }

    /// One point of the graph: an element or a load, never both.
    ///
    /// @param element the element, or null
    /// @param load the load, or null
    public record Point(@Nullable Element element, @Nullable Load load) {

        /// What people call it.
        public String name() {
            return element != null ? element.name() : load != null ? load.name() : "";
        }

        /// The object of the design that it stands for.
        public ObjectId id() {
            if (element != null) {
                return element.id();
            }
            if (load == null) {
                throw new IllegalStateException("a point of nothing");
            }
            return load.id();
        }
    }

    /// What a reader of a result must know about the graph.
    ///
    /// @param unfed machines with a known draw that no circuit or cord reaches
    /// @param unknown machines whose draw is not known; they draw nothing here
    /// @param assumedSupplies machines of which nobody says how many power supplies they need; half of them,
    ///     rounded
    ///     up, was taken
    /// @param assumedCords racks with machines without cords; these machines hang on all strips of the rack in
    ///     equal
    ///     parts
    /// @param assumedLines single-phase circuits and cords whose line is not chosen; they were spread over three
    ///     phases
    /// @param cut circuits that would close a circle and were left out
    /// @param unrated elements whose capacity is not known and so is never exceeded
    public record Notes(
            List<ObjectId> unfed,
            List<ObjectId> unknown,
            List<ObjectId> assumedSupplies,
            List<ObjectId> assumedCords,
            List<ObjectId> assumedLines,
            List<ObjectId> cut,
            List<ObjectId> unrated) {

        /// Nothing to say.
        public static final Notes NONE =
                new Notes(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /// How many points there are.
    public int size() {
        return points.length;
    }

    /// One point.
    public Point point(int number) {
        return points[number];
    }

    /// The element at a point, or null for a load.
    public @Nullable Element element(int number) {
        return points[number].element();
    }

    /// The load at a point, or null for an element.
    public @Nullable Load load(int number) {
        return points[number].load();
    }

    /// The number of the point that stands for an object as an element, or else as a load; -1 if there is none.
    public int find(ObjectId id) {
        return byId.getOrDefault(id, -1);
    }

    /// The elements with a name or, by its number, an object; of a name that several have, all.
    public List<Integer> named(String word) {
        return IntStream.range(0, points.length)
                .filter(point -> points[point].element() != null)
                .filter(point -> points[point].name().equals(word)
                        || points[point].id().toString().equals(word))
                .boxed()
                .toList();
    }

    /// The points that feed a point. Not to be changed.
    public int[] inputs(int number) {
        return inputs[number];
    }

    /// The ranks of the inputs, in their order. Not to be changed.
    public int[] ranks(int number) {
        return ranks[number];
    }

    /// How much of the load each input takes beside the others of its rank: for a machine, the power supplies on
    /// it.
    /// Not to be changed.
    public int[] weights(int number) {
        return weights[number];
    }

    /// For each input the line on which it carries the load, as the place of a `Line` in its order, or
    /// [#THREE_PHASES]. Not to be changed.
    public int[] lines(int number) {
        return lines[number];
    }

    /// The batteries that carry a point while its inputs are dead. Not to be changed.
    public int[] batteries(int number) {
        return batteries[number];
    }

    /// What a reader of a result must know.
    public Notes notes() {
        return notes;
    }
}
