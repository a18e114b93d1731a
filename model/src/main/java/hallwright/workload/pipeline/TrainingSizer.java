package hallwright.workload.pipeline;

import hallwright.text.Message;
import hallwright.workload.Datum;
import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.data.Accelerator;
import hallwright.workload.data.Defaults;
import hallwright.workload.data.Setting;
import hallwright.workload.memory.Candidate;
import hallwright.workload.model.LanguageModel;
import hallwright.workload.result.PoolKind;
import hallwright.workload.result.Span;
import hallwright.workload.result.StageResult;
import hallwright.workload.stage.Training;
import hallwright.workload.stage.Workload;
import hallwright.workload.training.Goodput;
import hallwright.workload.training.Recompute;
import hallwright.workload.training.TrainingTime;
import hallwright.workload.training.Utilisation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Sizes a training stage: accelerators for a deadline, or time on accelerators, with failures, split and sites.
final class TrainingSizer {

    private static final int MOST_ROUNDS = 100;
    private static final double DAY = 86_400;
    private static final Formula STATED = Formula.read("W3.3", "{value}", "stated");
    private static final Formula SHARED = Formula.read("W11", "{g}·{u}", "both shares of the time must count");
    private static final Formula END_TO_END = Formula.derived(
            "W3.3", "{C}/({G}·{U_pk}·{MFU}·{share})/86400", "Llama 3.1 405B, GPU-hours against step time");
    private static final Formula END_TO_END_SITES =
            Formula.derived("W3.3, W11", "{D}/{u}", "the time of one site, longer by the exchange among sites");

    private final Workload workload;
    private final Training training;
    private final StageDraft draft;
    private final Defaults defaults;
    private final SiteSizer sites;
    private final Figure perSample;
    private final Figure compute;
    private final double peak;
    private @Nullable Figure needed;

    TrainingSizer(Workload workload, Training training) throws WorkloadProblem {
        this.workload = workload;
        this.training = training;
        this.draft = new StageDraft(training);
        this.defaults = workload.data().defaults();
        this.perSample = TrainingFlops.perSample(training);
        this.compute = TrainingTime.compute(perSample, training.samples());
        this.peak = workload.hardware()
                .accelerator()
                .rate(training.means().precision().rate());
        this.sites = new SiteSizer(training);
    }

    StageResult size(double startDay) throws WorkloadProblem {
        draft.add(perSample);
        draft.add(compute);
        double wanted = wanted();
        SplitChoice choice = new SplitChoice(workload, training);
        long step = 1;
        Candidate split = choice.find(wanted, draft);
        int perNode = workload.hardware().node().gpus();
        if (split != null) {
            step = split.split().replica();
        }
        double gpus = gpus(wanted, TrainingTime.leastCommonMultiple(perNode, step));
        Goodput goodput = goodput(gpus);
        Figure days = days(gpus, goodput);
        new TrainingDetails(workload, training, draft).add(gpus, split, perSample, mfu(gpus), goodput, days);
        sites.add(draft, gpus, iteration(gpus), defaults);
        if (split != null && split.recompute() == Recompute.FULL) {
            draft.remark("workload.training.full-recompute");
        }
        remarks(gpus, days);
        return draft.done(
                PoolKind.ACCELERATORS,
                gpus,
                List.of(new Span(startDay, startDay + days.value(), gpus)),
                StageDraft.power(
                        workload, training, usualPower(), goodput.share().value(), true));
    }

    private double gpus(double wanted, long step) {
        if (training.means().gpus() != null) {
            return draft.add(stated("gpus", "1", wanted)).value();
        }
        Figure before = needed == null ? stated("gpus_needed", "1", wanted) : needed;
        return draft.add(sites.several() ? sites.rounded(before, step) : TrainingTime.rounded(before, step))
                .value();
    }

    private String usualPower() {
        return training.adapters() == null ? "" : "lora";
    }

    /// How many accelerators are at hand, or needed for the deadline, or hold the model.
    private double wanted() throws WorkloadProblem {
        Long stated = training.means().gpus();
        if (stated != null) {
            return stated;
        }
        Double deadline = training.means().deadlineDays();
        if (deadline == null) {
            return 1;
        }
        draft.add(stated("deadline_days", "d", deadline));
        double gpus = 1;
        double before = 0;
        for (int round = 0; round < MOST_ROUNDS && Math.abs(gpus - before) > 1e-9 * gpus; round++) {
            before = gpus;
            gpus = needed(gpus, deadline).value();
        }
        Figure ideal = draft.add(TrainingTime.idealGpus(compute, deadline * DAY, peak, mfu(gpus)));
        reliability(goodput(gpus));
        needed = draft.add(TrainingTime.gpus(ideal, effective(gpus)));
        return gpus;
    }

