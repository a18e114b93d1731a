package hallwright.check.chain;

import hallwright.check.engine.Check;
import hallwright.check.engine.Given;
import hallwright.check.engine.Verdict;
import hallwright.check.engine.Verdict.NotEvaluated;
import hallwright.power.hall.HallPower;
import hallwright.text.Message;
import java.util.List;

/// One check of the power chain of a hall. A rule about what sources give asks nothing of a chain without a source;
/// the first rule says so for all.
public final class ChainCheck implements Check {

    private static final String FIRST = "PWR-003";

    private final String rule;
    private final boolean sourced;
    private final Evaluation evaluation;

    private ChainCheck(String rule, boolean sourced, Evaluation evaluation) {
        this.rule = rule;
        this.sourced = sourced;
        this.evaluation = evaluation;
    }

    /// A check that needs sources which give something.
    static ChainCheck ofChain(String rule, Evaluation evaluation) {
        return new ChainCheck(rule, true, evaluation);
    }

    /// A check of parts, wherever their power comes from.
    static ChainCheck ofParts(String rule, Evaluation evaluation) {
        return new ChainCheck(rule, false, evaluation);
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public List<Verdict> evaluate(Given given) {
        HallPower power = given.analysis().power();
        if (power == null || power.chain().size() == 0) {
            return List.of();
        }
        if (!sourced || power.sourceWatts() > 0) {
            return evaluation.verdicts(given, power);
        }
        return rule.equals(FIRST)
                ? List.of(new NotEvaluated(
                        List.of(),
                        "",
                        Message.of("check.field.source"),
                        given.design().project().name(),
                        Message.of("check.field.source.remedy")))
                : List.of();
    }

    /// Compares what a power chain does with the numbers of a rule.
    @FunctionalInterface
    interface Evaluation {

        /// One verdict for each subject.
        List<Verdict> verdicts(Given given, HallPower power);
    }
}
