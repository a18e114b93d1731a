package hallwright.check.engine;

import hallwright.analysis.Analysis;
import hallwright.design.Design;
import hallwright.design.DesignObject;
import hallwright.design.ObjectId;
import hallwright.rule.Limit;
import hallwright.rule.Rule;
import java.io.Serial;
import java.util.List;
import java.util.OptionalDouble;

/// What a check is given.
///
/// @param analysis what was calculated from the design
/// @param rule the rule with its limit in this rule set
/// @param earlier what the checks before this one answered, in their order
public record Given(Analysis analysis, Rule rule, List<Answer> earlier) {

    public Given {
        earlier = List.copyOf(earlier);
    }

    /// The verdicts of one check.
    ///
    /// @param rule its rule
    /// @param verdicts what it answered
    public record Answer(Rule rule, List<Verdict> verdicts) {

        public Answer {
            verdicts = List.copyOf(verdicts);
        }
    }

    /// The design.
    public Design design() {
        return analysis.design();
    }

    /// The single number of the limit.
    ///
    /// @throws MissingLimit if the rule set does not hold it
    public double limit() {
        return limit(Limit.VALUE);
    }

    /// A number of the limit by name. A check does not catch the exception: the runner reports the rule as not
    /// evaluated.
    ///
    /// @throws MissingLimit if the rule set does not hold it
    public double limit(String name) {
        return optionalLimit(name).orElseThrow(() -> new MissingLimit(name));
    }

    /// A number of the limit by name, where a rule set may do without it.
    public OptionalDouble optionalLimit(String name) {
        return rule.limit().number(name);
    }

    /// The unit of the numbers of the limit.
    public String unit() {
        return rule.limit().unit();
    }

    /// What people call an object; its number if it is not in the design.
    public String name(ObjectId id) {
        DesignObject object = design().find(id);
        return object == null ? id.toString() : object.name();
    }

    /// The rule set does not hold a number that the check needs.
    static final class MissingLimit extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1L;

        private final String name;

        MissingLimit(String name) {
            super("the limit has no number of this name [name=" + name + "]");
            this.name = name;
        }

        String name() {
            return name;
        }
    }
}
