package hallwright.electrical.data;

import hallwright.catalogue.Confidence;
import java.util.List;

/// What circuits are like in a region.
///
/// @param id the id of its rule set: `na`, `eu` or `cn`
/// @param continuousFactor the share of a rating that a continuous load may use
/// @param planningFactor the share that is planned with; no rule
/// @param standardRatings the standard ratings of devices in A, in rising order
/// @param rackRatings the ratings of circuits to racks in A
/// @param nextSizeUpTo the largest device in A that may be the next size above the ampacity of its conductor; zero
///     where none may
/// @param lineToLine the voltages between lines in V
/// @param direct the voltages of direct current in V
/// @param clause where the numbers stand
/// @param source how they are known
/// @param recorded when they were written down
/// @param confidence how far they can be trusted
public record RegionNumbers(
        String id,
        double continuousFactor,
        double planningFactor,
        List<Double> standardRatings,
        List<Double> rackRatings,
        double nextSizeUpTo,
        List<Double> lineToLine,
        List<Double> direct,
        String clause,
        String source,
        String recorded,
        Confidence confidence) {

    public RegionNumbers {
        standardRatings = List.copyOf(standardRatings);
        rackRatings = List.copyOf(rackRatings);
        lineToLine = List.copyOf(lineToLine);
        direct = List.copyOf(direct);
    }
}
