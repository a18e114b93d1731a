package hallwright.workload.quantity;

import hallwright.workload.Datum;
import hallwright.workload.Fields;
import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.Output;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.data.Accelerator;
import hallwright.workload.data.MfuAnchor;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.data.TensorRate;
import hallwright.workload.memory.LayerActivations;
import hallwright.workload.memory.StageActivations;
import hallwright.workload.memory.StateMemory;
import hallwright.workload.model.LanguageModel;
import hallwright.workload.model.Stack;
import hallwright.workload.question.Calculation;
import hallwright.workload.question.Given;
import hallwright.workload.training.MegatronShape;
import hallwright.workload.training.Recompute;
import hallwright.workload.training.TrainingTime;
import hallwright.workload.training.Utilisation;
import java.util.ArrayList;
import java.util.List;

/// Time of a named model on named accelerators, accelerators for a deadline, and the time of a model split as
/// Megatron
/// splits it (W3.2, W3.3).
final class DeadlineQuantities {

    private static final String NAME = "time_to_train";
    private static final String SERIES = "korthikanti-selective";
    private static final Formula HOURS =
            Formula.read("W3.3", "{pre-training} + {context} + {post-training}", "DeepSeek-V3 report, Table 1");
    private static final Formula PER_TRILLION =
            Formula.read("W3.3", "{hours}/{G}/24", "DeepSeek-V3 report (arXiv:2412.19437)");
    private static final Formula MEMORY =
            Formula.read("W4.1", "{state} + {activations}", "Korthikanti et al. 2022 (arXiv:2205.05198) Figure 1");

    private DeadlineQuantities() {}

    static List<Calculation> all(ReferenceData data) {
        return List.of(
                Calculation.of(NAME, "split", "W3.2")
                        .needs("model", "gpus", "tensor_parallel", "pipeline_parallel", "batch|global_batch")
                        .takes("micro_batch", "interleave", "seq_length", "gpu", "mfu")
                        .gives("iteration_seconds", "published_iteration_seconds", "memory_gib", "mfu", "model_flops")
                        .by(in -> split(new Given(data, in))),
                Calculation.of(NAME, "hours", "W3.3")
                        .needs("pretrain_mhours", "context_extension_mhours", "post_training_mhours")
                        .takes("hours_per_trillion_tokens", "gpus")
                        .gives("total_mhours", "days_per_trillion_tokens")
                        .by(DeadlineQuantities::hours),
                Calculation.of(NAME, "run", "W3.3")
                        .needs(Given.MODEL, "tokens", "gpu", "gpus")
                        .takes("seq_length", "precision", "mfu", "goodput", "convention")
                        .gives("days", "total_flops", "flops_per_token", "mfu")
                        .by(in -> run(new Given(data, in))),
                Calculation.of(NAME, "deadline", "W3.3")
                        .needs(Given.MODEL, "tokens", "gpu", "days")
                        .takes("seq_length", "precision", "mfu", "goodput", "convention", "gpu_step")
                        .gives("gpus_ideal", "gpus_needed", "gpus", "total_flops", "flops_per_token", "mfu")
                        .by(in -> deadline(new Given(data, in))));
    }

    /// The utilisation of published runs of this kind gives the time; the state of an even share of the model and
    /// the
    /// activations of the first stage give the memory.
    private static List<Output> split(Given given) throws WorkloadProblem {
        Fields in = given.in();
        LanguageModel model = given.language();
        Stack stack = model.stack();
        double sequence = in.numberOr(Math.max(2048, model.embedding().positions()), "seq_length");
        double gpus = in.positive("gpus");
        MegatronShape shape = new MegatronShape(
                stack.layers(), stack.hidden(), model.embedding().vocabulary(), sequence);
        Figure flops = shape.modelFlops(in.positive("batch", "global_batch"));
        List<MfuAnchor> series = given.data().series(SERIES);
        Figure mfu = in.has("mfu")
                ? Formula.read("W3.3", "{mfu}", "stated")
                        .working()
                        .put("mfu", in.positive("mfu"))
                        .gives("mfu", "1", in.positive("mfu"))
                : Utilisation.measured(series, (double) model.parameters());
        Accelerator accelerator = in.has("gpu")
                ? given.accelerator()
                : given.data().accelerator("gpu", series.getFirst().accelerator());
        double achieved = accelerator.rate(TensorRate.BF16) * mfu.value();
        Figure seconds = TimeQuantities.seconds("iteration_seconds", flops, achieved, gpus);
        return List.of(
                seconds,
                seconds.named("published_iteration_seconds"),
                mfu,
                flops,
                memory(given, model, sequence).in("memory_gib", "GiB", Given.GIB));
    }

