package hallwright.workload.pipeline;

import hallwright.workload.Datum;
import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.data.Accelerator;
import hallwright.workload.data.Defaults;
import hallwright.workload.data.Setting;
import hallwright.workload.memory.Candidate;
import hallwright.workload.memory.MemoryUse;
import hallwright.workload.memory.Shard;
import hallwright.workload.memory.Split;
import hallwright.workload.memory.Traffic;
import hallwright.workload.model.EncoderDecoder;
import hallwright.workload.model.LanguageModel;
import hallwright.workload.stage.Hardware;
import hallwright.workload.stage.Training;
import hallwright.workload.stage.Workload;
import hallwright.workload.storage.Checkpoints;
import hallwright.workload.storage.DataFeed;
import hallwright.workload.training.Goodput;
import hallwright.workload.training.TrainingTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The figures of a training stage that follow once its accelerators and its split are known.
final class TrainingDetails {

    private static final Formula ITERATION =
            Formula.read("W3.3", "{B}·{s}·{F_tok}/({G}·{U_pk}·{MFU})", "Narayanan et al. 2021 (arXiv:2104.04473)");
    private static final Formula STALL = Formula.read("W3.4", "{C}/{τ}", "share of the time that stands still");
    private static final Formula LARGEST = Formula.derived("W4.4", "{seconds}/{iteration}", "unless it is hidden");
    private static final Formula STORAGE = Formula.read("W10.1", "{data} + {checkpoints}", "sum");

    private final Workload workload;
    private final Training training;
    private final StageDraft draft;
    private final Defaults defaults;

    TrainingDetails(Workload workload, Training training, StageDraft draft) {
        this.workload = workload;
        this.training = training;
        this.draft = draft;
        this.defaults = workload.data().defaults();
    }

    static Figure iteration(Training training, Figure perSample, double gpus, double peak, Figure mfu) {
        double samples = training.batch() * training.sequence();
        return ITERATION
                .working()
                .put("B", training.batch())
                .put("s", training.sequence())
                .put("F_tok", perSample)
                .put("G", gpus)
                .put("U_pk", peak)
                .put("MFU", mfu)
                .gives("iteration_seconds", "s", samples * perSample.value() / (gpus * peak * mfu.value()));
    }

    void add(double gpus, @Nullable Candidate split, Figure perSample, Figure mfu, Goodput goodput, Figure days) {
        double peak = workload.hardware()
                .accelerator()
                .rate(training.means().precision().rate());
        Figure iteration = draft.add(iteration(training, perSample, gpus, peak, mfu));
        Figure rate = draft.add(TrainingTime.tokensPerSecond(training.batch(), training.sequence(), iteration.value()));
        if (split != null && training.model() instanceof LanguageModel model) {
            memory(split);
            pipeline(split);
            if (training.adapters() == null) {
                traffic(model, split, iteration);
            }
        }
        storage(goodput, rate);
    }

    private void memory(Candidate split) {
        MemoryUse memory = split.memory();
        draft.add(memory.state());
        draft.add(memory.activations());
        draft.add(memory.total());
        draft.add(memory.limit());
    }

    private void pipeline(Candidate candidate) {
        Split split = candidate.split();
        double microBatches = split.microBatches(training.batch());
        draft.add(Formula.read("W4.4", "{B}/({d}·{b})", "Megatron-LM")
                .working()
                .put("B", training.batch())
                .put("d", split.data())
                .put("b", split.microBatch())
                .gives("micro_batches", "1", microBatches));
        if (split.pipeline() > 1) {
            draft.add(TrainingTime.bubble(split.pipeline(), split.interleave(), microBatches));
        }
    }

    private void traffic(LanguageModel model, Candidate candidate, Figure iteration) {
        Split split = candidate.split();
        Traffic traffic = Traffic.of(
                new Shard(model, split),
                training.sequence(),
                training.batch(),
                training.state().scheme(),
                candidate.recompute(),
                candidate.stage());
        Hardware hardware = workload.hardware();
        Accelerator accelerator = hardware.accelerator();
        double outside = hardware.fabric().portsPerGpu() * hardware.fabric().portBytesPerSecond();
        Double link = accelerator.linkBytesPerSecond();
        double inside = link == null ? outside : link / 2;
        boolean near = split.tensor() * split.expert() <= accelerator.domain();
        Datum efficiency = defaults.of(Setting.LINK_EFFICIENCY);
        List<Figure> seconds = List.of(
                Traffic.seconds(draft.add(traffic.tensor()), inside, efficiency),
                Traffic.seconds(draft.add(traffic.pipeline()), outside, efficiency),
                Traffic.seconds(draft.add(traffic.data()), outside, efficiency),
                Traffic.seconds(draft.add(traffic.experts()), near ? inside : outside, efficiency));
        Figure longest = seconds.getFirst();
        for (Figure each : seconds) {
            draft.add(each);
            longest = each.value() > longest.value() ? each : longest;
        }
        Figure share = draft.add(LARGEST.working()
                .put("seconds", longest)
                .put("iteration", iteration)
                .gives("communication_share", "1", longest.value() / iteration.value()));
        double most = defaults.value(Setting.COMMUNICATION_SHARE);
        if (share.value() > most) {
            draft.remark("workload.training.communication", share.value(), most);
        }
    }

    private void storage(Goodput goodput, Figure rate) {
        double parameters = checkpointed();
        Figure size =
                draft.add(Checkpoints.size("checkpoint_bytes", parameters, defaults.of(Setting.CHECKPOINT_BYTES)));
        Datum stall = defaults.of(Setting.CHECKPOINT_STALL);
        double interval = goodput.interval().value();
        draft.add(STALL.working()
                .put("C", stall)
                .put("τ", goodput.interval())
                .gives("stall_share", "1", stall.value() / interval));
        Figure write = training.reliability().asynchronous()
                ? Checkpoints.asynchronousRate(size, defaults.of(Setting.ASYNC_SHARE), interval)
                : Checkpoints.writeRate(size, stall.value());
        draft.add(write);
        draft.add(write.named("storage_write_bytes_per_second"));
        Datum weightBytes = defaults.of(Setting.WEIGHT_BYTES);
        draft.add(Checkpoints.restartRead(size, parameters, weightBytes, 1));
        Figure kept = draft.add(Checkpoints.capacity(
                size, defaults.of(Setting.CHECKPOINTS_KEPT), parameters, weightBytes, defaults.of(Setting.MILESTONES)));
        int vocabulary = vocabulary();
        if (vocabulary == 0) {
            draft.add(kept.named("storage_capacity_bytes"));
            draft.remark("workload.training.picture-feed");
            return;
        }
        Datum id = DataFeed.idBytes(vocabulary, defaults);
        Figure data = draft.add(DataFeed.dataset("dataset_bytes", training.samples(), id));
        draft.add(DataFeed.tokens(rate.value(), id).named("storage_read_bytes_per_second"));
        draft.add(STORAGE.working()
                .put("data", data)
                .put("checkpoints", kept)
                .gives("storage_capacity_bytes", "B", data.value() + kept.value()));
    }

    /// What a checkpoint holds: the adapters alone where the weights are frozen.
    private double checkpointed() {
        if (training.adapters() == null) {
            return (double) training.model().parameters();
        }
        return draft.value("trainable_params");
    }

    private int vocabulary() {
        return switch (training.model()) {
            case LanguageModel model -> model.embedding().vocabulary();
            case EncoderDecoder model -> model.vocabulary();
            default -> 0;
        };
    }
}
