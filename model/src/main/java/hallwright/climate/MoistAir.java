package hallwright.climate;

/// Moisture in air. Source: the equation of Magnus with the constants 17.625 and 243.04 C.
public final class MoistAir {

    private static final double SLOPE = 17.625;
    private static final double BASE = 243.04;

    private MoistAir() {}

    /// The dew point in C: `g = ln(RH) + 17.625 T / (243.04 + T)`, `Td = 243.04 g / (17.625 - g)`. Air may be
    /// within the
    /// limit of its humidity and still beyond the limit of its dew point.
    ///
    /// @param celsius the temperature of the air in C
    /// @param humidity the relative humidity as a share, above zero and at most one
    public static double dewPoint(double celsius, double humidity) {
        if (!(humidity > 0 && humidity <= 1)) {
            throw new IllegalArgumentException("a humidity is a share [humidity=" + humidity + "]");
        }
        double g = Math.log(humidity) + SLOPE * celsius / (BASE + celsius);
        return BASE * g / (SLOPE - g);
    }
}
