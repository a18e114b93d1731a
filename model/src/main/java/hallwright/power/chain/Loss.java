package hallwright.power.chain;

/// What an element turns into heat while it gives a power: `fixed + linear x P + square x P x P`.
///
/// @param fixedWatts without load, all modules together
/// @param linear watts of loss for each watt given
/// @param squarePerWatt watts of loss for each square watt given
public record Loss(double fixedWatts, double linear, double squarePerWatt) {

    /// Gives what it takes.
    public static final Loss NONE = new Loss(0, 0, 0);

    /// Of a rating and the three shares of it that are lost at full load.
    public static Loss of(double ratedWatts, double fixed, double linear, double square) {
        return new Loss(fixed * ratedWatts, linear, square / ratedWatts);
    }

    /// In step with the load, from an efficiency.
    public static Loss efficiency(double efficiency) {
        return new Loss(0, 1 / efficiency - 1, 0);
    }

    /// What it loses while it gives a power, in watts.
    public double watts(double given) {
        return fixedWatts + given * (linear + squarePerWatt * given);
    }
}
