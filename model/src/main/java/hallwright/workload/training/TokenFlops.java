package hallwright.workload.training;

import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.Working;
import hallwright.workload.model.LanguageModel;
import hallwright.workload.model.Stack;

/// Floating-point operations per token (W3.1, W6.3).
public final class TokenFlops {

    private static final String BRIDGE = "NVIDIA Megatron-Bridge performance summary 25.11, reproduced to 0.1 %";
    private static final Formula SIX_N =
            Formula.read("W3.1", "6·{N}", "Kaplan et al. 2020; GPT-3 Table D.1, Llama 3 section 3.2.1");
    private static final Formula PALM =
            Formula.read("W3.1", "6·{N} + 12·{L}·{w}·{s}", "PaLM (arXiv:2204.02311) appendix B; MosaicML llm-foundry");
    private static final Formula LORA = Formula.read(
            "W6.3",
            "4·({N} - {V}·{h}) + 4·{L}·{w}·{s}",
            "no gradients of frozen weights; MLPerf Training v4.0 Llama-2-70B LoRA reproduced");

    private TokenFlops() {}

    /// Training, forward and backward: attention counts half of the sequence where a token sees only those before
    /// it,
    /// and never more than a layer's window.
    ///
    /// @param model the model
    /// @param sequence tokens in a sequence
    public static Figure training(LanguageModel model, double sequence) {
        return pass("flops_per_token", model, sequence, 6, model.causal() ? 6 : 12);
    }

    /// Reading a prompt, forward only, mean over its tokens.
    public static Figure forward(LanguageModel model, double sequence) {
        return pass("forward_flops_per_token", model, sequence, 2, model.causal() ? 2 : 4);
    }

    /// Writing one token after a context.
    public static Figure decode(LanguageModel model, double context) {
        return pass("decode_flops_per_token", model, context, 2, 4);
    }

    /// Fine-tuning small adapters beside frozen weights.
    public static Figure adapters(LanguageModel model, double sequence) {
        return pass("flops_per_token", model, sequence, 4, model.causal() ? 4 : 8);
    }

    /// The same from sizes alone, all weights multiplied except the lookup in an untied token table.
    ///
    /// @param parameters N
    /// @param vocabulary V
    /// @param hidden h
    /// @param layers L
    /// @param width n·d_h
    /// @param sequence tokens in a sequence
    public static Figure adapters(
            double parameters, double vocabulary, double hidden, double layers, double width, double sequence) {
        return LORA.working()
                .put("N", parameters)
                .put("V", vocabulary)
                .put("h", hidden)
                .put("L", layers)
                .put("w", width)
                .put("s", sequence)
                .gives(
                        "flops_per_token",
                        "FLOP",
                        4 * (parameters - vocabulary * hidden) + 4 * layers * width * sequence);
    }

    /// Six operations per parameter.
    public static Figure sixPerParameter(double parameters) {
        return SIX_N.working().put("N", parameters).gives("flops_per_token", "FLOP", 6 * parameters);
    }

    /// Six operations per parameter and attention over the whole sequence.
    ///
    /// @param parameters N, tables included
    /// @param layers L
    /// @param width n·d_h
    /// @param sequence tokens in a sequence
    public static Figure palm(double parameters, double layers, double width, double sequence) {
        return PALM.working()
                .put("N", parameters)
                .put("L", layers)
                .put("w", width)
                .put("s", sequence)
                .gives("flops_per_token", "FLOP", 6 * parameters + 12 * layers * width * sequence);
    }

    private static Figure pass(String key, LanguageModel model, double context, int perWeight, int perAttention) {
        Stack stack = model.stack();
        boolean windowed = stack.window().layers() > 0;
        String attention = windowed ? "·{w}·({L_full}·{s} + {L_window}·min({s}, {window}))" : "·{L}·{w}·{s}";
        String text = perWeight + "·{N_mm} + " + perAttention + attention;
        Working working = Formula.read("W3.1", text, BRIDGE)
                .working()
                .put("N_mm", model.multiplied())
                .put("w", stack.attention().width())
                .put("s", context);
        if (windowed) {
            working.put("L_full", stack.layers() - stack.window().layers())
                    .put("L_window", stack.window().layers())
                    .put("window", stack.window().tokens());
        } else {
            working.put("L", stack.layers());
        }
        double flops = perWeight * (double) model.multiplied()
                + perAttention * stack.attention().width() * stack.reach(context);
        return working.gives(key, "FLOP", flops);
    }
}
