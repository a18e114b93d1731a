package hallwright.app.workload.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds and exchanges single values in a tree of named values. A place is written with slashes, and the items of
/// lists by number: `stages/0/tokens`.
final class PlanTree {

    private PlanTree() {}

    /// The value at a place, or null.
    static @Nullable Object get(Map<String, Object> values, String place) {
        Object found = values;
        for (String key : place.split("/", -1)) {
            found = inside(found, key);
        }
        return found;
    }

    /// The text at a place, or null where there is none.
    static @Nullable String text(Map<String, Object> values, String place) {
        return get(values, place) instanceof String text ? text : null;
    }

    /// The number at a place, or null where there is none.
    static @Nullable Double number(Map<String, Object> values, String place) {
        return get(values, place) instanceof Number number ? Double.valueOf(number.doubleValue()) : null;
    }

    /// The named values of the items of a list.
    static List<Map<String, Object>> items(Map<String, Object> values, String place) {
        List<Map<String, Object>> items = new ArrayList<>();
        if (get(values, place) instanceof List<?> list) {
            list.forEach(item -> items.add(item instanceof Map<?, ?> map ? map(map) : Map.of()));
        }
        return items;
    }

    /// The same tree with another value at a place; null takes the value away, and with it what is left empty.
    static Map<String, Object> with(Map<String, Object> values, String place, @Nullable Object value) {
        int slash = place.indexOf('/');
        Map<String, Object> changed = new LinkedHashMap<>(values);
        String key = slash < 0 ? place : place.substring(0, slash);
        Object next = slash < 0 ? value : changed(values.get(key), place.substring(slash + 1), value);
        if (next == null || (slash >= 0 && next instanceof Map<?, ?> map && map.isEmpty())) {
            changed.remove(key);
        } else {
            changed.put(key, next);
        }
        return changed;
    }

    private static Object changed(@Nullable Object inner, String place, @Nullable Object value) {
        if (!(inner instanceof List<?> list)) {
            return with(inner instanceof Map<?, ?> map ? map(map) : Map.of(), place, value);
        }
        int slash = place.indexOf('/');
        int index = Integer.parseInt(slash < 0 ? place : place.substring(0, slash));
        List<Object> items = new ArrayList<>(list);
        if (slash >= 0) {
            items.set(index, changed(items.get(index), place.substring(slash + 1), value));
        } else if (value == null) {
            items.remove(index);
        } else {
            items.set(index, value);
        }
        return items;
    }

    private static @Nullable Object inside(@Nullable Object container, String key) {
        return switch (container) {
            case Map<?, ?> map -> map.get(key);
            case List<?> list -> {
                int index = Integer.parseInt(key);
                yield index < list.size() ? list.get(index) : null;
            }
            case null, default -> null;
        };
    }

    private static Map<String, Object> map(Map<?, ?> raw) {
        Map<String, Object> map = new LinkedHashMap<>();
        raw.forEach((key, value) -> map.put(String.valueOf(key), value));
        return map;
    }
}
