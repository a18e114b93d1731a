package hallwright.units;

/// A mass.
///
/// @param kilograms kilograms; finite
public record Mass(double kilograms) implements Quantity, Comparable<Mass> {

    /// Nothing of it.
    public static final Mass ZERO = new Mass(0);

    public Mass {
        Quantity.requireFinite(kilograms, "kilograms");
    }

    /// The sum of both.
    public Mass plus(Mass other) {
        return new Mass(kilograms + other.kilograms);
    }

    /// What remains when the other is taken away; may be negative.
    public Mass minus(Mass other) {
        return new Mass(kilograms - other.kilograms);
    }

    /// This quantity so many times.
    public Mass times(double factor) {
        return new Mass(kilograms * factor);
    }

    @Override
    public double si() {
        return kilograms;
    }

    @Override
    public int compareTo(Mass other) {
        return Double.compare(kilograms, other.kilograms);
    }
}
