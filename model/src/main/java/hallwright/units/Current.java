package hallwright.units;

/// An electric current (root mean square where it alternates).
///
/// @param amperes amperes; finite
public record Current(double amperes) implements Quantity, Comparable<Current> {

    /// Nothing of it.
    public static final Current ZERO = new Current(0);

    public Current {
        Quantity.requireFinite(amperes, "amperes");
    }

    /// The sum of both.
    public Current plus(Current other) {
        return new Current(amperes + other.amperes);
    }

    /// What remains when the other is taken away; may be negative.
    public Current minus(Current other) {
        return new Current(amperes - other.amperes);
    }

    /// This quantity so many times.
    public Current times(double factor) {
        return new Current(amperes * factor);
    }

    @Override
    public double si() {
        return amperes;
    }

    @Override
    public int compareTo(Current other) {
        return Double.compare(amperes, other.amperes);
    }
}
