package hallwright.workload.quantity;

import hallwright.text.Message;
import hallwright.workload.Fields;
import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.Output;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.model.ConvolutionalNet;
import hallwright.workload.model.LanguageModel;
import hallwright.workload.model.ModelShape;
import hallwright.workload.model.VisionTransformer;
import hallwright.workload.question.Calculation;
import hallwright.workload.question.Given;
import hallwright.workload.training.FlopsConvention;
import hallwright.workload.training.MegatronShape;
import hallwright.workload.training.Recompute;
import hallwright.workload.training.SampleFlops;
import hallwright.workload.training.TokenFlops;
import hallwright.workload.training.TrainingTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Floating-point operations of training (W3.1, W3.2, W3.5).
final class FlopsQuantities {

    private static final String NAME = "training_flops";
    private static final Formula RATE = Formula.read("W3.1", "{F_tok}·{tokens/s}", "NVIDIA Megatron-Bridge 25.11");
    private static final Formula SHARE = Formula.read("W3.2", "100·{X}/{U_pk}", "Narayanan et al. 2021, Table 1");
    private static final Formula ALL = Formula.read("W3.2", "{X}·{G}", "Narayanan et al. 2021, Table 1");
    private static final Formula TIME = Formula.read("W3.2", "{F}/({X}·{G})", "Narayanan et al. 2021, Table 1");
    private static final Formula SAMPLES = Formula.read("W3.5", "{each}·{samples}", "forward and backward");

    private FlopsQuantities() {}

    static List<Calculation> all(ReferenceData data) {
        return List.of(
                Calculation.of(NAME, "token", "W3.1")
                        .needs(Given.MODEL, "seq_length")
                        .takes("convention", "tokens_per_second_per_gpu", "tokens")
                        .gives(
                                "flops_per_token",
                                "gflops_per_token",
                                "forward_flops_per_token",
                                "decode_flops_per_token",
                                "model_tflops_per_gpu",
                                "total_flops")
                        .by(in -> token(new Given(data, in))),
                Calculation.of(NAME, "rule", "W3.1")
                        .needs("params", "tokens")
                        .gives("total_flops", "flops_per_token")
                        .by(FlopsQuantities::rule),
                Calculation.of(NAME, "megatron", "W3.2")
                        .needs("num_layers", "hidden_size", "vocab_size", "seq_length", "global_batch")
                        .takes("full_recompute", "recompute", "gpus", "achieved_tflops_per_gpu", "peak_tflops", "gpu")
                        .gives(
                                "params_b",
                                "iteration_flops",
                                "model_flops",
                                "iteration_seconds",
                                "percent_of_peak",
                                "aggregate_pflops")
                        .by(in -> megatron(new Given(data, in))),
                Calculation.of(NAME, "sample", "W3.5")
                        .needs("forward_gmac|" + Given.MODEL)
                        .takes("images", "samples")
                        .gives("training_gflop_per_image", "flops_per_sample", "total_flops")
                        .by(in -> sample(new Given(data, in))));
    }

    /// Operations per token in the convention that a text names; the causal one where it names none.
    static FlopsConvention convention(Fields in) throws WorkloadProblem {
        String text = in.optionalText("convention", "rule");
        String plain = text == null ? "" : text.toLowerCase(Locale.ROOT).replace(" ", "");
        if (plain.startsWith("6nd") || plain.equals("6n")) {
            return FlopsConvention.SIX_ND;
        }
        boolean whole = plain.contains("12*") || plain.contains("non-causal") || plain.equals("palm");
        return whole ? FlopsConvention.PALM : FlopsConvention.CAUSAL;
    }

    static Figure perToken(LanguageModel model, double sequence, FlopsConvention convention) {
        return switch (convention) {
            case SIX_ND -> TokenFlops.sixPerParameter((double) model.active());
            case PALM ->
                TokenFlops.palm(
                        (double) model.active(),
                        model.stack().layers(),
                        model.stack().attention().width(),
                        sequence);
            case CAUSAL, MEGATRON -> TokenFlops.training(model, sequence);
        };
    }

    /// The shape that the formulas of Megatron work on, from sizes.
    static MegatronShape shape(Fields in) throws WorkloadProblem {
        return new MegatronShape(
                in.positive("num_layers"),
                in.positive("hidden_size"),
                in.positive("vocab_size"),
                in.positive("seq_length"));
    }

