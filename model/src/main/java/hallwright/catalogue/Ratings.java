package hallwright.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Ratings that only some categories have, by a name that carries the unit, such as `apparentPowerKva`.
///
/// @param values each a [Double], a [String], a list of doubles or a map from a word to a count
public record Ratings(Map<String, Object> values) {

    /// No ratings.
    public static final Ratings NONE = new Ratings(Map.of());

    public Ratings {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
        values.forEach((name, value) -> {
            if (!(value instanceof Double
                    || value instanceof String
                    || value instanceof List
                    || value instanceof Map)) {
                throw new IllegalArgumentException("not a rating [name=" + name + ", value=" + value + "]");
            }
        });
    }

    /// The rating as a number, if it is there and a number.
    public OptionalDouble number(String name) {
        return values.get(name) instanceof Double number ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    /// How many accelerators there are, by whichever word the maker uses for them; zero if none are named.
    public int accelerators() {
        return (int) Math.max(
                Math.max(number("gpus").orElse(0), number("npus").orElse(0)),
                number("accelerators").orElse(0));
    }

    /// The rating as text, or null.
    public @Nullable String text(String name) {
        return values.get(name) instanceof String text ? text : null;
    }

    /// The rating as a list of numbers; empty if it is not there.
    public List<Double> numbers(String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream().map(Double.class::cast).toList()
                : List.of();
    }

    /// The rating as counts by word, such as outlets by connector; empty if it is not there.
    public Map<String, Integer> counts(String name) {
        if (!(values.get(name) instanceof Map<?, ?> map)) {
            return Map.of();
        }
        Map<String, Integer> counts = new TreeMap<>();
        map.forEach((word, count) -> counts.put((String) word, ((Number) count).intValue()));
        return counts;
    }
}
