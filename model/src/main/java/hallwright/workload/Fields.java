package hallwright.workload;

import hallwright.text.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Named values that somebody gave: a model's configuration, or the inputs of a question.
///
/// A question may name several keys for one thing, because model families call it differently. Two of them with
/// different values contradict each other and are refused.
public final class Fields {

    private static final double MOST_WHOLE = 1e15;

    private final String place;
    private final Map<String, Object> values;
    private final Set<String> asked = new LinkedHashSet<>();
    private final List<Fields> inner = new ArrayList<>();

    private Fields(String place, Map<String, Object> values) {
        this.place = place;
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /// Values by key; a value is a text, a number, a boolean, a list of values or a map of values.
    public static Fields of(Map<String, Object> values) {
        return new Fields("", values);
    }

    /// The same values without the place that they stand in.
    public Fields alone() {
        return new Fields("", values);
    }

    /// The same values, with one more unless its key has a value.
    public Fields with(String key, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.putIfAbsent(key, value);
        return new Fields(place, more);
    }

    /// True if one of the keys has a value.
    public boolean has(String... keys) {
        for (String key : keys) {
            if (values.get(key) != null) {
                return true;
            }
        }
        return false;
    }

    /// True if the key holds named values.
    public boolean isFields(String key) {
        return values.get(key) instanceof Map;
    }

    /// The keys that nobody has asked for.
    public Set<String> unused() {
        Set<String> unused = new TreeSet<>(values.keySet());
        unused.removeAll(asked);
        return unused;
    }

    /// The keys there are.
    public Set<String> keys() {
        return values.keySet();
    }

    /// A whole number of at least one.
    public long whole(String... keys) throws WorkloadProblem {
        Long found = optionalWhole(keys);
        if (found == null) {
            throw missing(keys);
        }
        return found;
    }

    /// A whole number of at least one, or another where there is none.
    public long wholeOr(long otherwise, String... keys) throws WorkloadProblem {
        Long found = optionalWhole(keys);
        return found == null ? otherwise : found;
    }

    /// A whole number of at least one that fits a Java `int`.
    public int count(String... keys) throws WorkloadProblem {
        long found = whole(keys);
        if (found > Integer.MAX_VALUE) {
            throw wrong(keys[0], found, Message.of("workload.expected.whole"));
        }
        return (int) found;
    }

    /// A count, or another where there is none.
    public int countOr(int otherwise, String... keys) throws WorkloadProblem {
        return has(keys) ? count(keys) : otherwise;
    }

    /// A whole number, or null where there is none.
    public @Nullable Long optionalWhole(String... keys) throws WorkloadProblem {
        Double number = find(Double.class, keys);
        if (number == null) {
            return null;
        }
        if (number != Math.rint(number) || number < 1 || number > MOST_WHOLE) {
            throw wrong(present(keys), Numbers.plain(number), Message.of("workload.expected.whole"));
        }
        return number.longValue();
    }

    /// A number that is not negative.
    public double number(String... keys) throws WorkloadProblem {
        Double found = optionalNumber(keys);
        if (found == null) {
            throw missing(keys);
        }
        return found;
    }

    /// A number that is not negative, or another where there is none.
    public double numberOr(double otherwise, String... keys) throws WorkloadProblem {
        Double found = optionalNumber(keys);
        return found == null ? otherwise : found;
    }

    /// A number greater than zero.
    public double positive(String... keys) throws WorkloadProblem {
        double found = number(keys);
        if (found == 0) {
            throw wrong(present(keys), "0", Message.of("workload.expected.positive"));
        }
        return found;
    }

    /// A number that is not negative, or null where there is none.
    public @Nullable Double optionalNumber(String... keys) throws WorkloadProblem {
        Double number = find(Double.class, keys);
        if (number != null && (!Double.isFinite(number) || number < 0)) {
            throw wrong(present(keys), Numbers.plain(number), Message.of("workload.expected.number"));
        }
        return number;
    }

    /// A number of either sign, or another where there is none.
    public double signedOr(double otherwise, String... keys) throws WorkloadProblem {
        Double found = find(Double.class, keys);
        return found == null ? otherwise : found;
    }

    /// A list of numbers that are not negative, or one number alone; empty where there is none.
    public List<Double> oneOrMore(String key) throws WorkloadProblem {
        return values.get(key) instanceof Number ? List.of(number(key)) : numbers(key);
    }

    /// A list of lists of texts; empty where there is none.
    public List<List<String>> rows(String key) throws WorkloadProblem {
        List<?> found = find(List.class, key);
        List<List<String>> rows = new ArrayList<>();
        for (Object row : found == null ? List.of() : found) {
            if (!(row instanceof List<?> items)) {
                throw wrong(key, row, Message.of("workload.expected.list"));
            }
            rows.add(items.stream().map(Object::toString).toList());
        }
        return rows;
    }

    /// Yes or no, or another where there is none.
    public boolean flag(boolean otherwise, String... keys) throws WorkloadProblem {
        Boolean found = find(Boolean.class, keys);
        return found == null ? otherwise : found;
    }

    /// A text.
    public String text(String... keys) throws WorkloadProblem {
        String found = optionalText(keys);
        if (found == null) {
            throw missing(keys);
        }
        return found;
    }

    /// A text, or null where there is none.
    public @Nullable String optionalText(String... keys) throws WorkloadProblem {
        return find(String.class, keys);
    }

    /// A list of numbers that are not negative; empty where there is none.
    public List<Double> numbers(String... keys) throws WorkloadProblem {
        List<?> found = find(List.class, keys);
        List<Double> numbers = new ArrayList<>();
        for (Object item : found == null ? List.of() : found) {
            if (!(item instanceof Number number) || number.doubleValue() < 0) {
                throw wrong(present(keys), item, Message.of("workload.expected.number"));
            }
            numbers.add(number.doubleValue());
        }
        return numbers;
    }

    /// A list of texts; empty where there is none.
    public List<String> texts(String... keys) throws WorkloadProblem {
        List<?> found = find(List.class, keys);
        List<String> texts = new ArrayList<>();
        for (Object item : found == null ? List.of() : found) {
            if (!(item instanceof String text)) {
                throw wrong(present(keys), item, Message.of("workload.expected.text"));
            }
            texts.add(text);
        }
        return texts;
    }

    /// Named values inside these; null where there are none.
    public @Nullable Fields optionalFields(String key) throws WorkloadProblem {
        Map<?, ?> found = find(Map.class, key);
        return found == null ? null : inner(place + key + "/", found);
    }

    /// Named values inside these whose keys are not all known; null where there are none. [#done] passes them over.
    public @Nullable Fields optionalFreeFields(String key) throws WorkloadProblem {
        Map<?, ?> found = find(Map.class, key);
        return found == null ? null : new Fields(place + key + "/", plain(found));
    }

    /// Refuses every key that nobody asked for, here and inside.
    ///
    /// @throws WorkloadProblem if there is one
    public void done() throws WorkloadProblem {
        Set<String> unused = unused();
        if (!unused.isEmpty()) {
            String key = unused.iterator().next();
            throw problem(key, Message.of("workload.field.unknown", key, String.join(", ", new TreeSet<>(asked))));
        }
        for (Fields each : inner) {
            each.done();
        }
    }

    /// Lists of named values inside these; empty where there are none.
    public List<Fields> list(String key) throws WorkloadProblem {
        List<?> found = find(List.class, key);
        List<Fields> all = new ArrayList<>();
        for (Object item : found == null ? List.of() : found) {
            if (!(item instanceof Map<?, ?> map)) {
                throw wrong(key, item, Message.of("workload.expected.fields"));
            }
            all.add(inner(place + key + "/" + all.size() + "/", map));
        }
        return all;
    }

    /// A problem with the value of a key.
    public WorkloadProblem wrong(String key, Object value, Message expected) {
        String text = value.toString();
        String shown = text.length() > 60 ? text.substring(0, 57) + "..." : text;
        return new WorkloadProblem(place + key, Message.of("workload.field.wrong", key, shown, expected));
    }

    /// A problem with a field.
    public WorkloadProblem problem(String key, Message reason) {
        return new WorkloadProblem(place + key, reason);
    }

    /// The problem that none of the keys has a value.
    public WorkloadProblem missing(String... keys) {
        return keys.length == 1
                ? problem(keys[0], Message.of("workload.field.missing", keys[0]))
                : problem(keys[0], Message.of("workload.field.missing-any", keys[0], String.join(", ", keys)));
    }

    private Fields inner(String where, Map<?, ?> map) {
        Fields fields = new Fields(where, plain(map));
        inner.add(fields);
        return fields;
    }

    private static Map<String, Object> plain(Map<?, ?> map) {
        Map<String, Object> values = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if (value != null) {
                values.put(key.toString(), value);
            }
        });
        return values;
    }

    private String present(String... keys) {
        for (String key : keys) {
            if (has(key)) {
                return key;
            }
        }
        return keys[0];
    }

    private <T> @Nullable T find(Class<T> kind, String... keys) throws WorkloadProblem {
        T found = null;
        String where = "";
        for (String key : keys) {
            asked.add(key);
            Object value = values.get(key);
            if (value == null) {
                continue;
            }
            T typed = typed(kind, key, value);
            if (found != null && !Objects.equals(found, typed)) {
                throw problem(
                        key,
                        Message.of("workload.field.contradiction", key, value.toString(), where, found.toString()));
            }
            found = typed;
            where = key;
        }
        return found;
    }

    private <T> T typed(Class<T> kind, String key, Object value) throws WorkloadProblem {
        Object plain = value instanceof Number number ? (Object) number.doubleValue() : value;
        if (kind.isInstance(plain)) {
            return kind.cast(plain);
        }
        throw wrong(key, value, Message.of("workload.expected." + expected(kind)));
    }

    private static String expected(Class<?> kind) {
        if (kind == Double.class) {
            return "number";
        }
        if (kind == Boolean.class) {
            return "flag";
        }
        if (kind == String.class) {
            return "text";
        }
        return kind == List.class ? "list" : "fields";
    }
}
