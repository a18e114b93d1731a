package hallwright.electrical.plant;

import hallwright.electrical.Positive;

/// The swing of a hall whose accelerators work and wait together, against the generators that carry it. Source:
/// sizing
/// practice; published smoothing of power supplies. What the maker of the set declares comes before any default.
///
/// @param peakWatts what the load draws at work in W
/// @param idleShare what it draws while it waits, as a share of that
/// @param smoothing what storage in the power supplies takes off the swing, as a share; zero without
public record LoadSwing(double peakWatts, double idleShare, double smoothing) {

    public LoadSwing {
        Positive.zeroOrMore("peakWatts", peakWatts);
        if (!(idleShare >= 0 && idleShare <= 1) || !(smoothing >= 0 && smoothing <= 1)) {
            throw new IllegalArgumentException(
                    "a share must lie between zero and one [idle=" + idleShare + ", smoothing=" + smoothing + "]");
        }
    }

    /// The swing in W: `P x (1 - idle)`.
    public double watts() {
        return peakWatts * (1 - idleShare);
    }

    /// The swing in W that is left after smoothing.
    public double smoothedWatts() {
        return watts() * (1 - smoothing);
    }

    /// The swing as a share of the generators that run.
    ///
    /// @param runningWatts the rating of these generators together in W
    public double share(double runningWatts) {
        return watts() / Positive.of("runningWatts", runningWatts);
    }

    /// The smoothed swing as a share of the generators that run.
    public double smoothedShare(double runningWatts) {
        return smoothedWatts() / Positive.of("runningWatts", runningWatts);
    }
}
