package hallwright.units;

/// A difference of temperatures.
///
/// @param kelvins kelvins; finite
public record TemperatureRise(double kelvins) implements Quantity, Comparable<TemperatureRise> {

    /// Nothing of it.
    public static final TemperatureRise ZERO = new TemperatureRise(0);

    public TemperatureRise {
        Quantity.requireFinite(kelvins, "kelvins");
    }

    /// The sum of both.
    public TemperatureRise plus(TemperatureRise other) {
        return new TemperatureRise(kelvins + other.kelvins);
    }

    /// What remains when the other is taken away; may be negative.
    public TemperatureRise minus(TemperatureRise other) {
        return new TemperatureRise(kelvins - other.kelvins);
    }

    /// This quantity so many times.
    public TemperatureRise times(double factor) {
        return new TemperatureRise(kelvins * factor);
    }

    @Override
    public double si() {
        return kelvins;
    }

    @Override
    public int compareTo(TemperatureRise other) {
        return Double.compare(kelvins, other.kelvins);
    }
}
