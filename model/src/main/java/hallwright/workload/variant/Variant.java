package hallwright.workload.variant;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// A workload with some values changed.
///
/// @param name what it is called
/// @param changes the new values by key: one of the words of [Change], or the place of a value in the workload with
///     a
///     slash before each name, such as `/stages/1/deadlineDays`
public record Variant(String name, Map<String, Object> changes) {

    public Variant {
        changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
    }

    /// The workload as it is.
    public static Variant unchanged(String name) {
        return new Variant(name, Map.of());
    }

    /// The same with another value for a key.
    public Variant with(String key, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(changes);
        more.put(key, value);
        return new Variant(name, more);
    }

    /// The same without a change of a key.
    public Variant without(String key) {
        Map<String, Object> fewer = new LinkedHashMap<>(changes);
        fewer.remove(key);
        return new Variant(name, fewer);
    }

    /// The same under another name.
    public Variant named(String other) {
        return new Variant(other, changes);
    }
}
