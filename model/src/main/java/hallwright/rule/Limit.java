package hallwright.rule;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/// The limit of one rule in one rule set.
///
/// @param values the numbers by name; a single limit has the name `value`, others are named by what they hold for,
///     such as `perimeter` or `minimum`
/// @param unit the unit of the numbers, as printed
/// @param clause the standard, its edition and the clause
/// @param level `shall`, `should`, `practice` or `info`, as the source words it
/// @param evidence how the value is known: `read-primary`, `read-copy`, `read-secondary`, `memory`, `derived` or
///     `default`, with the source; a value from memory must never be shown as normative
/// @param recorded when it was written down, as year and month
public record Limit(
        Map<String, Double> values, String unit, String clause, String level, String evidence, String recorded) {

    /// The name of the number where there is only one.
    public static final String VALUE = "value";

    /// How a value can be known, in words of the files: the words that [#evidence] begins with.
    public static final Set<String> EVIDENCE =
            Set.of("read-primary", "read-copy", "read-secondary", "memory", "derived", "default");

    public Limit {
        values = Map.copyOf(values);
    }

    /// The number with this name, if there is one.
    public OptionalDouble number(String name) {
        Double number = values.get(name);
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    /// How the value is known, in one word.
    public String evidenceCode() {
        int colon = evidence.indexOf(':');
        return colon < 0 ? evidence : evidence.substring(0, colon);
    }

    /// The source of the value, without the word of how it is known; empty if none is given.
    public String source() {
        int colon = evidence.indexOf(':');
        return colon < 0 ? "" : evidence.substring(colon + 1).strip();
    }

    /// True if the value was read somewhere, so that it may be shown as the rule of its clause.
    public boolean isRead() {
        return evidence.startsWith("read-");
    }
}
