package hallwright.workload.pipeline;

import hallwright.text.Message;
import hallwright.workload.Datum;
import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.compression.Adapters;
import hallwright.workload.data.Accelerator;
import hallwright.workload.data.Defaults;
import hallwright.workload.data.Setting;
import hallwright.workload.memory.Candidate;
import hallwright.workload.memory.MemoryUse;
import hallwright.workload.memory.Shard;
import hallwright.workload.memory.Split;
import hallwright.workload.memory.SplitSearch;
import hallwright.workload.memory.SplitTask;
import hallwright.workload.model.LanguageModel;
import hallwright.workload.stage.AdapterPlan;
import hallwright.workload.stage.SitePlan;
import hallwright.workload.stage.Training;
import hallwright.workload.stage.TrainingState;
import hallwright.workload.stage.Workload;
import hallwright.workload.training.Recompute;
import hallwright.workload.training.TrainingTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds how the model of a training stage is split.
final class SplitChoice {

    private static final double GIB = 1L << 30;
    private static final Formula PER_GPU = Formula.read("W6.3", "{state}/{t}", "QLoRA (arXiv:2305.14314)");
    private static final Formula TOTAL = Formula.read("W4.3", "{state} + {activations} + {other}", "sum");
    private static final Formula LIMIT = Formula.read("W4.3", "{share}·{M_g}", "nameplate memory");

    private final Workload workload;
    private final Training training;
    private final double part;
    private final Defaults defaults;

    SplitChoice(Workload workload, Training training) {
        this.workload = workload;
        this.training = training;
        this.part = smallest(training.sites());
        this.defaults = workload.data().defaults();
    }

    /// The split for so many accelerators, as wished or as found; null if none does or the family has no model of
    /// its
    /// activations.
    @Nullable
    Candidate find(double wanted, StageDraft draft) {
        if (!(training.model() instanceof LanguageModel model)) {
            draft.remark("workload.training.no-activations", training.model().family());
            return null;
        }
        AdapterPlan adapters = training.adapters();
        if (adapters != null) {
            return withAdapters(model, adapters, wanted * part, draft);
        }
        boolean grow = training.means().gpus() == null;
        long gpus = (long) Math.ceil(wanted * part);
        Split wish = training.state().split();
        if (wish != null) {
            return asWished(model, wish, gpus, grow, draft);
        }
        SplitSearch search = SplitSearch.run(task(model, gpus, grow), defaults);
        Candidate found = search.found().orElse(null);
        if (found == null) {
            Message last = search.tried().isEmpty()
                    ? Message.of("workload.split.none-tried")
                    : search.tried().getLast().reasons().getFirst();
            draft.remark("workload.split.none", search.tried().size(), last);
            draft.split(null, search.rejected());
            return null;
        }
        Candidate chosen = grow ? filled(model, found) : found;
        draft.split(chosen, search.rejected());
        return chosen;
    }

    /// Each site holds whole replicas; the smallest has the fewest to spread its state over.
    private static double smallest(@Nullable SitePlan plan) {
        return plan == null
                ? 1
                : plan.sites().stream().mapToDouble(SitePlan.Site::share).min().orElse(1);
    }

    private SplitTask task(LanguageModel model, long gpus, boolean grow) {
        TrainingState state = training.state();
        Split wish = state.split();
        return new SplitTask(
                model,
                training.sequence(),
                training.batch() * part,
                wish == null ? 1 : wish.microBatch(),
                wish == null ? 0 : wish.interleave(),
                gpus,
                grow,
                workload.hardware().accelerator(),
                state.scheme());
    }

    private Candidate asWished(LanguageModel model, Split wish, long gpus, boolean grow, StageDraft draft) {
        long replica = wish.replica();
        double replicas = (double) gpus / replica;
        Split split = wish.withData((int) Math.max(1, grow ? Math.ceil(replicas) : Math.floor(replicas)));
        Recompute recompute = recompute();
        SplitTask task = task(model, gpus, grow);
        Candidate judged =
                SplitSearch.judge(task, split, recompute, training.state().zeroStage(), defaults);
        Candidate chosen = grow ? filled(model, judged) : judged;
        draft.split(chosen, List.of());
        chosen.reasons().forEach(reason -> draft.remark("workload.split.wish", split.toString(), reason));
        return chosen;
    }

    private Recompute recompute() {
        Recompute wished = training.state().recompute();
        return wished == null ? Recompute.SELECTIVE : wished;
    }

    /// The same split with as many replicas as fill whole machines.
    private Candidate filled(LanguageModel model, Candidate found) {
        long replica = found.split().replica();
        long step = TrainingTime.leastCommonMultiple(workload.hardware().node().gpus(), replica);
        long gpus = (found.split().gpus() + step - 1) / step * step;
        Split split = found.split().withData((int) (gpus / replica));
        return SplitSearch.judge(task(model, gpus, true), split, found.recompute(), found.stage(), defaults);
    }

    /// The fewest accelerators of one replica that hold frozen weights, adapters and activations.
    private Candidate withAdapters(LanguageModel model, AdapterPlan plan, double wanted, StageDraft draft) {
        Figure trainable = draft.add(Adapters.trainable(model, plan.rank(), plan.targets()));
        Figure state = draft.add(
                Adapters.state((double) model.parameters(), plan.frozen().bitsPerWeight(), trainable));
        List<Candidate> rejected = new ArrayList<>();
        int heads = model.stack().attention().heads();
        int domain = workload.hardware().accelerator().domain();
        Candidate last = adapterCandidate(model, state, 1, wanted);
        for (int tensor = 1; tensor <= Math.min(heads, domain); tensor++) {
            if (heads % tensor == 0) {
                last = adapterCandidate(model, state, tensor, wanted);
                if (last.feasible()) {
                    break;
                }
                rejected.add(last);
            }
        }
        draft.split(last, rejected);
        if (!last.feasible()) {
            draft.remark("workload.split.none", rejected.size(), last.reasons().getFirst());
        }
        return last;
    }

    private Candidate adapterCandidate(LanguageModel model, Figure state, int tensor, double wanted) {
        boolean grow = training.means().gpus() == null;
        long step = TrainingTime.leastCommonMultiple(workload.hardware().node().gpus(), tensor);
        double gpus = grow ? Math.ceil(wanted / step) * step : wanted;
        Split split = Split.of(tensor, 1, (int) Math.max(1, gpus / tensor));
        Figure activations = new Shard(model, split).activations(training.sequence(), 1, recompute());
        Figure each = PER_GPU.working()
                .put("state", state)
                .put("t", tensor)
                .gives("weights_optimizer_bytes", "B", state.value() / tensor);
        Datum other = defaults.of(Setting.MEMORY_OTHER);
        Figure total = TOTAL.working()
                .put("state", each)
                .put("activations", activations)
                .put("other", other)
                .gives("memory_bytes", "B", each.value() + activations.value() + other.value());
        Datum share = defaults.of(Setting.MEMORY_LIMIT);
        Accelerator accelerator = workload.hardware().accelerator();
        Figure limit = LIMIT.working()
                .put("share", share)
                .put("M_g", accelerator.memoryBytes())
                .gives("memory_limit_bytes", "B", share.value() * accelerator.memoryBytes());
        MemoryUse use = new MemoryUse(each, activations, total, limit);
        List<Message> reasons = use.fits()
                ? List.of()
                : List.of(Message.of(
                        "workload.split.memory",
                        total.value() / GIB,
                        limit.value() / GIB,
                        each.value() / GIB,
                        activations.value() / GIB));
        return new Candidate(split, recompute(), 0, use, reasons);
    }
}
