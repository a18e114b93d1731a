package hallwright.workload.quantity;

import hallwright.workload.Fields;
import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.Output;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.question.Calculation;
import hallwright.workload.question.Given;
import hallwright.workload.training.MegatronShape;
import hallwright.workload.training.TokenFlops;
import hallwright.workload.training.TrainingTime;
import hallwright.workload.training.Utilisation;
import java.util.ArrayList;
import java.util.List;

/// Time to train, and accelerators for a deadline (W3.2, W3.3).
final class TimeQuantities {

    private static final String NAME = "time_to_train";
    private static final String SOURCE = "Narayanan et al. 2021 (arXiv:2104.04473)";
    private static final Formula ITERATION = Formula.read("W3.2", "{F}/({X}·{G})", SOURCE);
    private static final Formula ITERATION_DAYS = Formula.read("W3.2", "{D}/({B}·{s})·{t}/86400", SOURCE);
    private static final Formula IMPLIED =
            Formula.read("W3.3", "{C}/({hours}·3600·{U_pk})", "model cards: GPU-hours of a whole run");
    private static final Formula RATE = Formula.read("W3.3", "{D}/({minutes}·60·{G})", "MLPerf Training logs");
    private static final Formula MODEL_RATE = Formula.read("W3.3", "{tokens/s}·{F_tok}", "MLPerf Training logs");
    private static final Formula DAYS_AT_RATE = Formula.read("W3.3", "{D}/{tokens/s}/86400", "MegaScale Table 2");

    private TimeQuantities() {}

    static List<Calculation> all(ReferenceData data) {
        List<Calculation> all = new ArrayList<>();
        all.add(Calculation.of(NAME, "iteration", "W3.2")
                .needs(
                        "num_layers",
                        "hidden_size",
                        "vocab_size",
                        "seq_length",
                        "global_batch",
                        "gpus",
                        "achieved_tflops_per_gpu")
                .takes("tokens", "full_recompute", "recompute")
                .gives("iteration_seconds", "iteration_flops", "days", "tokens_per_second")
                .by(in -> iteration(new Given(data, in))));
        all.add(Calculation.of(NAME, "rule", "W3.3")
                .needs("params", "tokens", "gpus", "achieved_tflops_per_gpu")
                .takes("flops_per_param_token")
                .gives("days", "total_flops")
                .by(in -> rule(new Given(data, in))));
        all.add(Calculation.of(NAME, "implied", "W3.3")
                .needs("params", "tokens", "published_gpu_hours|gpu_hours", "peak_tflops|gpu")
                .takes("precision")
                .gives("implied_end_to_end_utilisation", "total_flops")
                .by(in -> implied(new Given(data, in))));
        all.add(Calculation.of(NAME, "step", "W3.3")
                .needs(
                        "params",
                        "num_layers",
                        "hidden_size",
                        "seq_length",
                        "gpus",
                        "global_batch",
                        "iteration_seconds",
                        "peak_tflops|gpu")
                .takes("tokens", "precision")
                .gives("tokens_per_second", "days", "mfu")
                .by(in -> step(new Given(data, in))));
        all.add(Calculation.of(NAME, "logged", "W3.3")
                .needs("tokens", "minutes", "gpus")
                .takes("flops_per_token")
                .gives("tokens_per_second_per_gpu", "model_tflops_per_gpu")
                .by(in -> logged(new Given(data, in))));
        all.addAll(DeadlineQuantities.all(data));
        return all;
    }