    private Figure needed(double gpus, double deadline) throws WorkloadProblem {
        Figure share = effective(gpus);
        if (share.value() <= 0) {
            double hours = between(gpus).value() / 3600;
            throw new WorkloadProblem(
                    training.head().name(), Message.of("workload.training.never", Math.ceil(gpus), hours));
        }
        return TrainingTime.gpus(TrainingTime.idealGpus(compute, deadline * DAY, peak, mfu(gpus)), share);
    }

    /// The share of the time that counts: no failure, no checkpoint, no exchange among sites.
    private Figure effective(double gpus) {
        Figure goodput = goodput(gpus).share();
        if (training.sites() == null) {
            return goodput;
        }
        Figure used = sites.utilisation(iteration(gpus).value(), defaults);
        return SHARED.working()
                .put("g", goodput)
                .put("u", used)
                .gives("effective_share", "1", goodput.value() * used.value());
    }

    private Figure mfu(double gpus) {
        Double stated = training.means().mfu();
        if (stated != null) {
            return stated("mfu", "1", stated);
        }
        Accelerator accelerator = workload.hardware().accelerator();
        boolean mixture = training.model() instanceof LanguageModel model && model.mixture();
        Datum usual =
                Utilisation.usual(accelerator, training.means().precision().rate(), mixture, defaults);
        return Utilisation.derated(usual, gpus, training.means().fixedBatch(), defaults);
    }

    private Figure between(double gpus) {
        double nodes = failingNodes(gpus);
        Datum rate = defaults.of(Setting.FAILURES_PER_1000_NODE_DAYS);
        boolean small = Goodput.small(nodes, defaults);
        if (!small) {
            return Goodput.betweenFailures(nodes, rate);
        }
        Datum factor =
                training.reliability().pessimistic() ? defaults.of(Setting.SMALL_CLUSTER_FACTOR) : Datum.stated(1, "1");
        return Goodput.betweenFailuresSmall(nodes, rate, factor);
    }

    /// Nodes of the size that the rate of failures was measured on: a rack of 72 fails as nine nodes of eight do.
    private double failingNodes(double gpus) {
        double measured = defaults.value(Setting.FAILURE_NODE_GPUS);
        return Math.ceil(gpus / Math.min(workload.hardware().node().gpus(), measured));
    }

    private Goodput goodput(double gpus) {
        return Goodput.of(
                training.reliability().rule(),
                between(gpus),
                defaults.of(Setting.CHECKPOINT_STALL),
                defaults.of(Setting.RESTART));
    }

    private Figure iteration(double gpus) {
        return TrainingDetails.iteration(training, perSample, gpus, peak, mfu(gpus));
    }

    private Figure days(double gpus, Goodput goodput) throws WorkloadProblem {
        Figure mfu = draft.add(mfu(gpus));
        if (needed == null) {
            reliability(goodput);
        } else {
            draft.add(goodput.share().named("goodput_installed"));
        }
        Figure share = effective(gpus);
        if (share.value() <= 0) {
            throw new WorkloadProblem(
                    training.head().name(),
                    Message.of(
                            "workload.training.never",
                            gpus,
                            goodput.betweenFailures().value() / 3600));
        }
        Figure days = draft.add(TrainingTime.days(compute, gpus, peak, mfu, share));
        draft.add(endToEnd(gpus, mfu));
        return days;
    }

    private Figure endToEnd(double gpus, Figure mfu) {
        Datum whole = defaults.of(Setting.END_TO_END_FACTOR);
        Figure alone = END_TO_END
                .working()
                .put("C", compute)
                .put("G", gpus)
                .put("U_pk", peak)
                .put("MFU", mfu)
                .put("share", whole)
                .gives("days_end_to_end", "d", compute.value() / (gpus * peak * mfu.value() * whole.value()) / DAY);
        if (training.sites() == null) {
            return alone;
        }
        Figure used = sites.utilisation(iteration(gpus).value(), defaults);
        return END_TO_END_SITES
                .working()
                .put("D", alone)
                .put("u", used)
                .gives("days_end_to_end", "d", alone.value() / used.value());
    }

    private void reliability(Goodput goodput) {
        draft.add(goodput.betweenFailures());
        draft.add(goodput.interval());
        draft.add(goodput.share());
    }

    private void remarks(double gpus, Figure days) {
        Double deadline = training.means().deadlineDays();
        if (deadline != null && days.value() > deadline) {
            draft.remark("workload.training.late", days.value(), deadline);
        }
        double nodes = failingNodes(gpus);
        if (Goodput.small(nodes, defaults) && !training.reliability().pessimistic()) {
            draft.remark(
                    "workload.training.small-cluster",
                    nodes,
                    defaults.value(Setting.SMALL_CLUSTER_NODES),
                    defaults.value(Setting.SMALL_CLUSTER_FACTOR));
        }
    }

    private static Figure stated(String key, String unit, double value) {
        return STATED.working().put("value", value).gives(key, unit, value);
    }
}
