package hallwright.check.engine;

import hallwright.analysis.Analysis;
import hallwright.check.engine.Given.Answer;
import hallwright.check.engine.Given.MissingLimit;
import hallwright.check.engine.Verdict.NotApplicable;
import hallwright.check.engine.Verdict.NotEvaluated;
import hallwright.check.engine.Verdict.Pass;
import hallwright.check.engine.Verdict.Violation;
import hallwright.rule.Coverage;
import hallwright.rule.Finding;
import hallwright.rule.FindingState;
import hallwright.rule.Findings;
import hallwright.rule.Measure;
import hallwright.rule.Rule;
import hallwright.rule.RuleSet;
import hallwright.text.Message;
import hallwright.units.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Runs checks over an analysis and makes findings of their verdicts.
///
/// A check whose rule the rule set does not hold is not run; a rule without a check counts as unchecked. The same
/// analysis, rule set and day always give the same findings in the same order.
public final class CheckRunner {

    private final List<Check> checks;

    /// Runs these checks, in this order. A check that looks at the answers of others comes last.
    public CheckRunner(List<? extends Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /// The findings of a rule set.
    ///
    /// @param today decides which waivers have run out
    public Findings run(RuleSet set, Analysis analysis, LocalDate today) {
        List<Answer> answers = new ArrayList<>();
        for (Check check : checks) {
            Rule rule = set.find(check.rule());
            if (rule != null) {
                answers.add(new Answer(rule, evaluate(check, new Given(analysis, rule, answers))));
            }
        }
        Waiving waiving = new Waiving(analysis.design().waivers(), today);
        List<Finding> findings = new ArrayList<>();
        int passed = 0;
        for (Answer answer : answers) {
            for (Verdict verdict : answer.verdicts()) {
                switch (verdict) {
                    case Pass _ -> passed++;
                    case NotApplicable _ -> {}
                    case Violation violation -> findings.add(waiving.apply(finding(set, answer.rule(), violation)));
                    case NotEvaluated missing -> findings.add(finding(set, answer.rule(), missing));
                }
            }
        }
        return new Findings(set, findings, coverage(set, analysis, answers.size(), passed, findings));
    }

    private static List<Verdict> evaluate(Check check, Given given) {
        try {
            return check.evaluate(given);
        } catch (MissingLimit e) {
            Message field = Message.of("check.field.limit", e.name());
            return List.of(new NotEvaluated(List.of(), "", field, given.rule().id()));
        }
    }

    private static Finding finding(RuleSet set, Rule rule, Violation violation) {
        return new Finding(
                rule,
                set.id(),
                FindingState.OPEN,
                violation.subjects(),
                violation.condition(),
                violation.measure(),
                sentence(rule, violation),
                violation.remedy(),
                violation.places(),
                null);
    }

    private static Finding finding(RuleSet set, Rule rule, NotEvaluated missing) {
        return new Finding(
                rule,
                set.id(),
                FindingState.NOT_EVALUATED,
                missing.subjects(),
                missing.condition(),
                null,
                Message.of("check.not-evaluated", rule.title(), missing.field(), missing.owner()),
                missing.remedy() == null
                        ? Message.of("check.not-evaluated.remedy", missing.field(), missing.owner())
                        : missing.remedy(),
                List.of(),
                null);
    }

    /// The message with the margin, unless the limit is nothing, and with what the limit rests on, unless that is
    /// logic or not the limit of the rule.
    private static Message sentence(Rule rule, Violation violation) {
        Measure measure = violation.measure();
        boolean basis = violation.limitOfRule() && !rule.limit().evidenceCode().equals("derived");
        Ratio margin = new Ratio(measure.margin());
        if (measure.limit() == 0) {
            return basis ? Message.of("check.finding.basis", violation.message(), rule.basis()) : violation.message();
        }
        return basis
                ? Message.of("check.finding.full", violation.message(), margin, rule.basis())
                : Message.of("check.finding.margin", violation.message(), margin);
    }

    private Coverage coverage(RuleSet set, Analysis analysis, int rules, int passed, List<Finding> findings) {
        Set<String> checked = checks.stream().map(Check::rule).collect(Collectors.toSet());
        int unchecked = (int)
                set.all().stream().filter(rule -> !checked.contains(rule.id())).count();
        return new Coverage(
                rules,
                analysis.design().size(),
                passed,
                count(findings, FindingState.OPEN) + count(findings, FindingState.WAIVER_STALE),
                count(findings, FindingState.WAIVED),
                count(findings, FindingState.NOT_EVALUATED),
                unchecked);
    }

    private static int count(List<Finding> findings, FindingState state) {
        return (int) findings.stream().filter(f -> f.state() == state).count();
    }
}
