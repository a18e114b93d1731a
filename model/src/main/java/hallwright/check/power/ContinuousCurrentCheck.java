package hallwright.check.power;

import hallwright.check.engine.Check;
import hallwright.check.engine.Given;
import hallwright.check.engine.Numbers;
import hallwright.check.engine.Verdict;
import hallwright.check.engine.Verdict.NotEvaluated;
import hallwright.check.engine.Verdict.Pass;
import hallwright.check.engine.Verdict.Violation;
import hallwright.design.Feed;
import hallwright.design.ObjectId;
import hallwright.power.Circuit;
import hallwright.rule.Limit;
import hallwright.rule.Measure;
import hallwright.rule.Rule;
import hallwright.rule.RuleSet;
import hallwright.text.Message;
import hallwright.units.Current;
import hallwright.units.Ratio;
import java.util.List;

/// PWR-001, continuous current of a circuit: in ordinary work no line of a feed carries more than the share of its
/// breaker that may be loaded without end. Source: NEC 210.20(A) and 215.3, IEC 60364-4-43, GB 50054. Unit: % of
/// the
/// rating In of the breaker.
public final class ContinuousCurrentCheck implements Check {

    private static final String RULE = "PWR-001";

    /// The part of its rating that a breaker may carry for ever under a rule set; all of it where the set does not
    /// say.
    public static double share(RuleSet rules) {
        Rule rule = rules.find(RULE);
        return rule == null ? 1 : rule.limit().number(Limit.VALUE).orElse(100) / 100;
    }

    @Override
    public String rule() {
        return RULE;
    }

    @Override
    public List<Verdict> evaluate(Given given) {
        return given.analysis().circuits().all().stream()
                .map(circuit -> verdict(given, circuit))
                .toList();
    }

    private static Verdict verdict(Given given, Circuit circuit) {
        Feed feed = circuit.feed();
        List<ObjectId> subjects = List.of(feed.id(), feed.load());
        Current breaker = feed.breaker();
        if (breaker == null) {
            return new NotEvaluated(subjects, "", Message.of("check.field.breaker"), feed.name());
        }
        double normal = circuit.normal().amperes();
        double percent = 100 * normal / breaker.amperes();
        double limit = CircuitLimit.percent(given, feed);
        String formula = "I / In = " + Numbers.text(normal) + " A / " + Numbers.text(breaker.amperes()) + " A = "
                + Numbers.text(percent) + " % <= " + Numbers.text(limit) + " %";
        Measure measure = new Measure(percent, limit, true, given.unit(), formula);
        if (measure.met()) {
            return circuit.load().isComplete()
                    ? new Pass(subjects, measure)
                    : new NotEvaluated(subjects, "", Message.of("check.field.power"), given.name(feed.load()));
        }
        Current allowed = CircuitLimit.current(given, feed, breaker);
        return new Violation(
                subjects,
                "",
                measure,
                true,
                Message.of(
                        "check.pwr-001.message",
                        feed.name(),
                        given.name(feed.load()),
                        circuit.normal(),
                        Ratio.ofPercent(percent),
                        breaker,
                        Ratio.ofPercent(limit)),
                Message.of(
                        "check.pwr-001.remedy",
                        CircuitLimit.breakerFor(given, feed, circuit.normal()),
                        Circuit.power(feed, circuit.normal().minus(allowed))),
                CircuitLimit.places(given, feed));
    }
}