    /// What is computed again; nothing where it is not said.
    static Recompute recompute(Fields in) throws WorkloadProblem {
        String word = in.optionalText("recompute");
        if (word != null) {
            return Recompute.ofCode(word)
                    .orElseThrow(() -> in.problem(
                            "recompute",
                            Message.of("workload.unknown-name", "recompute", word, "none, selective, full")));
        }
        return in.flag(false, "full_recompute") ? Recompute.FULL : Recompute.NONE;
    }

    private static List<Output> token(Given given) throws WorkloadProblem {
        Fields in = given.in();
        LanguageModel model = given.language();
        double sequence = in.positive("seq_length");
        Figure perToken = perToken(model, sequence, convention(in));
        List<Output> outputs = new ArrayList<>();
        outputs.add(perToken);
        outputs.add(perToken.in("gflops_per_token", "GFLOP", Given.GIGA));
        outputs.add(TokenFlops.forward(model, sequence));
        outputs.add(TokenFlops.decode(model, sequence));
        if (in.has("tokens_per_second_per_gpu")) {
            double rate = in.positive("tokens_per_second_per_gpu");
            outputs.add(RATE.working()
                    .put("F_tok", perToken)
                    .put("tokens/s", rate)
                    .gives("model_flops_per_gpu", "FLOP/s", perToken.value() * rate)
                    .in("model_tflops_per_gpu", "TFLOP/s", Given.TERA));
        }
        if (in.has("tokens")) {
            outputs.add(TrainingTime.compute(perToken, in.positive("tokens")));
        }
        return outputs;
    }

    private static List<Output> rule(Fields in) throws WorkloadProblem {
        Figure perToken = TokenFlops.sixPerParameter(in.positive("params"));
        return List.of(TrainingTime.compute(perToken, in.positive("tokens")), perToken);
    }

    private static List<Output> megatron(Given given) throws WorkloadProblem {
        Fields in = given.in();
        MegatronShape shape = shape(in);
        double batch = in.positive("global_batch");
        Figure flops = shape.hardwareFlops(batch, recompute(in));
        List<Output> outputs = new ArrayList<>();
        outputs.add(shape.parameters().in("params_b", "10⁹", Given.GIGA));
        outputs.add(flops);
        outputs.add(shape.modelFlops(batch));
        if (in.has("achieved_tflops_per_gpu") && in.has("gpus")) {
            double gpus = in.positive("gpus");
            double achieved = in.positive("achieved_tflops_per_gpu") * Given.TERA;
            outputs.add(TIME.working()
                    .put("F", flops)
                    .put("X", achieved)
                    .put("G", gpus)
                    .gives("iteration_seconds", "s", flops.value() / (achieved * gpus)));
            outputs.add(ALL.working()
                    .put("X", achieved)
                    .put("G", gpus)
                    .gives("aggregate_flops", "FLOP/s", achieved * gpus)
                    .in("aggregate_pflops", "PFLOP/s", 1e15));
            if (in.has("peak_tflops", "gpu")) {
                double peak = given.peak();
                outputs.add(SHARE.working()
                        .put("X", achieved)
                        .put("U_pk", peak)
                        .gives("percent_of_peak", "%", 100 * achieved / peak));
            }
        }
        return outputs;
    }

    private static List<Output> sample(Given given) throws WorkloadProblem {
        Fields in = given.in();
        Figure each =
                SampleFlops.training(in.has("forward_gmac") ? in.positive("forward_gmac") * Given.GIGA : macs(given));
        List<Output> outputs = new ArrayList<>();
        outputs.add(each);
        outputs.add(each.in("training_gflop_per_image", "GFLOP", Given.GIGA));
        if (in.has("images", "samples")) {
            double samples = in.positive("images", "samples");
            outputs.add(SAMPLES.working()
                    .put("each", each)
                    .put("samples", samples)
                    .gives("total_flops", "FLOP", each.value() * samples));
        }
        return outputs;
    }

    private static double macs(Given given) throws WorkloadProblem {
        ModelShape shape = given.shape();
        return switch (shape) {
            case VisionTransformer vision -> vision.forwardMacs();
            case ConvolutionalNet net -> net.forwardMacs();
            default -> throw given.in().missing("forward_gmac");
        };
    }
}
