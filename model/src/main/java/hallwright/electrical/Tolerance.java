package hallwright.electrical;

import java.util.Collection;
import java.util.OptionalDouble;

/// Comparisons that a rounding error does not decide: two values within one part in a thousand million count as
/// equal,
/// so a value that equals its limit meets it.
public final class Tolerance {

    private static final double RELATIVE = 1e-9;

    private Tolerance() {}

    /// True if a value does not exceed a limit; both in the same unit.
    public static boolean atMost(double actual, double limit) {
        return actual - limit <= RELATIVE * Math.max(Math.abs(actual), Math.abs(limit));
    }

    /// True if a value reaches a limit; both in the same unit.
    public static boolean atLeast(double actual, double limit) {
        return limit - actual <= RELATIVE * Math.max(Math.abs(actual), Math.abs(limit));
    }

    /// How many units of a size are needed: `ceil(needed / size)`. A need that is a whole number of units but for a
    /// rounding error takes no further unit.
    ///
    /// @param needed at least zero
    /// @param size above zero, in the same unit
    public static long units(double needed, double size) {
        Positive.zeroOrMore("needed", needed);
        Positive.of("size", size);
        double exact = needed / size;
        return (long) Math.ceil(exact - RELATIVE * Math.max(1, exact));
    }

    /// The smallest of the sizes that reaches what is needed; empty if none does.
    public static OptionalDouble nextSize(Collection<Double> sizes, double needed) {
        return sizes.stream()
                .mapToDouble(Double::doubleValue)
                .filter(size -> atLeast(size, needed))
                .min();
    }
}
