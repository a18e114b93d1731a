package hallwright.electrical.cable;

import hallwright.electrical.Positive;

/// The impedance of one conductor for each metre.
///
/// @param resistance in ohm/m
/// @param reactance in ohm/m
public record Impedance(double resistance, double reactance) {

    /// A thousand feet in metres.
    public static final double KILOFOOT = 304.8;

    private static final double MILLION = 1e6;

    public Impedance {
        Positive.zeroOrMore("resistance", resistance);
        Positive.zeroOrMore("reactance", reactance);
    }

    /// By material and section: `R = rho / S`, `X = lambda`. Source: IEC 60364-5-52 annex G.
    ///
    /// @param resistivity in ohm m (0.0225 ohm mm2/m is 2.25e-8)
    /// @param section in m2
    /// @param reactance in ohm/m
    public static Impedance ofSection(double resistivity, double section, double reactance) {
        return new Impedance(Positive.of("resistivity", resistivity) / Positive.of("section", section), reactance);
    }

    /// By the figures of a North American table, in ohm per thousand feet. Source: NEC chapter 9.
    public static Impedance perKilofoot(double resistance, double reactance) {
        return new Impedance(resistance / KILOFOOT, reactance / KILOFOOT);
    }

    /// Square millimetres in square metres.
    public static double squareMetres(double squareMillimetres) {
        return squareMillimetres / MILLION;
    }

    /// The part of the impedance in ohm/m that lowers the voltage: `Zeff = R x cos phi + X x sin phi`, for a
    /// current
    /// that
    /// lags. Source: NEC chapter 9 table 9, IEC 60364-5-52 annex G.
    public double effective(double powerFactor) {
        double cosine = Positive.share("powerFactor", powerFactor);
        return resistance * cosine + reactance * Math.sqrt(1 - cosine * cosine);
    }
}
