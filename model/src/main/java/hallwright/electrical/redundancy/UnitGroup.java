package hallwright.electrical.redundancy;

import hallwright.electrical.Positive;
import hallwright.electrical.Tolerance;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// Units on one bus that share its load by their ratings, as parallel UPS modules, generators or power shelves do.
///
/// @param ratings of the units, in W or VA
/// @param load on the bus, in the same unit
public record UnitGroup(List<Double> ratings, double load) {

    public UnitGroup {
        ratings = List.copyOf(ratings);
        ratings.forEach(rating -> Positive.of("rating", rating));
        Positive.zeroOrMore("load", load);
    }

    /// Equal units.
    public static UnitGroup equal(int units, double rating, double load) {
        return new UnitGroup(Collections.nCopies(units, rating), load);
    }

    /// What is left of some units when so many of the largest are out: the sum of all without them.
    public static double usable(Collection<Double> ratings, int out) {
        return ratings.stream()
                .sorted(Comparator.reverseOrder())
                .skip(out)
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    /// What is left when so many of the largest units are out.
    public double usable(int out) {
        return usable(ratings, out);
    }

    /// The load as a share of what is left when so many of the largest units are out; infinite if nothing is left
    /// to
    /// carry
    /// it.
    public double loading(int out) {
        double left = usable(out);
        if (left == 0) {
            return load == 0 ? 0 : Double.POSITIVE_INFINITY;
        }
        return load / left;
    }

    /// How many of the largest units may be out with the load still carried; -1 if it is too much for all of them.
    public int spare() {
        int spare = -1;
        while (spare < ratings.size() && Tolerance.atMost(loading(spare + 1), 1)) {
            spare++;
        }
        return Math.min(spare, ratings.size());
    }
}
