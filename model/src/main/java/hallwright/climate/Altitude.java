package hallwright.climate;

/// What altitude takes from the temperature that equipment allows. Source: the altitude notes of ASHRAE TC 9.9.
public final class Altitude {

    private Altitude() {}

    /// The highest temperature in C: `T = T max - max(0, h - start) / slope`.
    ///
    /// @param highest at low altitude in C
    /// @param altitude of the site in m
    /// @param start the altitude in m from which it falls
    /// @param metresPerKelvin how many metres take one kelvin
    public static double allowed(double highest, double altitude, double start, double metresPerKelvin) {
        if (!(metresPerKelvin > 0)) {
            throw new IllegalArgumentException("a slope is above zero [metresPerKelvin=" + metresPerKelvin + "]");
        }
        return highest - Math.max(0, altitude - start) / metresPerKelvin;
    }
}
