package hallwright.electrical.redundancy;

import hallwright.electrical.Tolerance;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the sources carry in one state.
///
/// @param out the sources that are out, by failure or for maintenance
/// @param ratings what each source may carry in W, for all sources
/// @param watts what each live source carries in W
/// @param dropped the load in W that has no live source
public record SharingState(Set<String> out, Map<String, Double> ratings, Map<String, Double> watts, double dropped) {

    public SharingState {
        out = Collections.unmodifiableSet(new LinkedHashSet<>(out));
        ratings = Collections.unmodifiableMap(new LinkedHashMap<>(ratings));
        watts = Collections.unmodifiableMap(new LinkedHashMap<>(watts));
    }

    /// The load of a source as a share of its rating; zero for one that is out.
    public double loading(String source) {
        return watts.getOrDefault(source, 0.0) / ratings.getOrDefault(source, 1.0);
    }

    /// The live source with the highest loading, the first of equals; null if none is live.
    public @Nullable String worst() {
        return watts.keySet().stream()
                .reduce((a, b) -> loading(b) > loading(a) ? b : a)
                .orElse(null);
    }

    /// The highest loading of a live source as a share of its rating; zero if none is live.
    public double worstLoading() {
        return watts.keySet().stream()
                .map(this::loading)
                .max(Comparator.naturalOrder())
                .orElse(0.0);
    }

    /// True if nothing is dropped and no source exceeds a share of its rating.
    public boolean holds(double limit) {
        return dropped == 0 && Tolerance.atMost(worstLoading(), limit);
    }
}
