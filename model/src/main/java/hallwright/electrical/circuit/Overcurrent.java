package hallwright.electrical.circuit;

import hallwright.electrical.Positive;
import hallwright.electrical.Tolerance;
import java.util.Collection;
import java.util.OptionalDouble;

/// What an overcurrent device may carry without end, and which one a load needs. The continuous factor is the share
/// of
/// the rating that may be used: 0.8 in North America unless the assembly is listed for 1.0, 1.0 elsewhere. Source:
/// NEC 210.20(A) and 215.3, IEC 60364-4-43, GB 50054. Currents in A.
public final class Overcurrent {

    private Overcurrent() {}

    /// The current that may flow without end: `k x In`.
    public static double allowed(double rating, double continuousFactor) {
        return Positive.of("rating", rating) * Positive.share("continuousFactor", continuousFactor);
    }

    /// The smallest rating for a load: `In >= I continuous / k + I other`, which is 125 % of the continuous current
    /// where
    /// the factor is 0.8.
    public static double least(double continuous, double other, double continuousFactor) {
        return Positive.zeroOrMore("continuous", continuous) / Positive.share("continuousFactor", continuousFactor)
                + Positive.zeroOrMore("other", other);
    }

    /// The standard rating for a load; empty if none is large enough.
    public static OptionalDouble device(
            double continuous, double other, double continuousFactor, Collection<Double> standardRatings) {
        return Tolerance.nextSize(standardRatings, least(continuous, other, continuousFactor));
    }
}
