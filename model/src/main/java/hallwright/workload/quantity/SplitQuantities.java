package hallwright.workload.quantity;

import hallwright.text.Message;
import hallwright.workload.Fields;
import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.Output;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.data.Setting;
import hallwright.workload.memory.Candidate;
import hallwright.workload.memory.Shard;
import hallwright.workload.memory.Split;
import hallwright.workload.memory.SplitSearch;
import hallwright.workload.memory.SplitTask;
import hallwright.workload.memory.Traffic;
import hallwright.workload.question.Calculation;
import hallwright.workload.question.Given;
import hallwright.workload.training.Recompute;
import hallwright.workload.training.TrainingTime;
import java.util.ArrayList;
import java.util.List;

/// How a model is split among accelerators, and what they send each other (W4.4).
final class SplitQuantities {

    private static final String NAME = "parallelism";
    private static final Formula DATA = Formula.read("W4.4", "{G}/({t}·{c}·{p})", "Llama 3 (arXiv:2407.21783) Table 4");
    private static final Formula MFU = Formula.read("W4.4", "{X}/{U_pk}", "Llama 3 (arXiv:2407.21783) Table 4");
    private static final Formula CHOSEN =
            Formula.derived("W4.4", "split number {tried}", "smallest replica that fits; feasible, not the fastest");

    private SplitQuantities() {}

    static List<Calculation> all(ReferenceData data) {
        return List.of(
                Calculation.of(NAME, "degrees", "W4.4")
                        .needs("gpus", "tensor_parallel", "pipeline_parallel")
                        .takes(
                                "context_parallel",
                                "tflops_per_gpu",
                                "peak_tflops",
                                "gpu",
                                "interleave",
                                "micro_batches")
                        .gives("data_parallel", "bf16_mfu", "bubble")
                        .by(in -> degrees(new Given(data, in))),
                Calculation.of(NAME, "search", "W4.4")
                        .needs(Given.MODEL, "gpu", "gpus", "seq_length", "global_batch")
                        .takes("micro_batch", "interleave", "scheme")
                        .gives(
                                "found_tensor_parallel",
                                "found_pipeline_parallel",
                                "found_context_parallel",
                                "found_expert_parallel",
                                "found_data_parallel",
                                "found_interleave",
                                "found_zero_stage",
                                "found_full_recompute",
                                "memory_gib",
                                "memory_limit_gib",
                                "splits_tried")
                        .by(in -> search(new Given(data, in))),
                Calculation.of(NAME, "traffic", "W4.4")
                        .needs(Given.MODEL, "seq_length", "global_batch", "tensor_parallel", "pipeline_parallel")
                        .takes("data_parallel", "context_parallel", "expert_parallel", "micro_batch", "link_gb_per_s")
                        .gives(
                                "tensor_traffic_bytes",
                                "pipeline_traffic_bytes",
                                "data_traffic_bytes",
                                "expert_traffic_bytes",
                                "tensor_traffic_seconds",
                                "pipeline_traffic_seconds",
                                "data_traffic_seconds",
                                "expert_traffic_seconds")
                        .by(in -> traffic(new Given(data, in))));
    }

    private static List<Output> degrees(Given given) throws WorkloadProblem {
        Fields in = given.in();
        double gpus = in.positive("gpus");
        double tensor = in.positive("tensor_parallel");
        double stages = in.positive("pipeline_parallel");
        double context = in.numberOr(1, "context_parallel");
        double replicas = gpus / (tensor * stages * context);
        if (replicas != Math.rint(replicas)) {
            throw in.problem(
                    "gpus", Message.of("workload.split.remainder", (long) gpus, (long) (tensor * stages * context)));
        }
        List<Output> outputs = new ArrayList<>();
        outputs.add(DATA.working()
                .put("G", gpus)
                .put("t", tensor)
                .put("c", context)
                .put("p", stages)
                .gives("data_parallel", "1", replicas));
        if (in.has("tflops_per_gpu") && in.has("peak_tflops", "gpu")) {
            double achieved = in.positive("tflops_per_gpu") * Given.TERA;
            outputs.add(MFU.working()
                    .put("X", achieved)
                    .put("U_pk", given.peak())
                    .gives("bf16_mfu", "1", achieved / given.peak()));
        }
        if (in.has("micro_batches")) {
            outputs.add(TrainingTime.bubble(stages, in.numberOr(1, "interleave"), in.positive("micro_batches")));
        }
        return outputs;
    }

    private static List<Output> search(Given given) throws WorkloadProblem {
        Fields in = given.in();
        SplitTask task = new SplitTask(
                given.language(),
                in.positive("seq_length"),
                in.positive("global_batch"),
                in.countOr(1, "micro_batch"),
                (int) in.numberOr(0, "interleave"),
                in.whole("gpus"),
                false,
                given.accelerator(),
                MemoryQuantities.scheme(given));
        SplitSearch search = SplitSearch.run(task, given.data().defaults());
        Candidate found = search.found().orElse(null);
        if (found == null) {
            Message last = search.tried().isEmpty()
                    ? Message.of("workload.split.none-tried")
                    : search.tried().getLast().reasons().getFirst();
            throw in.problem(
                    "gpus", Message.of("workload.split.none", search.tried().size(), last));
        }
        Split split = found.split();
        double tried = search.tried().size();
        return List.of(
                number("found_tensor_parallel", split.tensor(), tried),
                number("found_pipeline_parallel", split.pipeline(), tried),
                number("found_context_parallel", split.context(), tried),
                number("found_expert_parallel", split.expert(), tried),
                number("found_data_parallel", split.data(), tried),
                number("found_interleave", split.interleave(), tried),
                number("found_zero_stage", found.stage(), tried),
                number("splits_tried", tried, tried),
                CHOSEN.working().put("tried", tried).gives("found_full_recompute", found.recompute() == Recompute.FULL),
                found.memory().total().in("memory_gib", "GiB", Given.GIB),
                found.memory().limit().in("memory_limit_gib", "GiB", Given.GIB));
    }

    private static Figure number(String key, double value, double tried) {
        return CHOSEN.working().put("tried", tried).gives(key, "1", value);
    }

    private static List<Output> traffic(Given given) throws WorkloadProblem {
        Fields in = given.in();
        int stage = (int) in.numberOr(1, "zero_stage");
        Traffic traffic = Traffic.of(
                new Shard(given.language(), ShardQuantities.split(in)),
                in.positive("seq_length"),
                in.positive("global_batch"),
                MemoryQuantities.scheme(given),
                FlopsQuantities.recompute(in),
                stage);
        List<Figure> bytes = List.of(traffic.tensor(), traffic.pipeline(), traffic.data(), traffic.experts());
        List<Output> outputs = new ArrayList<>(bytes);
        if (in.has("link_gb_per_s")) {
            double rate = in.positive("link_gb_per_s") * Given.GIGA;
            for (Figure each : bytes) {
                outputs.add(Traffic.seconds(each, rate, given.data().defaults().of(Setting.LINK_EFFICIENCY)));
            }
        }
        return outputs;
    }
}