    private static Figure memory(Given given, LanguageModel model, double sequence) throws WorkloadProblem {
        Fields in = given.in();
        Stack stack = model.stack();
        double tensor = in.positive("tensor_parallel");
        double stages = in.positive("pipeline_parallel");
        Figure state = StateMemory.bytes(
                "state_bytes",
                model.parameters() / (tensor * stages),
                given.data().scheme("scheme", "megatron-bf16"),
                0,
                1);
        Figure layer = new LayerActivations(
                        sequence,
                        in.numberOr(1, "micro_batch"),
                        stack.hidden(),
                        stack.attention().heads(),
                        tensor)
                .bytes(true, Recompute.SELECTIVE);
        Figure activations = StageActivations.bytes(
                "activation_bytes", layer, stack.layers(), stages, in.numberOr(1, "interleave"), stages);
        return MEMORY.working()
                .put("state", state)
                .put("activations", activations)
                .gives("memory_bytes", "B", state.value() + activations.value());
    }

    private static List<Output> hours(Fields in) throws WorkloadProblem {
        double pre = in.positive("pretrain_mhours");
        double context = in.number("context_extension_mhours");
        double post = in.number("post_training_mhours");
        List<Output> outputs = new ArrayList<>();
        outputs.add(HOURS.working()
                .put("pre-training", pre)
                .put("context", context)
                .put("post-training", post)
                .gives("total_mhours", "10⁶ h", pre + context + post));
        if (in.has("hours_per_trillion_tokens") && in.has("gpus")) {
            double hours = in.positive("hours_per_trillion_tokens");
            double gpus = in.positive("gpus");
            outputs.add(PER_TRILLION
                    .working()
                    .put("hours", hours)
                    .put("G", gpus)
                    .gives("days_per_trillion_tokens", "d", hours / gpus / 24));
        }
        return outputs;
    }

    private static List<Output> run(Given given) throws WorkloadProblem {
        Fields in = given.in();
        double gpus = in.positive("gpus");
        Figure compute = compute(given);
        Figure mfu = Utilisation.derated(usual(given), gpus, false, given.data().defaults());
        Figure goodput = goodput(in);
        return List.of(TrainingTime.days(compute, gpus, given.peak(), mfu, goodput), compute, mfu);
    }

    private static List<Output> deadline(Given given) throws WorkloadProblem {
        Fields in = given.in();
        Figure compute = compute(given);
        double seconds = in.positive("days") * 86_400;
        Datum usual = usual(given);
        Figure mfu = Utilisation.derated(usual, 1, false, given.data().defaults());
        Figure ideal = TrainingTime.idealGpus(compute, seconds, given.peak(), mfu);
        if (!in.has("mfu")) {
            mfu = Utilisation.derated(usual, ideal.value(), false, given.data().defaults());
            ideal = TrainingTime.idealGpus(compute, seconds, given.peak(), mfu);
        }
        Figure needed = TrainingTime.gpus(ideal, goodput(in));
        long step = in.wholeOr(8, "gpu_step");
        return List.of(TrainingTime.rounded(needed, step), needed, ideal, compute, mfu);
    }

    private static Figure compute(Given given) throws WorkloadProblem {
        Fields in = given.in();
        Figure perToken = FlopsQuantities.perToken(
                given.language(), in.numberOr(4096, "seq_length"), FlopsQuantities.convention(in));
        return TrainingTime.compute(perToken, in.positive("tokens"));
    }

    private static Datum usual(Given given) throws WorkloadProblem {
        Fields in = given.in();
        if (in.has("mfu")) {
            return Given.stated(in.positive("mfu"));
        }
        return Utilisation.usual(
                given.accelerator(),
                given.precision().rate(),
                given.language().mixture(),
                given.data().defaults());
    }

    private static Figure goodput(Fields in) throws WorkloadProblem {
        double share = in.numberOr(1, "goodput");
        return Formula.read("W3.4", "{g}", "stated").working().put("g", share).gives("goodput", "1", share);
    }
}
