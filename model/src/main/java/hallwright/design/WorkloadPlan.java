package hallwright.design;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the hall is to compute: a workload in the words of a workload file, without its format and version. What
/// the
/// words mean, and whether they can be understood, is found out where the reference data is at hand.
///
/// @param values texts, numbers as [Double], flags, lists and maps by key
public record WorkloadPlan(Map<String, Object> values) {

    /// The keys that a plan may have.
    public static final Set<String> KEYS = Set.of("name", "model", "hardware", "settings", "horizonDays", "stages");

    public WorkloadPlan {
        values = copy(values);
    }

    /// What it is called; empty if it has no name.
    public String name() {
        return values.get("name") instanceof String name ? name : "";
    }

    private static Map<String, Object> copy(Map<?, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(String.valueOf(key), value(value)));
        return Collections.unmodifiableMap(copy);
    }

    private static Object value(Object value) {
        return switch (value) {
            case Map<?, ?> map -> copy(map);
            case List<?> list -> list.stream().map(WorkloadPlan::value).toList();
            case Number number -> number.doubleValue();
            default -> value;
        };
    }
}
