package hallwright.workload.quantity;

import hallwright.workload.Datum;
import hallwright.workload.Fields;
import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.Output;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.question.Calculation;
import hallwright.workload.question.Given;
import hallwright.workload.training.MegatronShape;
import hallwright.workload.training.Recompute;
import hallwright.workload.training.TokenFlops;
import hallwright.workload.training.Utilisation;
import java.util.ArrayList;
import java.util.List;

/// Utilisation by model and by hardware operations (W3.1 to W3.3).
final class UtilisationQuantities {

    private static final String NAME = "mfu_hfu";
    private static final Formula GAIN =
            Formula.read("W3.2", "{t_full}/{t} - 1", "Korthikanti et al. 2022 (arXiv:2205.05198) Table 5");
    private static final Formula SUSTAINED = Formula.read("W3.3", "{F}/({G}·{days}·86400)", "metaseq OPT chronicles");

    private UtilisationQuantities() {}

    static List<Calculation> all(ReferenceData data) {
        return List.of(
                Calculation.of(NAME, "rate", "W3.1")
                        .needs(
                                "params",
                                "num_layers",
                                "attention_dim|hidden_size",
                                "seq_length",
                                "tokens_per_second",
                                "accelerators|gpus",
                                "peak_tflops|gpu")
                        .takes("precision")
                        .gives("mfu", "flops_per_token")
                        .by(in -> rate(new Given(data, in))),
                Calculation.of(NAME, "iteration", "W3.2")
                        .needs(
                                "num_layers",
                                "hidden_size",
                                "vocab_size",
                                "seq_length",
                                "global_batch",
                                "gpus",
                                "iteration_seconds",
                                "peak_tflops|gpu")
                        .takes("recompute", "full_recompute", "full_recompute_iteration_seconds", "precision")
                        .gives("mfu", "hfu", "throughput_gain")
                        .by(in -> iteration(new Given(data, in))),
                Calculation.of(NAME, "sustained", "W3.3")
                        .needs("total_hardware_flops|total_flops", "gpus", "days")
                        .takes("peak_tflops")
                        .gives("tflops_per_gpu", "hfu")
                        .by(in -> sustained(new Given(data, in))),
                Calculation.of(NAME, "usual", "W3.3")
                        .needs("gpu", "gpus")
                        .takes("precision", "mixture", "fixed_batch", "mfu")
                        .gives("mfu")
                        .by(in -> usual(new Given(data, in))));
    }

    private static List<Output> rate(Given given) throws WorkloadProblem {
        Fields in = given.in();
        Figure perToken = TokenFlops.palm(
                in.positive("params"),
                in.positive("num_layers"),
                in.positive("attention_dim", "hidden_size"),
                in.positive("seq_length"));
        double flops = perToken.value() * in.positive("tokens_per_second");
        return List.of(Utilisation.share("mfu", flops, 1, in.positive("accelerators", "gpus"), given.peak()), perToken);
    }

    private static List<Output> iteration(Given given) throws WorkloadProblem {
        Fields in = given.in();
        MegatronShape shape = FlopsQuantities.shape(in);
        double batch = in.positive("global_batch");
        double seconds = in.positive("iteration_seconds");
        double gpus = in.positive("gpus");
        double peak = given.peak();
        Recompute recompute = FlopsQuantities.recompute(in);
        List<Output> outputs = new ArrayList<>();
        outputs.add(Utilisation.share("mfu", shape.modelFlops(batch).value(), seconds, gpus, peak));
        outputs.add(
                Utilisation.share("hfu", shape.hardwareFlops(batch, recompute).value(), seconds, gpus, peak));
        if (in.has("full_recompute_iteration_seconds")) {
            double full = in.positive("full_recompute_iteration_seconds");
            outputs.add(GAIN.working()
                    .put("t_full", full)
                    .put("t", seconds)
                    .gives("throughput_gain", "1", full / seconds - 1));
        }
        return outputs;
    }

    private static List<Output> sustained(Given given) throws WorkloadProblem {
        Fields in = given.in();
        double flops = in.positive("total_hardware_flops", "total_flops");
        double gpus = in.positive("gpus");
        double days = in.positive("days");
        Figure each = SUSTAINED
                .working()
                .put("F", flops)
                .put("G", gpus)
                .put("days", days)
                .gives("flops_per_gpu", "FLOP/s", flops / (gpus * days * 86_400));
        List<Output> outputs = new ArrayList<>();
        outputs.add(each.in("tflops_per_gpu", "TFLOP/s", Given.TERA));
        if (in.has("peak_tflops")) {
            outputs.add(Utilisation.share("hfu", flops, days * 86_400, gpus, given.peak()));
        }
        return outputs;
    }

    private static List<Output> usual(Given given) throws WorkloadProblem {
        Fields in = given.in();
        Datum start = in.has("mfu")
                ? Given.stated(in.positive("mfu"))
                : Utilisation.usual(
                        given.accelerator(),
                        given.precision().rate(),
                        in.flag(false, "mixture"),
                        given.data().defaults());
        boolean fixed = in.flag(false, "fixed_batch");
        return List.of(Utilisation.derated(
                start, in.positive("gpus"), fixed, given.data().defaults()));
    }
}
