package hallwright.electrical.circuit;

import hallwright.electrical.Positive;

/// A supply: how it is wired and the voltage that the model holds for it.
///
/// The apparent power at a current of `I` in every line is `sqrt 3 x V x I` where the voltage stands between lines,
/// `3 x V x I` where it stands between a line and neutral, and `V x I` with one phase or direct current. 230 V and
/// 400 V
/// of the same system differ by 0.41 %, because 400 / sqrt 3 is 230.94: the voltage given is the one used. Source:
/// power of balanced systems.
///
/// @param wiring what the voltage stands between
/// @param volts the voltage in V, between lines, between line and neutral or between the poles, as the wiring says
public record Supply(Wiring wiring, double volts) {

    private static final double ROOT_OF_THREE = Math.sqrt(3);

    /// What the voltage stands between.
    public enum Wiring {
        /// Three phases, voltage between two lines.
        THREE_PHASE,
        /// Three phases, voltage between a line and neutral.
        THREE_PHASE_TO_NEUTRAL,
        /// One phase: between a line and neutral, or between two lines.
        SINGLE_PHASE,
        /// Direct current.
        DIRECT
    }

    public Supply {
        Positive.of("volts", volts);
    }

    /// Three phases with a voltage between lines in V.
    public static Supply threePhase(double lineToLine) {
        return new Supply(Wiring.THREE_PHASE, lineToLine);
    }

    /// Three phases with a voltage between line and neutral in V.
    public static Supply threePhaseToNeutral(double lineToNeutral) {
        return new Supply(Wiring.THREE_PHASE_TO_NEUTRAL, lineToNeutral);
    }

    /// One phase with a voltage in V.
    public static Supply singlePhase(double volts) {
        return new Supply(Wiring.SINGLE_PHASE, volts);
    }

    /// Direct current with a voltage in V.
    public static Supply direct(double volts) {
        return new Supply(Wiring.DIRECT, volts);
    }

    /// The apparent power in VA at a current of one ampere in every line.
    public double voltsPerLine() {
        return switch (wiring) {
            case THREE_PHASE -> ROOT_OF_THREE * volts;
            case THREE_PHASE_TO_NEUTRAL -> 3 * volts;
            case SINGLE_PHASE, DIRECT -> volts;
        };
    }

    /// The voltage in V that one load between a line and neutral, or between the poles, gets.
    public double lineToNeutral() {
        return wiring == Wiring.THREE_PHASE ? volts / ROOT_OF_THREE : volts;
    }

    /// The apparent power in VA at a current in A in every line.
    public double apparent(double amperes) {
        return voltsPerLine() * amperes;
    }

    /// The real power in W at a current in A in every line; direct current has the power factor one.
    public double real(double amperes, double powerFactor) {
        return apparent(amperes) * Positive.share("powerFactor", powerFactor);
    }

    /// The current in A in every line at a real power in W: `I = P / (sqrt 3 x V x pf)`, with direct current `I = P
    /// / V`.
    public double current(double watts, double powerFactor) {
        return watts / (voltsPerLine() * Positive.share("powerFactor", powerFactor));
    }

    /// The current in A in every line at an apparent power in VA.
    public double currentOf(double voltAmperes) {
        return voltAmperes / voltsPerLine();
    }

    /// The real power in W of unequal lines: `P = V x pf x (I1 + I2 + I3)` with the voltage to neutral.
    public double realOfLines(double powerFactor, double... amperes) {
        double sum = 0;
        for (double each : amperes) {
            sum += each;
        }
        return lineToNeutral() * Positive.share("powerFactor", powerFactor) * sum;
    }
}
