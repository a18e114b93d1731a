package hallwright.electrical.circuit;

import hallwright.electrical.Positive;
import java.util.Collection;
import java.util.List;

/// The currents of a three-phase circuit in A: rms of the fundamental.
///
/// A bank between two lines loads both, and the currents of two banks meet in a line as phasors: with equal power
/// factors `I1 = sqrt(I12^2 + I31^2 + I12 x I31)` and cyclic. Source: phasor sums; the situation of nine servers on
/// two
/// of
/// three banks is published in guides to 208 V rack strips.
///
/// @param l1 in line 1
/// @param l2 in line 2
/// @param l3 in line 3
/// @param neutral in the neutral
public record LineCurrents(double l1, double l2, double l3, double neutral) {

    private static final double THIRD = 2 * Math.PI / 3;
    private static final double ROOT_OF_THREE = Math.sqrt(3);

    /// The currents of loads of any connection and power factor, added as phasors.
    ///
    /// @param lineToLine the voltage between lines in V, balanced
    public static LineCurrents of(double lineToLine, Collection<PhaseLoad> loads) {
        Positive.of("lineToLine", lineToLine);
        double[] real = new double[4];
        double[] imaginary = new double[4];
        for (PhaseLoad load : loads) {
            add(lineToLine, load, real, imaginary);
        }
        return new LineCurrents(
                Math.hypot(real[0], imaginary[0]),
                Math.hypot(real[1], imaginary[1]),
                Math.hypot(real[2], imaginary[2]),
                Math.hypot(real[3], imaginary[3]));
    }

    /// The currents of three banks between lines with equal power factors.
    ///
    /// @param i12 the current of the bank between lines 1 and 2 in A
    /// @param i23 of the bank between lines 2 and 3
    /// @param i31 of the bank between lines 3 and 1
    public static LineCurrents ofBanks(double i12, double i23, double i31) {
        return new LineCurrents(meeting(i12, i31), meeting(i12, i23), meeting(i23, i31), 0);
    }

    /// The currents of loads between lines and neutral with equal power factors: `IN = sqrt(a^2 + b^2 + c^2 - ab -
    /// bc -
    /// ca)`.
    public static LineCurrents ofLines(double a, double b, double c) {
        double square = a * a + b * b + c * c - a * b - b * c - c * a;
        return new LineCurrents(a, b, c, Math.sqrt(Math.max(0, square)));
    }

    /// The three lines.
    public List<Double> lines() {
        return List.of(l1, l2, l3);
    }

    /// The most that one line carries.
    public double worst() {
        return Math.max(l1, Math.max(l2, l3));
    }

    /// The line with the largest current, 1, 2 or 3; the first of equals.
    public int worstLine() {
        if (l1 >= l2 && l1 >= l3) {
            return 1;
        }
        return l2 >= l3 ? 2 : 3;
    }

    /// The largest distance of a line from the mean, as a share of the mean: `max |I - mean| / mean`.
    public double unbalance() {
        return PhaseBalance.unbalance(lines());
    }

    private static double meeting(double one, double other) {
        Positive.zeroOrMore("bank", one);
        Positive.zeroOrMore("bank", other);
        return Math.sqrt(one * one + other * other + one * other);
    }

    /// Line voltages stand at 0, -120 and -240 degrees; a voltage between two lines leads the first of them by 30.
    private static void add(double lineToLine, PhaseLoad load, double[] real, double[] imaginary) {
        Connection connection = load.connection();
        double volts = connection.isLineToLine() ? lineToLine : lineToLine / ROOT_OF_THREE;
        double angle = -connection.from() * THIRD + (connection.isLineToLine() ? Math.PI / 6 : 0);
        double lag = Math.acos(load.powerFactor());
        double direction = angle + (load.leading() ? lag : -lag);
        double amperes = load.voltAmperes() / volts;
        int back = connection.isLineToLine() ? connection.to() : 3;
        real[connection.from()] += amperes * Math.cos(direction);
        imaginary[connection.from()] += amperes * Math.sin(direction);
        real[back] -= amperes * Math.cos(direction);
        imaginary[back] -= amperes * Math.sin(direction);
    }
}
