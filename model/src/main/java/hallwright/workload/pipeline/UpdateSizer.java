package hallwright.workload.pipeline;

import hallwright.text.Message;
import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.result.PoolKind;
import hallwright.workload.result.Span;
import hallwright.workload.result.StageResult;
import hallwright.workload.stage.PeriodicUpdate;
import hallwright.workload.stage.Training;
import hallwright.workload.stage.Workload;
import java.util.ArrayList;
import java.util.List;

/// Sizes the updates that follow a training from time to time.
final class UpdateSizer {

    private static final Formula COMPUTE = Formula.read("W12", "{u}·{C}", "a share of the training each time");
    private static final Formula SAME = Formula.read("W12", "{u}·{days}", "on the accelerators of the training");
    private static final Formula OWN =
            Formula.read("W12", "⌈{u}·{G}·{days}/{allowed}/{per node}⌉·{per node}", "the same rate per accelerator");

    private UpdateSizer() {}

    static StageResult size(
            Workload workload, PeriodicUpdate stage, StageResult trained, double startDay, double horizon)
            throws WorkloadProblem {
        if (!(trained.stage() instanceof Training)) {
            throw new WorkloadProblem(stage.head().name(), Message.of("workload.stage.not-training", stage.of()));
        }
        StageDraft draft = new StageDraft(stage);
        Figure whole = trained.figure("total_flops").orElseThrow();
        Figure days = trained.figure("days").orElseThrow();
        draft.add(COMPUTE.working()
                .put("u", stage.share())
                .put("C", whole)
                .gives("total_flops", "FLOP", stage.share() * whole.value()));
        Figure same = SAME.working()
                .put("u", stage.share())
                .put("days", days)
                .gives("days", "d", stage.share() * days.value());
        Double allowed = stage.days();
        double length = same.value();
        double units = trained.units();
        if (stage.reserved()) {
            length = allowed == null ? Math.min(stage.periodDays(), Math.max(1, same.value())) : allowed;
            double perNode = workload.hardware().node().gpus();
            units = Math.ceil(stage.share() * trained.units() * days.value() / length / perNode) * perNode;
            draft.add(OWN.working()
                    .put("u", stage.share())
                    .put("G", trained.units())
                    .put("days", days)
                    .put("allowed", length)
                    .put("per node", perNode)
                    .gives("gpus", "1", units));
        } else {
            draft.add(same);
        }
        if (length > stage.periodDays()) {
            draft.remark("workload.stage.update-too-long", length, stage.periodDays());
        }
        return draft.done(
                PoolKind.ACCELERATORS,
                units,
                spans(stage, startDay, horizon, length, units),
                StageDraft.power(workload, stage, "", 1, true));
    }

    private static List<Span> spans(
            PeriodicUpdate stage, double startDay, double horizon, double length, double units) {
        List<Span> spans = new ArrayList<>();
        if (stage.reserved()) {
            spans.add(new Span(startDay, Math.max(horizon, startDay + length), units));
            return spans;
        }
        double start = startDay;
        do {
            spans.add(new Span(start, start + length, units));
            start += Math.max(stage.periodDays(), length);
        } while (start + length <= horizon);
        return spans;
    }
}
