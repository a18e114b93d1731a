package hallwright.workload.pipeline;

import hallwright.workload.Datum;
import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.compression.Distillation;
import hallwright.workload.compression.Weights;
import hallwright.workload.data.Accelerator;
import hallwright.workload.data.Defaults;
import hallwright.workload.data.Precision;
import hallwright.workload.data.Setting;
import hallwright.workload.model.LanguageModel;
import hallwright.workload.result.PoolKind;
import hallwright.workload.result.Span;
import hallwright.workload.result.StageResult;
import hallwright.workload.serving.ServingWeights;
import hallwright.workload.stage.Compression;
import hallwright.workload.stage.Means;
import hallwright.workload.stage.Workload;
import hallwright.workload.training.TrainingTime;
import hallwright.workload.training.Utilisation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Sizes the compression of a model, and sets what came out beside what went in.
final class CompressionSizer {

    private static final double DAY = 86_400;
    private static final double INDEX_BITS = 2;
    private static final Formula NODES = Formula.derived(
            "W6", "⌈{W}/({share}·{M_g}·{per node})⌉·{per node}", "the model before must fit, in whole nodes");
    private static final Formula HOURS = Formula.derived("W6", "{hours}/24", "planning value of this project");
    private static final Formula STATED = Formula.read("W3.3", "{value}", "stated");

    private final Workload workload;
    private final Compression stage;
    private final Defaults defaults;
    private final StageDraft draft;

    CompressionSizer(Workload workload, Compression stage) {
        this.workload = workload;
        this.stage = stage;
        this.defaults = workload.data().defaults();
        this.draft = new StageDraft(stage);
    }

    StageResult size(double startDay) throws WorkloadProblem {
        double gpus;
        double days;
        BeforeAfterTable table = new BeforeAfterTable(workload, stage, draft);
        switch (stage.method()) {
            case Compression.Quantise quantise -> {
                gpus = holding();
                days = calibration(quantise.hours());
                table.fill(stage.model(), quantise.after());
            }
            case Compression.Prune prune -> {
                gpus = holding();
                days = calibration(prune.hours());
                table.fill(stage.model(), pruned(prune));
            }
            case Compression.Distil distil -> {
                gpus = students(distil);
                days = draft.value("days");
                table.fill(distil.student(), stage.before());
            }
        }
        return draft.done(
                PoolKind.ACCELERATORS,
                gpus,
                List.of(new Span(startDay, startDay + days, gpus)),
                StageDraft.power(workload, stage, "", 1, false));
    }

    private double holding() {
        Figure weights = ServingWeights.bytes(stage.model(), stage.before());
        Datum share = defaults.of(Setting.SERVING_MEMORY);
        Accelerator accelerator = workload.hardware().accelerator();
        double perNode = workload.hardware().node().gpus();
        double nodes = Math.ceil(weights.value() / (share.value() * accelerator.memoryBytes() * perNode));
        draft.add(NODES.working()
                .put("W", weights)
                .put("share", share)
                .put("M_g", accelerator.memoryBytes())
                .put("per node", perNode)
                .gives("gpus", "1", nodes * perNode));
        return nodes * perNode;
    }

    private double calibration(@Nullable Double stated) {
        Datum hours = defaults.or(stated, Setting.CALIBRATION_HOURS);
        return draft.add(HOURS.working().put("hours", hours).gives("days", "d", hours.value() / 24))
                .value();
    }

    /// The format of a pruned model: as wide as its kept values and their places, no faster by itself.
    private Precision pruned(Compression.Prune prune) {
        Precision before = stage.before();
        Figure ratio = draft.add(Weights.sparseRatio(prune.kept(), prune.group(), before.bitsPerWeight(), INDEX_BITS));
        if (prune.structured()) {
            Figure peak = draft.add(Weights.sparsePeak(prune.kept(), prune.group()));
            draft.add(Weights.sparseSpeedUp(prune.share(), peak.value()));
        } else {
            draft.remark("workload.compression.unstructured");
        }
        return new Precision(
                before.id() + "-pruned",
                List.of(),
                before.bitsPerWeight() * ratio.value(),
                before.rate(),
                before.provenance());
    }

    private double students(Compression.Distil distil) {
        double teacher = (double) stage.model().multiplied();
        double student = (double) distil.student().multiplied();
        Figure perToken = draft.add(
                distil.cached()
                        ? Distillation.perTokenCached(student).named("flops_per_token")
                        : Distillation.perToken(teacher, student));
        Figure compute = draft.add(TrainingTime.compute(perToken, distil.tokens()));
        if (distil.cached()) {
            Figure stored = draft.add(Distillation.logitBytes(
                    distil.tokens(), defaults.value(Setting.LOGITS_KEPT), defaults.value(Setting.LOGIT_BYTES)));
            draft.add(stored.named("storage_capacity_bytes"));
        }
        double peak = workload.hardware()
                .accelerator()
                .rate(distil.means().precision().rate());
        Figure mfu = draft.add(mfu(distil.means(), distil.student()));
        double gpus = gpus(distil.means(), compute, peak, mfu);
        Figure one = STATED.working().put("value", 1).gives("goodput", "1", 1);
        draft.add(TrainingTime.days(compute, gpus, peak, mfu, one));
        return gpus;
    }

    private Figure mfu(Means means, LanguageModel student) {
        Double stated = means.mfu();
        if (stated != null) {
            return STATED.working().put("value", stated).gives("mfu", "1", stated);
        }
        Accelerator accelerator = workload.hardware().accelerator();
        Datum usual = Utilisation.usual(accelerator, means.precision().rate(), student.mixture(), defaults);
        return Utilisation.derated(usual, 1, means.fixedBatch(), defaults);
    }

    private double gpus(Means means, Figure compute, double peak, Figure mfu) {
        Long stated = means.gpus();
        if (stated != null) {
            return draft.add(STATED.working().put("value", stated).gives("gpus", "1", (double) stated))
                    .value();
        }
        Double deadline = means.deadlineDays();
        if (deadline == null) {
            return holding();
        }
        Figure ideal = draft.add(TrainingTime.idealGpus(compute, deadline * DAY, peak, mfu));
        return draft.add(TrainingTime.rounded(ideal, workload.hardware().node().gpus()))
                .value();
    }
}
