package hallwright.units;

/// An amount of energy.
///
/// @param joules joules; finite
public record Energy(double joules) implements Quantity, Comparable<Energy> {

    /// Nothing of it.
    public static final Energy ZERO = new Energy(0);

    public Energy {
        Quantity.requireFinite(joules, "joules");
    }

    private static final double JOULES_PER_KILOWATT_HOUR = 3.6e6;

    /// So many kilowatt-hours.
    public static Energy ofKilowattHours(double kilowattHours) {
        return new Energy(kilowattHours * JOULES_PER_KILOWATT_HOUR);
    }

    /// The value in kilowatt-hours.
    public double kilowattHours() {
        return joules / JOULES_PER_KILOWATT_HOUR;
    }

    /// The sum of both.
    public Energy plus(Energy other) {
        return new Energy(joules + other.joules);
    }

    /// What remains when the other is taken away; may be negative.
    public Energy minus(Energy other) {
        return new Energy(joules - other.joules);
    }

    /// This quantity so many times.
    public Energy times(double factor) {
        return new Energy(joules * factor);
    }

    @Override
    public double si() {
        return joules;
    }

    @Override
    public int compareTo(Energy other) {
        return Double.compare(joules, other.joules);
    }
}
