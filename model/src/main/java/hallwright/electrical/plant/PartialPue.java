package hallwright.electrical.plant;

import hallwright.electrical.Positive;
import java.util.List;

/// One zone of a site: its own overhead on its own IT load. The PUE of the site is not the mean of its zones, it is
/// weighted by their IT load and carries the overhead that all share. Source: ISO/IEC 30134-2.
///
/// @param itWatts the IT load of the zone in W
/// @param overheadWatts what the zone uses beside it in W
public record PartialPue(double itWatts, double overheadWatts) {

    public PartialPue {
        Positive.of("itWatts", itWatts);
        Positive.zeroOrMore("overheadWatts", overheadWatts);
    }

    /// The partial PUE of the zone: `(IT + overhead) / IT`.
    public double value() {
        return (itWatts + overheadWatts) / itWatts;
    }

    /// The PUE of the site: `(sum IT + sum overhead + common) / sum IT`.
    ///
    /// @param zones at least one
    /// @param commonWatts the overhead that no zone owns in W
    public static double site(List<PartialPue> zones, double commonWatts) {
        double it = zones.stream().mapToDouble(PartialPue::itWatts).sum();
        double overhead = zones.stream().mapToDouble(PartialPue::overheadWatts).sum();
        return (it + overhead + Positive.zeroOrMore("commonWatts", commonWatts)) / Positive.of("zones", it);
    }
}