    private static List<Output> iteration(Given given) throws WorkloadProblem {
        Fields in = given.in();
        MegatronShape shape = FlopsQuantities.shape(in);
        double batch = in.positive("global_batch");
        double gpus = in.positive("gpus");
        double achieved = in.positive("achieved_tflops_per_gpu") * Given.TERA;
        Figure flops = shape.hardwareFlops(batch, FlopsQuantities.recompute(in));
        Figure seconds = seconds("iteration_seconds", flops, achieved, gpus);
        List<Output> outputs = new ArrayList<>();
        outputs.add(seconds);
        outputs.add(flops);
        outputs.add(TrainingTime.tokensPerSecond(batch, shape.sequence(), seconds.value()));
        if (in.has("tokens")) {
            double tokens = in.positive("tokens");
            double days = tokens / (batch * shape.sequence()) * seconds.value() / 86_400;
            outputs.add(ITERATION_DAYS
                    .working()
                    .put("D", tokens)
                    .put("B", batch)
                    .put("s", shape.sequence())
                    .put("t", seconds)
                    .gives("days", "d", days));
        }
        return outputs;
    }

    static Figure seconds(String key, Figure flops, double achieved, double gpus) {
        return ITERATION
                .working()
                .put("F", flops)
                .put("X", achieved)
                .put("G", gpus)
                .gives(key, "s", flops.value() / (achieved * gpus));
    }

    private static List<Output> rule(Given given) throws WorkloadProblem {
        Fields in = given.in();
        double perParameter = in.numberOr(8, "flops_per_param_token");
        Figure perToken = Formula.read("W3.3", "{k}·{N}", SOURCE)
                .working()
                .put("k", perParameter)
                .put("N", in.positive("params"))
                .gives("flops_per_token", "FLOP", perParameter * in.positive("params"));
        Figure compute = TrainingTime.compute(perToken, in.positive("tokens"));
        double achieved = in.positive("achieved_tflops_per_gpu") * Given.TERA;
        return List.of(TrainingTime.days(compute, in.positive("gpus"), achieved), compute);
    }

    private static List<Output> implied(Given given) throws WorkloadProblem {
        Fields in = given.in();
        Figure compute = TrainingTime.compute(TokenFlops.sixPerParameter(in.positive("params")), in.positive("tokens"));
        double hours = in.positive("published_gpu_hours", "gpu_hours");
        double peak = given.peak();
        Figure share = IMPLIED.working()
                .put("C", compute)
                .put("hours", hours)
                .put("U_pk", peak)
                .gives("implied_end_to_end_utilisation", "1", compute.value() / (hours * 3600 * peak));
        return List.of(share, compute);
    }

    private static List<Output> step(Given given) throws WorkloadProblem {
        Fields in = given.in();
        double sequence = in.positive("seq_length");
        Figure rate =
                TrainingTime.tokensPerSecond(in.positive("global_batch"), sequence, in.positive("iteration_seconds"));
        Figure perToken =
                TokenFlops.palm(in.positive("params"), in.positive("num_layers"), in.positive("hidden_size"), sequence);
        List<Output> outputs = new ArrayList<>();
        outputs.add(rate);
        outputs.add(Utilisation.share("mfu", perToken.value() * rate.value(), 1, in.positive("gpus"), given.peak()));
        if (in.has("tokens")) {
            double tokens = in.positive("tokens");
            outputs.add(DAYS_AT_RATE
                    .working()
                    .put("D", tokens)
                    .put("tokens/s", rate)
                    .gives("days", "d", tokens / rate.value() / 86_400));
        }
        return outputs;
    }

    private static List<Output> logged(Given given) throws WorkloadProblem {
        Fields in = given.in();
        double tokens = in.positive("tokens");
        double minutes = in.positive("minutes");
        double gpus = in.positive("gpus");
        Figure rate = RATE.working()
                .put("D", tokens)
                .put("minutes", minutes)
                .put("G", gpus)
                .gives("tokens_per_second_per_gpu", "1/s", tokens / (minutes * 60 * gpus));
        List<Output> outputs = new ArrayList<>();
        outputs.add(rate);
        if (in.has("flops_per_token")) {
            double flops = in.positive("flops_per_token");
            outputs.add(MODEL_RATE
                    .working()
                    .put("tokens/s", rate)
                    .put("F_tok", flops)
                    .gives("model_flops_per_gpu", "FLOP/s", rate.value() * flops)
                    .in("model_tflops_per_gpu", "TFLOP/s", Given.TERA));
        }
        return outputs;
    }
}
