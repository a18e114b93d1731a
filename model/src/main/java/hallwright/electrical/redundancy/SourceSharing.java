package hallwright.electrical.redundancy;

import hallwright.electrical.Positive;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Sources that share loads, and what happens when any of them is out: every load is split again over its own live
/// sources.
///
/// A sum over the sources is no proof: with three sources of 800 kW and pairs of 900, 350 and 350 kW the sum of
/// 1600 kW
/// fits into the two that are left, and still one of them gets 1075 kW. Source: the definition of distributed
/// redundancy.
public final class SourceSharing {

    private final Map<String, Double> ratings;
    private final List<SharedLoad> loads;

    /// Sources with loads.
    ///
    /// @param ratings what each source may carry, in W or VA
    /// @param loads the loads, in the same unit
    /// @throws IllegalArgumentException if a load names a source that is not there
    public SourceSharing(Map<String, Double> ratings, Collection<SharedLoad> loads) {
        this.ratings = Collections.unmodifiableMap(new LinkedHashMap<>(ratings));
        this.loads = List.copyOf(loads);
        ratings.values().forEach(rating -> Positive.of("rating", rating));
        for (SharedLoad load : loads) {
            for (String source : load.weights().keySet()) {
                if (!ratings.containsKey(source)) {
                    throw new IllegalArgumentException("a load names no source [source=" + source + "]");
                }
            }
        }
    }

    /// The ratings by source.
    public Map<String, Double> ratings() {
        return ratings;
    }

    /// What the sources carry while some are out.
    public SharingState state(Set<String> out) {
        Map<String, Double> watts = new LinkedHashMap<>();
        ratings.keySet().stream().filter(source -> !out.contains(source)).forEach(source -> watts.put(source, 0.0));
        double dropped = 0;
        for (SharedLoad load : loads) {
            double live = load.weights().entrySet().stream()
                    .filter(entry -> watts.containsKey(entry.getKey()))
                    .mapToDouble(Map.Entry::getValue)
                    .sum();
            if (live == 0) {
                dropped += load.watts();
                continue;
            }
            load.weights()
                    .forEach((source, weight) ->
                            watts.computeIfPresent(source, (_, carried) -> carried + load.watts() * weight / live));
        }
        return new SharingState(out, ratings, watts, dropped);
    }

    /// Ordinary work, with all sources.
    public SharingState normal() {
        return state(Set.of());
    }

    /// One state for each source that can be lost, in the order of the sources. The same states answer for the
    /// maintenance
    /// of one source.
    public List<SharingState> singleFailures() {
        return ratings.keySet().stream().map(source -> state(Set.of(source))).toList();
    }

    /// One state for each pair of a source in maintenance and another that fails meanwhile.
    public List<SharingState> maintenanceAndFailure() {
        List<String> sources = List.copyOf(ratings.keySet());
        List<SharingState> states = new ArrayList<>();
        for (int first = 0; first < sources.size(); first++) {
            for (int second = first + 1; second < sources.size(); second++) {
                states.add(state(new LinkedHashSet<>(List.of(sources.get(first), sources.get(second)))));
            }
        }
        return states;
    }

    /// The worst of some states: the one that drops most, then the one with the highest loading, the first of
    /// equals.
    ///
    /// @throws IllegalArgumentException if there is none
    public static SharingState worst(List<SharingState> states) {
        Comparator<SharingState> order =
                Comparator.comparingDouble(SharingState::dropped).thenComparingDouble(SharingState::worstLoading);
        return states.stream()
                .reduce((a, b) -> order.compare(b, a) > 0 ? b : a)
                .orElseThrow(() -> new IllegalArgumentException("no states"));
    }

    /// The sum of all loads.
    public double total() {
        return loads.stream().mapToDouble(SharedLoad::watts).sum();
    }

    /// What the sum of the loads may not exceed when the largest source is lost. Necessary, and no proof.
    public double aggregateLimit() {
        return UnitGroup.usable(ratings.values(), 1);
    }
}
