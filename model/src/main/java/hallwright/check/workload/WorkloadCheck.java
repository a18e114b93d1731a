package hallwright.check.workload;

import hallwright.check.engine.Check;
import hallwright.check.engine.Given;
import hallwright.check.engine.Verdict;
import hallwright.check.engine.Verdict.NotEvaluated;
import hallwright.text.Message;
import hallwright.workload.floor.FloorAnswer;
import hallwright.workload.floor.FloorWorkload;
import java.util.List;

/// One check of the workload of a hall. It asks nothing of a hall without a workload; where the workload cannot be
/// understood, the first rule says so for all.
public final class WorkloadCheck implements Check {

    private static final String FIRST = "WKL-001";

    private final String rule;
    private final Evaluation evaluation;

    WorkloadCheck(String rule, Evaluation evaluation) {
        this.rule = rule;
        this.evaluation = evaluation;
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public List<Verdict> evaluate(Given given) {
        FloorWorkload workload = given.analysis().workload();
        if (workload == null) {
            return List.of();
        }
        FloorAnswer answer = workload.answer();
        Message problem = workload.problem();
        if (answer != null) {
            return evaluation.verdicts(given, answer);
        }
        return problem == null || !rule.equals(FIRST)
                ? List.of()
                : List.of(new NotEvaluated(
                        List.of(), "", problem, given.design().project().name()));
    }

    /// Compares what a hall makes of its workload with the numbers of a rule.
    @FunctionalInterface
    interface Evaluation {

        /// One verdict for each subject.
        List<Verdict> verdicts(Given given, FloorAnswer answer);
    }
}
