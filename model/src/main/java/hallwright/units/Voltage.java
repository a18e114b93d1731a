package hallwright.units;

/// A voltage; between lines where a circuit has three phases.
///
/// @param volts volts; finite
public record Voltage(double volts) implements Quantity, Comparable<Voltage> {

    /// Nothing of it.
    public static final Voltage ZERO = new Voltage(0);

    public Voltage {
        Quantity.requireFinite(volts, "volts");
    }

    /// The sum of both.
    public Voltage plus(Voltage other) {
        return new Voltage(volts + other.volts);
    }

    /// What remains when the other is taken away; may be negative.
    public Voltage minus(Voltage other) {
        return new Voltage(volts - other.volts);
    }

    /// This quantity so many times.
    public Voltage times(double factor) {
        return new Voltage(volts * factor);
    }

    @Override
    public double si() {
        return volts;
    }

    @Override
    public int compareTo(Voltage other) {
        return Double.compare(volts, other.volts);
    }
}
