package hallwright.electrical.plant;

import hallwright.electrical.Positive;

/// The fuel of a generator plant.
///
/// @param loadWatts what the plant gives in W
/// @param consumption in m3/J (0.265 L/kWh is 7.361e-11)
/// @param unusable the share of the tank that no pump reaches
public record FuelStore(double loadWatts, double consumption, double unusable) {

    /// One litre per kilowatt hour in m3/J.
    public static final double LITRE_PER_KILOWATT_HOUR = 1e-3 / 3.6e6;

    public FuelStore {
        Positive.of("loadWatts", loadWatts);
        Positive.of("consumption", consumption);
        if (!(unusable >= 0 && unusable < 1)) {
            throw new IllegalArgumentException("some of the tank must be usable [unusable=" + unusable + "]");
        }
    }

    /// The fuel used in m3/s.
    public double rate() {
        return loadWatts * consumption;
    }

    /// How long a tank lasts in s: `tank x (1 - unusable) / rate`.
    ///
    /// @param tank in m3
    public double autonomy(double tank) {
        return Positive.zeroOrMore("tank", tank) * (1 - unusable) / rate();
    }

    /// The tank in m3 for a time in s.
    public double tankFor(double seconds) {
        return rate() * Positive.zeroOrMore("seconds", seconds) / (1 - unusable);
    }
}
