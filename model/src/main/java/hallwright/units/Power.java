package hallwright.units;

/// Electrical or thermal power.
///
/// @param watts watts; finite
public record Power(double watts) implements Quantity, Comparable<Power> {

    /// Nothing of it.
    public static final Power ZERO = new Power(0);

    public Power {
        Quantity.requireFinite(watts, "watts");
    }

    /// So many kilowatts.
    public static Power ofKilowatts(double kilowatts) {
        return new Power(kilowatts * 1000);
    }

    /// The value in kilowatts.
    public double kilowatts() {
        return watts / 1000;
    }

    /// The sum of both.
    public Power plus(Power other) {
        return new Power(watts + other.watts);
    }

    /// What remains when the other is taken away; may be negative.
    public Power minus(Power other) {
        return new Power(watts - other.watts);
    }

    /// This quantity so many times.
    public Power times(double factor) {
        return new Power(watts * factor);
    }

    @Override
    public double si() {
        return watts;
    }

    @Override
    public int compareTo(Power other) {
        return Double.compare(watts, other.watts);
    }
}
