package hallwright.rule;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The rules that a design is held against.
///
/// @param id the name used in designs and on the command line, such as `na`
/// @param title what people call it
/// @param edition which state of the rules it holds
/// @param rules the rules by id
public record RuleSet(String id, String title, String edition, Map<String, Rule> rules) {

    public RuleSet {
        rules = Collections.unmodifiableMap(new TreeMap<>(rules));
    }

    /// The rule with this id, or null if the set does not hold it.
    public @Nullable Rule find(String rule) {
        return rules.get(rule);
    }

    /// All rules, sorted by id.
    public Collection<Rule> all() {
        return rules.values();
    }
}
