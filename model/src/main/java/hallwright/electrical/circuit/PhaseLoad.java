package hallwright.electrical.circuit;

import hallwright.electrical.Positive;

/// A load of one phase.
///
/// @param connection between which conductors
/// @param voltAmperes its apparent power in VA
/// @param powerFactor its displacement power factor, above zero and at most one
/// @param leading true if its current leads the voltage
public record PhaseLoad(Connection connection, double voltAmperes, double powerFactor, boolean leading) {

    public PhaseLoad {
        Positive.zeroOrMore("voltAmperes", voltAmperes);
        Positive.share("powerFactor", powerFactor);
    }

    /// A load whose current lags or is in phase.
    public static PhaseLoad of(Connection connection, double voltAmperes, double powerFactor) {
        return new PhaseLoad(connection, voltAmperes, powerFactor, false);
    }
}
