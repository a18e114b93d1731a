package hallwright.units;

/// A temperature, never a difference: see [TemperatureRise].
///
/// @param celsius degrees Celsius; finite
public record Temperature(double celsius) implements Quantity, Comparable<Temperature> {

    public Temperature {
        Quantity.requireFinite(celsius, "degrees Celsius");
    }

    /// This temperature after a rise.
    public Temperature plus(TemperatureRise rise) {
        return new Temperature(celsius + rise.kelvins());
    }

    /// How far this temperature lies above the other; negative if below.
    public TemperatureRise above(Temperature other) {
        return new TemperatureRise(celsius - other.celsius);
    }

    @Override
    public double si() {
        return celsius + 273.15;
    }

    @Override
    public int compareTo(Temperature other) {
        return Double.compare(celsius, other.celsius);
    }
}
