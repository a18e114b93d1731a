package hallwright.electrical.plant;

import hallwright.electrical.Positive;
import hallwright.electrical.Tolerance;
import hallwright.electrical.redundancy.UnitGroup;

/// A rack that draws short peaks above its design power, against its power shelves and its feeds. Source: published
/// peaks
/// of accelerators that synchronise; makers' data on shelves.
///
/// A peak of milliseconds trips no thermal element: it is held against the feeds only if it lasts longer than the
/// device
/// takes to trip at that current.
///
/// @param designWatts the design power in W
/// @param peakFactor the peak as a multiple of it
/// @param shelves the power shelves with the design power as their load
/// @param shelvesOut how many shelves may be out, half of them for N+N
/// @param feedWatts what one feed carries without end, in W
/// @param feeds how many feeds
/// @param shortTimeFactor what a feed carries for a short time, as a multiple
public record RackPeak(
        double designWatts,
        double peakFactor,
        UnitGroup shelves,
        int shelvesOut,
        double feedWatts,
        int feeds,
        double shortTimeFactor) {

    public RackPeak {
        Positive.of("designWatts", designWatts);
        Positive.of("peakFactor", peakFactor);
        Positive.of("feedWatts", feedWatts);
        Positive.of("feeds", feeds);
        Positive.of("shortTimeFactor", shortTimeFactor);
    }

    /// The peak in W.
    public double peak() {
        return designWatts * peakFactor;
    }

    /// What the shelves carry with all that may be out, in W.
    public double degradedShelves() {
        return shelves.usable(shelvesOut);
    }

    /// What the feeds carry without end, in W.
    public double continuousFeeds() {
        return feedWatts * feeds;
    }

    /// What the feeds carry for a short time, in W.
    public double shortTimeFeeds() {
        return continuousFeeds() * shortTimeFactor;
    }

    /// True if the shelves that are left carry the design power.
    public boolean shelvesCarryDesign() {
        return Tolerance.atMost(designWatts, degradedShelves());
    }

    /// True if the shelves that are left carry the peak.
    public boolean shelvesCarryPeak() {
        return Tolerance.atMost(peak(), degradedShelves());
    }

    /// True if the feeds carry the design power without end.
    public boolean feedsCarryDesign() {
        return Tolerance.atMost(designWatts, continuousFeeds());
    }

    /// True if the feeds carry the peak for a short time.
    public boolean feedsCarryPeak() {
        return Tolerance.atMost(peak(), shortTimeFeeds());
    }

    /// True if a peak lasts so long that the feeds must carry it.
    ///
    /// @param peakSeconds how long the peak lasts
    /// @param tripSeconds how long the device takes to trip at the current of the peak
    public static boolean matters(double peakSeconds, double tripSeconds) {
        return peakSeconds > tripSeconds;
    }
}
