package hallwright.units;

/// A measured value that knows its unit.
///
/// Quantities appear in public types, records, files and findings; numeric kernels use plain `double` in SI.
/// Sealed, so that [QuantityFormat] cannot forget one.
public sealed interface Quantity
        permits Airflow,
                Area,
                Current,
                Energy,
                Length,
                Mass,
                Power,
                PowerDensity,
                Pressure,
                Ratio,
                Temperature,
                TemperatureRise,
                Voltage,
                WaterFlow {

    /// The value in the SI unit of its kind (metre, kilogram, watt, pascal, kelvin, cubic metre per second, volt,
    /// ampere, joule; a ratio is the plain number).
    double si();

    /// Refuses a value that is not a finite number.
    ///
    /// @throws IllegalArgumentException if the value is infinite or not a number
    static double requireFinite(double value, String unit) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not a finite quantity [value=" + value + ", unit=" + unit + "]");
        }
        return value;
    }
}
