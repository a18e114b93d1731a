package hallwright.app.field;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/// What kind of number a field takes: the unit that stands beside it, and the units that may be typed.
public enum Dimension {
    /// Millimetres.
    LENGTH("mm", 0, Map.of("mm", 1.0, "cm", 10.0, "m", 1000.0, "in", 25.4, "ft", 304.8)),
    /// Kilowatts.
    POWER("kW", 3, Map.of("w", 0.001, "kw", 1.0, "mw", 1000.0)),
    /// Kilograms.
    MASS("kg", 1, Map.of("kg", 1.0, "t", 1000.0, "lb", 0.45359237)),
    /// Cubic metres per second.
    AIRFLOW(
            "m³/s",
            3,
            Map.of(
                    "m³/s",
                    1.0,
                    "m3/s",
                    1.0,
                    "m³/h",
                    1 / 3600.0,
                    "m3/h",
                    1 / 3600.0,
                    "l/s",
                    0.001,
                    "cfm",
                    0.0004719474432)),
    /// Per cent.
    RATIO("%", 1, Map.of("%", 1.0)),
    /// Kilopascals.
    PRESSURE("kPa", 2, Map.of("pa", 0.001, "kpa", 1.0, "kn/m²", 1.0, "kn/m2", 1.0, "psf", 0.04788025898)),
    /// Volts.
    VOLTAGE("V", 0, Map.of("v", 1.0, "kv", 1000.0)),
    /// Amperes.
    CURRENT("A", 1, Map.of("a", 1.0)),
    /// Degrees.
    ANGLE("°", 0, Map.of("°", 1.0)),
    /// Metres, for heights above the sea.
    ALTITUDE("m", 0, Map.of("m", 1.0, "km", 1000.0, "ft", 0.3048)),
    /// Plain numbers.
    NUMBER("", 2, Map.of()),
    /// Rack units, with half units.
    RACK_UNITS("U", 1, Map.of("u", 1.0)),
    /// Plain numbers that may be very large, with the usual letters for thousands, millions and so on.
    AMOUNT("", 3, Map.of("k", 1e3, "m", 1e6, "g", 1e9, "b", 1e9, "t", 1e12, "p", 1e15)),
    /// Days.
    DAYS("d", 2, Map.of("h", 1 / 24.0, "d", 1.0, "w", 7.0, "y", 365.0)),
    /// Hours.
    HOURS("h", 2, Map.of("min", 1 / 60.0, "h", 1.0, "d", 24.0)),
    /// Seconds.
    SECONDS("s", 4, Map.of("ms", 0.001, "s", 1.0, "min", 60.0)),
    /// Gigabits per second.
    BIT_RATE(
            "Gbit/s",
            2,
            Map.of("mbit/s", 0.001, "mbps", 0.001, "gbit/s", 1.0, "gbps", 1.0, "tbit/s", 1000.0, "tbps", 1000.0)),
    /// Megabytes per second.
    BYTE_RATE("MB/s", 1, Map.of("mb/s", 1.0, "gb/s", 1000.0)),
    /// Terabytes.
    DATA("TB", 3, Map.of("gb", 0.001, "tb", 1.0, "pb", 1000.0));

    private final String unit;
    private final int decimals;

    @SuppressWarnings("ImmutableEnumChecker") // Made by Map.of.
    private final Map<String, Double> factors;

    Dimension(String unit, int decimals, Map<String, Double> factors) {
        this.unit = unit;
        this.decimals = decimals;
        this.factors = factors;
    }

    /// The unit of the field, as printed.
    public String unit() {
        return unit;
    }

    /// How many decimals are shown at most.
    public int decimals() {
        return decimals;
    }

    /// How many of the field's unit make one of the typed unit, if it may be typed here.
    OptionalDouble factor(String typedUnit) {
        Double factor = factors.get(typedUnit.toLowerCase(Locale.ROOT));
        return factor == null ? OptionalDouble.empty() : OptionalDouble.of(factor);
    }

    /// The value of what was typed, in the unit of the field: numbers with or without units, and `+ - * /` between
    /// them. Empty if it cannot be read.
    public OptionalDouble read(String typed) {
        return new TypedNumber(typed, this).value();
    }
}
