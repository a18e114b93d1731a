package hallwright.workload.variant;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A figure of all variants.
///
/// @param key its name in files
/// @param unit its unit, `1` for a plain count
/// @param goal which end of it is better
/// @param values by variant; null where a variant has no such figure
public record Row(String key, String unit, Goal goal, List<@Nullable Double> values) {

    private static final double SAME = 1e-9;

    /// Which end of a figure is better.
    public enum Goal {
        /// The smaller, the better.
        LESS,
        /// The larger, the better.
        MORE,
        /// Neither end is: it is what is asked for.
        NEITHER
    }

    public Row {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    /// The id of the text that names it.
    public String messageId() {
        return "workload.figure." + key;
    }

    /// By which share a variant differs from the first; null where one of them has no such figure.
    public @Nullable Double difference(int variant) {
        Double first = values.getFirst();
        Double value = values.get(variant);
        return first == null || value == null || first == 0 ? null : Double.valueOf(value / first - 1);
    }

    /// The variants that are best; empty where all are the same or only one has the figure.
    public Set<Integer> best() {
        List<Double> known = values.stream().filter(Objects::nonNull).toList();
        Set<Integer> best = new HashSet<>();
        if (goal == Goal.NEITHER || known.isEmpty()) {
            return best;
        }
        double end = goal == Goal.LESS ? Collections.min(known) : Collections.max(known);
        for (int i = 0; i < values.size(); i++) {
            Double value = values.get(i);
            if (value != null && Math.abs(value - end) <= SAME * Math.abs(end)) {
                best.add(i);
            }
        }
        return best.size() == known.size() ? Set.of() : best;
    }
}
