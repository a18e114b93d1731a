package hallwright.units;

/// A pressure, a pressure difference or a load spread over an area.
///
/// @param pascals pascals; finite
public record Pressure(double pascals) implements Quantity, Comparable<Pressure> {

    /// Nothing of it.
    public static final Pressure ZERO = new Pressure(0);

    public Pressure {
        Quantity.requireFinite(pascals, "pascals");
    }

    /// So many kilopascals.
    public static Pressure ofKilopascals(double kilopascals) {
        return new Pressure(kilopascals * 1000);
    }

    /// The value in kilopascals.
    public double kilopascals() {
        return pascals / 1000;
    }

    /// The sum of both.
    public Pressure plus(Pressure other) {
        return new Pressure(pascals + other.pascals);
    }

    /// What remains when the other is taken away; may be negative.
    public Pressure minus(Pressure other) {
        return new Pressure(pascals - other.pascals);
    }

    /// This quantity so many times.
    public Pressure times(double factor) {
        return new Pressure(pascals * factor);
    }

    @Override
    public double si() {
        return pascals;
    }

    @Override
    public int compareTo(Pressure other) {
        return Double.compare(pascals, other.pascals);
    }
}
