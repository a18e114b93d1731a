package hallwright.workload.memory;

import hallwright.text.Message;
import hallwright.workload.data.Defaults;
import hallwright.workload.data.Setting;
import hallwright.workload.model.Experts;
import hallwright.workload.model.GroupedAttention;
import hallwright.workload.model.Stack;
import hallwright.workload.training.Recompute;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Looks for a split that fits: feasible, not the fastest (W4.4). The smallest replica that fits with the optimizer
/// split and selective recomputing; if none does, with full recomputing; then with all state split.
///
/// @param tried every split that was tried, in order; the last is the answer if there is one
public record SplitSearch(List<Candidate> tried) {

    private static final double GIB = 1L << 30;

    public SplitSearch {
        tried = List.copyOf(tried);
    }

    /// The split found.
    public Optional<Candidate> found() {
        return tried.stream().filter(Candidate::feasible).findFirst();
    }

    /// The splits that do not do, each with its reasons.
    public List<Candidate> rejected() {
        return tried.stream().filter(Predicate.not(Candidate::feasible)).toList();
    }

    /// Looks for a split.
    public static SplitSearch run(SplitTask task, Defaults defaults) {
        List<Candidate> tried = new ArrayList<>();
        List<Split> splits = splits(task, defaults);
        for (Mode mode : Mode.values()) {
            for (Split split : splits) {
                Candidate candidate = judge(task, split, mode.recompute, mode.stage, defaults);
                tried.add(candidate);
                if (candidate.feasible()) {
                    return new SplitSearch(tried);
                }
            }
        }
        return new SplitSearch(tried);
    }

    /// Judges one split.
    public static Candidate judge(SplitTask task, Split split, Recompute recompute, int stage, Defaults defaults) {
        Shard shard = new Shard(task.model(), split);
        MemoryUse memory = MemoryUse.of(
                shard, task.scheme(), stage, recompute, task.sequence(), task.batch(), task.accelerator(), defaults);
        List<Message> reasons = new ArrayList<>();
        domain(task, split, reasons);
        shape(task, split, defaults, reasons);
        batch(task, split, defaults, reasons);
        if (!memory.fits()) {
            reasons.add(Message.of(
                    "workload.split.memory",
                    memory.total().value() / GIB,
                    memory.limit().value() / GIB,
                    memory.state().value() / GIB,
                    memory.activations().value() / GIB));
        }
        return new Candidate(split, recompute, stage, memory, reasons);
    }

    private static void domain(SplitTask task, Split split, List<Message> reasons) {
        int domain = task.accelerator().domain();
        if (split.tensor() > domain) {
            reasons.add(Message.of("workload.split.domain", split.tensor(), domain));
        }
        if (!task.grow() && task.gpus() % split.replica() != 0) {
            reasons.add(Message.of("workload.split.remainder", task.gpus(), split.replica()));
        }
    }

    private static void shape(SplitTask task, Split split, Defaults defaults, List<Message> reasons) {
        Stack stack = task.model().stack();
        int heads = stack.attention().heads();
        if (heads % split.tensor() != 0) {
            reasons.add(Message.of("workload.split.heads", split.tensor(), heads));
        }
        if (stack.attention() instanceof GroupedAttention grouped && !shared(grouped.keyValueHeads(), split.tensor())) {
            reasons.add(Message.of("workload.split.groups", split.tensor(), grouped.keyValueHeads()));
        }
        double excess = Math.ceil((double) stack.layers() / split.pipeline()) * split.pipeline() / stack.layers() - 1;
        if (excess > defaults.value(Setting.STAGE_IMBALANCE)) {
            reasons.add(Message.of("workload.split.layers", stack.layers(), split.pipeline(), excess));
        }
        Experts experts = stack.experts();
        if (split.expert() > 1 && (experts == null || experts.count() % split.expert() != 0)) {
            reasons.add(Message.of("workload.split.experts", split.expert(), experts == null ? 0 : experts.count()));
        }
        if (split.expertData() != Math.rint(split.expertData())) {
            long room = (long) split.tensor() * split.context() * split.data();
            reasons.add(Message.of("workload.split.expert-groups", split.expert(), room));
        }
    }

