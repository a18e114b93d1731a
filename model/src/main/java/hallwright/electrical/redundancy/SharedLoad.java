package hallwright.electrical.redundancy;

import hallwright.electrical.Positive;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A load on several sources.
///
/// @param watts what it draws in W, or VA where the ratings are in VA
/// @param weights how it is split, by source; only the proportions count, and of the live sources only
public record SharedLoad(double watts, Map<String, Double> weights) {

    public SharedLoad {
        Positive.zeroOrMore("watts", watts);
        weights.values().forEach(weight -> Positive.of("weight", weight));
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    }

    /// A load that its live sources share equally. A source that is named twice counts once: two cords to one
    /// source
    /// are no
    /// second source.
    public static SharedLoad equally(double watts, List<String> sources) {
        Map<String, Double> weights = new LinkedHashMap<>();
        sources.forEach(source -> weights.put(source, 1.0));
        return new SharedLoad(watts, weights);
    }
}
