package hallwright.units;

/// A share or a factor.
///
/// @param value plain number, 1 is the whole; finite
public record Ratio(double value) implements Quantity, Comparable<Ratio> {

    /// No share at all.
    public static final Ratio ZERO = new Ratio(0);

    public Ratio {
        Quantity.requireFinite(value, "plain number, 1 is the whole");
    }

    /// So many percent.
    public static Ratio ofPercent(double percent) {
        return new Ratio(percent / 100);
    }

    /// The value in percent.
    public double percent() {
        return value * 100;
    }

    @Override
    public double si() {
        return value;
    }

    @Override
    public int compareTo(Ratio other) {
        return Double.compare(value, other.value);
    }
}
