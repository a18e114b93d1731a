package hallwright.electrical.plant;

import hallwright.electrical.Positive;

/// A UPS battery by its energy. It is judged at the end of its life, when part of the capacity is gone. Source:
/// energy
/// balance; sizing practice with 80 % at the end of life. At high rates of lead-acid cells the maker's table or
/// [#peukert] comes first.
///
/// @param energy nominal, in J
/// @param usable the depth of discharge that may be used, as a share
/// @param atEndOfLife what age leaves of the capacity, as a share
/// @param inverter the efficiency of the inverter
public record Battery(double energy, double usable, double atEndOfLife, double inverter) {

    public Battery {
        Positive.zeroOrMore("energy", energy);
        Positive.share("usable", usable);
        Positive.share("atEndOfLife", atEndOfLife);
        Positive.share("inverter", inverter);
    }

    /// How long it carries a load in W, in s: `t = E x DoD x k age x eta / P`.
    public double autonomy(double watts) {
        return energy * delivered() / Positive.of("watts", watts);
    }

    /// The nominal energy in J that carries a load in W for a time in s: `E = P x t / (DoD x k age x eta)`.
    public double energyFor(double watts, double seconds) {
        return Positive.of("watts", watts) * Positive.zeroOrMore("seconds", seconds) / delivered();
    }

    /// How long a battery lasts that gives less at a high current, in h: `t = H x (C / (I x H))^k`. Source:
    /// Peukert.
    ///
    /// @param hours H, over which the capacity was measured, in h
    /// @param ampereHours C, the capacity at that rate in Ah
    /// @param amperes I, the current in A
    /// @param exponent k, above one for lead-acid cells
    public static double peukert(double hours, double ampereHours, double amperes, double exponent) {
        Positive.of("hours", hours);
        Positive.of("amperes", amperes);
        return hours * Math.pow(Positive.of("ampereHours", ampereHours) / (amperes * hours), exponent);
    }

    private double delivered() {
        return usable * atEndOfLife * inverter;
    }
}
