package hallwright.workload.pipeline;

import hallwright.text.Message;
import hallwright.workload.Datum;
import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.data.Setting;
import hallwright.workload.model.LanguageModel;
import hallwright.workload.result.PoolKind;
import hallwright.workload.result.Span;
import hallwright.workload.result.StageResult;
import hallwright.workload.stage.Evaluation;
import hallwright.workload.stage.Hardware;
import hallwright.workload.stage.Training;
import hallwright.workload.stage.Workload;
import hallwright.workload.training.TokenFlops;
import java.util.List;

/// Sizes the measuring of a trained model.
final class EvaluationSizer {

    private static final double DAY = 86_400;
    private static final Formula SHARE = Formula.derived("W12", "{u}·{C}", "planning value of this project");
    private static final Formula TOKENS = Formula.read("W12", "{F}·{D}", "forward only");
    private static final Formula DAYS = Formula.derived("W12", "{C}/({G}·{U_pk}·{η_c})/86400", "serving efficiency");
    private static final Formula STATED = Formula.read("W12", "{value}", "stated, or those of the training");

    private EvaluationSizer() {}

    static StageResult size(Workload workload, Evaluation stage, StageResult trained, double startDay)
            throws WorkloadProblem {
        StageDraft draft = new StageDraft(stage);
        Figure compute = draft.add(compute(workload, stage, trained));
        Hardware hardware = workload.hardware();
        Training training = training(stage, trained);
        Long stated = stage.gpus();
        double gpus = stated == null ? trained.units() : stated;
        draft.add(STATED.working().put("value", gpus).gives("gpus", "1", gpus));
        double peak = hardware.accelerator().rate(training.means().precision().rate());
        Datum efficiency = workload.data().defaults().of(Setting.COMPUTE_EFFICIENCY);
        Figure days = draft.add(DAYS.working()
                .put("C", compute)
                .put("G", gpus)
                .put("U_pk", peak)
                .put("η_c", efficiency)
                .gives("days", "d", compute.value() / (gpus * peak * efficiency.value()) / DAY));
        return draft.done(
                PoolKind.ACCELERATORS,
                gpus,
                List.of(new Span(startDay, startDay + days.value(), gpus)),
                StageDraft.power(workload, stage, "inference", 1, false));
    }

    private static Figure compute(Workload workload, Evaluation stage, StageResult trained) throws WorkloadProblem {
        Double tokens = stage.tokens();
        if (tokens == null) {
            Datum share = workload.data().defaults().or(stage.share(), Setting.EVALUATION_SHARE);
            Figure whole = trained.figure("total_flops").orElseThrow();
            return SHARE.working()
                    .put("u", share)
                    .put("C", whole)
                    .gives("total_flops", "FLOP", share.value() * whole.value());
        }
        Training training = training(stage, trained);
        if (!(training.model() instanceof LanguageModel model)) {
            throw new WorkloadProblem(
                    stage.head().name(),
                    Message.of("workload.model.not-language", training.model().family()));
        }
        Figure perToken = TokenFlops.forward(model, training.sequence());
        return TOKENS.working()
                .put("F", perToken)
                .put("D", tokens)
                .gives("total_flops", "FLOP", perToken.value() * tokens);
    }

    private static Training training(Evaluation stage, StageResult trained) throws WorkloadProblem {
        if (trained.stage() instanceof Training training) {
            return training;
        }
        throw new WorkloadProblem(stage.head().name(), Message.of("workload.stage.not-training", stage.of()));
    }
}