    private static void batch(SplitTask task, Split split, Defaults defaults, List<Message> reasons) {
        double microBatches = split.microBatches(task.batch());
        double least = split.pipeline() == 1 ? 1 : split.pipeline();
        if (microBatches < least) {
            reasons.add(Message.of("workload.split.few", microBatches, split.pipeline(), task.batch(), split.data()));
            return;
        }
        double bubble = (split.pipeline() - 1) / (split.interleave() * microBatches);
        double most = defaults.value(Setting.BUBBLE_MOST);
        if (bubble > most) {
            reasons.add(Message.of("workload.split.bubble", bubble, most, microBatches, split.pipeline()));
        }
    }

    private static boolean shared(int groups, int tensor) {
        return groups % tensor == 0 || tensor % groups == 0;
    }

    private static List<Split> splits(SplitTask task, Defaults defaults) {
        Stack stack = task.model().stack();
        double imbalance = defaults.value(Setting.STAGE_IMBALANCE);
        List<Split> splits = new ArrayList<>();
        for (int tensor : divisors(stack.attention().heads(), task.accelerator().domain())) {
            for (int pipeline = 1; pipeline <= stack.layers(); pipeline++) {
                double even = Math.ceil((double) stack.layers() / pipeline) * pipeline;
                if (even <= stack.layers() * (1 + imbalance)) {
                    addSplits(task, defaults, tensor, pipeline, splits);
                }
            }
        }
        int usual = (int) defaults.value(Setting.TENSOR_USUAL);
        splits.sort(Comparator.comparingInt(Split::replica)
                .thenComparingInt(split -> split.tensor() <= usual ? usual - split.tensor() : split.tensor())
                .thenComparingInt(Split::expert));
        return splits;
    }

    private static void addSplits(SplitTask task, Defaults defaults, int tensor, int pipeline, List<Split> splits) {
        double from = defaults.value(Setting.CONTEXT_SPLIT_FROM);
        int least = 1;
        while (task.sequence() / least > from) {
            least *= 2;
        }
        int most = least == 1 ? 1 : 4 * least;
        for (int context = least; context <= most; context *= 2) {
            long replica = (long) tensor * pipeline * context;
            int replicas = replica > Integer.MAX_VALUE ? 0 : task.replicas(replica);
            if (replicas >= 1) {
                for (int expert : expertGroups(task, (long) tensor * context * replicas)) {
                    Split split = new Split(tensor, pipeline, context, expert, replicas, 1, task.microBatch());
                    splits.add(interleaved(split, task, defaults));
                }
            }
        }
    }

    /// The split with as few chunks per stage as keep the bubble small, or as many as are wished.
    private static Split interleaved(Split split, SplitTask task, Defaults defaults) {
        int chunks = Math.max(1, task.interleave());
        int perStage = task.model().stack().layers() / split.pipeline();
        double most = defaults.value(Setting.BUBBLE_MOST);
        while (task.interleave() < 1
                && split.pipeline() > 1
                && chunks < perStage
                && (split.pipeline() - 1) / (chunks * split.microBatches(task.batch())) > most) {
            chunks++;
        }
        return split.withInterleave(chunks);
    }

    private static List<Integer> expertGroups(SplitTask task, long room) {
        Experts experts = task.model().stack().experts();
        return experts == null
                ? List.of(1)
                : divisors(experts.count(), experts.count()).stream()
                        .filter(groups -> room % groups == 0)
                        .toList();
    }

    private static List<Integer> divisors(int number, int most) {
        List<Integer> divisors = new ArrayList<>();
        for (int each = 1; each <= Math.min(number, most); each++) {
            if (number % each == 0) {
                divisors.add(each);
            }
        }
        return divisors;
    }

    /// What is tried, the lighter before the heavier.
    private enum Mode {
        SELECTIVE(Recompute.SELECTIVE, 1),
        FULL(Recompute.FULL, 1),
        ALL_SPLIT(Recompute.FULL, StateMemory.SPLIT_ALL);

        private final Recompute recompute;
        private final int stage;

        Mode(Recompute recompute, int stage) {
            this.recompute = recompute;
            this.stage = stage;
        }
    }
}
