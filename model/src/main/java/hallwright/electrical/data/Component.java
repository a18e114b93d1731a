package hallwright.electrical.data;

import hallwright.catalogue.Confidence;
import hallwright.electrical.reliability.Availability;

/// How often a kind of component fails and how long its repair takes.
///
/// @param id the name in files
/// @param name its name
/// @param failuresPerYear how often it fails
/// @param repairHours how long each repair takes
/// @param source how the numbers are known
/// @param recorded when they were written down
/// @param confidence how far they can be trusted
public record Component(
        String id,
        String name,
        double failuresPerYear,
        double repairHours,
        String source,
        String recorded,
        Confidence confidence) {

    /// How much of the time it works.
    public Availability availability() {
        return Availability.ofFailures(failuresPerYear, repairHours);
    }
}
