package hallwright.electrical.cable;

import hallwright.electrical.Positive;
import java.util.List;

/// The voltage that is lost along conductors.
///
/// @param volts in V; of three phases between line and neutral, else between the two conductors
/// @param nominal the voltage in V that it is a share of, measured between the same conductors
public record VoltageDrop(double volts, double nominal) {

    private static final double ROOT_OF_THREE = Math.sqrt(3);

    public VoltageDrop {
        Positive.zeroOrMore("volts", volts);
        Positive.of("nominal", nominal);
    }

    /// Three phases with equal lines: `u = I x Zeff x L`, as a share of the voltage to neutral. The return is in
    /// the
    /// other
    /// lines, so the length counts once. Source: IEC 60364-5-52 annex G with b = 1.
    ///
    /// @param length in m
    /// @param amperes in each line
    /// @param lineToLine the voltage between lines in V
    public static VoltageDrop threePhase(
            Impedance impedance, double length, double amperes, double powerFactor, double lineToLine) {
        return new VoltageDrop(
                drop(impedance, length, amperes, powerFactor), Positive.of("lineToLine", lineToLine) / ROOT_OF_THREE);
    }

    /// One phase, or direct current with the power factor one: there and back, so the length counts twice. Source:
    /// IEC
    /// 60364-5-52 annex G with b = 2.
    ///
    /// @param length in m, one way
    /// @param amperes in the line
    /// @param volts the voltage between the two conductors in V
    public static VoltageDrop twoWire(
            Impedance impedance, double length, double amperes, double powerFactor, double volts) {
        return new VoltageDrop(2 * drop(impedance, length, amperes, powerFactor), volts);
    }

    /// The same conductor with its load tapped off evenly along it: half of the drop of a load at the end.
    public VoltageDrop evenlyTapped() {
        return new VoltageDrop(volts / 2, nominal);
    }

    /// The drop as a share of the nominal voltage.
    public double share() {
        return volts / nominal;
    }

    /// The share that is lost along a path: the sum over its parts. Shares and not volts, because a transformer
    /// changes
    /// the voltage in between.
    public static double along(List<VoltageDrop> path) {
        return path.stream().mapToDouble(VoltageDrop::share).sum();
    }

    private static double drop(Impedance impedance, double length, double amperes, double powerFactor) {
        return Positive.zeroOrMore("amperes", amperes)
                * impedance.effective(powerFactor)
                * Positive.zeroOrMore("length", length);
    }
}
