package hallwright.check.model;

import hallwright.check.engine.Check;
import hallwright.check.engine.Given;
import hallwright.check.engine.Given.Answer;
import hallwright.check.engine.Verdict;
import hallwright.check.engine.Verdict.NotEvaluated;
import hallwright.check.engine.Verdict.Violation;
import hallwright.design.ObjectId;
import hallwright.rule.Measure;
import hallwright.rule.Rule;
import hallwright.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// MOD-001, missing data stops a check: one line for each rule and each missing field, with how often it was
/// missing.
/// Source: the tool itself. Unit: results not evaluated. Looks at the answers of all checks before it.
public final class MissingDataCheck implements Check {

    @Override
    public String rule() {
        return "MOD-001";
    }

    @Override
    public List<Verdict> evaluate(Given given) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Answer answer : given.earlier()) {
            Map<Message, List<NotEvaluated>> byField = new LinkedHashMap<>();
            for (Verdict verdict : answer.verdicts()) {
                if (verdict instanceof NotEvaluated missing) {
                    byField.computeIfAbsent(missing.field(), field -> new ArrayList<>())
                            .add(missing);
                }
            }
            byField.forEach((field, missing) -> verdicts.add(verdict(given, answer.rule(), field, missing)));
        }
        return verdicts;
    }

    private static Verdict verdict(Given given, Rule rule, Message field, List<NotEvaluated> missing) {
        List<ObjectId> subjects = missing.stream()
                .flatMap(verdict -> verdict.subjects().stream().limit(1))
                .distinct()
                .toList();
        String owner = missing.getFirst().owner();
        return new Violation(
                subjects,
                rule.id() + " " + field.id(),
                new Measure(missing.size(), given.limit(), true, given.unit(), rule.id() + ": " + missing.size()),
                true,
                Message.of("check.mod-001.missing", rule.title(), missing.size(), field, owner),
                Message.of("check.not-evaluated.remedy", field, owner),
                List.of());
    }
}
