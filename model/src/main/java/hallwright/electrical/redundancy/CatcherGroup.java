package hallwright.electrical.redundancy;

import hallwright.electrical.Positive;
import hallwright.electrical.Tolerance;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Blocks that each have a source of their own and one reserve for all, which takes over whole blocks. Source: the
/// definition of block redundancy.
///
/// @param loads of the blocks in W
/// @param ratings of the sources of the blocks in W
/// @param reserve the rating of the reserve in W
public record CatcherGroup(List<Double> loads, List<Double> ratings, double reserve) {

    public CatcherGroup {
        loads = List.copyOf(loads);
        ratings = List.copyOf(ratings);
        if (loads.size() != ratings.size() || loads.isEmpty()) {
            throw new IllegalArgumentException(
                    "each block needs a load and a rating [loads=" + loads + ", ratings=" + ratings + "]");
        }
        Positive.of("reserve", reserve);
    }

    /// What the reserve carries when so many blocks fail together, in the worst case: the sum of the largest.
    public double caught(int failures) {
        return loads.stream()
                .sorted(Comparator.reverseOrder())
                .limit(failures)
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    /// The same as a share of the rating of the reserve.
    public double loading(int failures) {
        return caught(failures) / reserve;
    }

    /// The block with the largest load, counted from zero; the first of equals.
    public int largest() {
        return IntStream.range(0, loads.size())
                .reduce((a, b) -> loads.get(b) > loads.get(a) ? b : a)
                .orElseThrow();
    }

    /// The blocks, counted from zero, that the reserve cannot carry alone.
    public List<Integer> tooLarge() {
        return IntStream.range(0, loads.size())
                .filter(block -> !Tolerance.atMost(loads.get(block), reserve))
                .boxed()
                .toList();
    }

    /// The load of all blocks as a share of all sources and the reserve.
    public double utilisation() {
        double installed = ratings.stream().mapToDouble(Double::doubleValue).sum() + reserve;
        return loads.stream().mapToDouble(Double::doubleValue).sum() / installed;
    }

    /// True if the sources carry their blocks and the reserve so many failed ones.
    public boolean holds(int failures) {
        boolean own = IntStream.range(0, loads.size())
                .allMatch(block -> Tolerance.atMost(loads.get(block), ratings.get(block)));
        return own && Tolerance.atMost(caught(failures), reserve);
    }
}
