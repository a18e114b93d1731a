package hallwright.workload.training;

import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.Working;

/// The formulas of Megatron for models of GPT shape (W3.2).
///
/// @param layers L
/// @param hidden h
/// @param vocabulary V
/// @param sequence s, tokens in a sequence
public record MegatronShape(double layers, double hidden, double vocabulary, double sequence) {

    private static final String SOURCE =
            "Narayanan et al. 2021 (arXiv:2104.04473), Korthikanti et al. 2022 (arXiv:2205.05198); tables reproduced";
    private static final Formula FULL =
            Formula.read("W3.2", "96·{B}·{s}·{L}·{h}²·(1 + {s}/(6·{h}) + {V}/(16·{L}·{h}))", SOURCE);
    private static final Formula MODEL =
            Formula.read("W3.2", "72·{B}·{s}·{L}·{h}²·(1 + {s}/(6·{h}) + {V}/(12·{L}·{h}))", SOURCE);
    private static final Formula SELECTIVE =
            Formula.read("W3.2", "72·{B}·{s}·{L}·{h}²·(1 + {s}/(3·{h}) + {V}/(12·{h}·{L}))", SOURCE);
    private static final Formula PARAMETERS =
            Formula.read("W3.2", "12·{L}·{h}²·(1 + 13/(12·{h}) + ({V} + {s})/(12·{L}·{h}))", SOURCE);

    /// What the model itself needs in one iteration; nothing is computed again.
    ///
    /// @param batch B, sequences in an iteration
    public Figure modelFlops(double batch) {
        return hardwareFlops(batch, Recompute.NONE).named("model_flops");
    }

    /// What the hardware computes in one iteration, what is computed again included.
    public Figure hardwareFlops(double batch, Recompute recompute) {
        Formula formula = switch (recompute) {
            case NONE -> MODEL;
            case SELECTIVE -> SELECTIVE;
            case FULL -> FULL;
        };
        double base = batch * sequence * layers * hidden * hidden;
        double flops = switch (recompute) {
            case NONE -> 72 * base * (1 + sequence / (6 * hidden) + vocabulary / (12 * layers * hidden));
            case SELECTIVE -> 72 * base * (1 + sequence / (3 * hidden) + vocabulary / (12 * layers * hidden));
            case FULL -> 96 * base * (1 + sequence / (6 * hidden) + vocabulary / (16 * layers * hidden));
        };
        return with(formula).put("B", batch).gives("iteration_flops", "FLOP", flops);
    }

    /// The parameters.
    public Figure parameters() {
        double share = 1 + 13 / (12 * hidden) + (vocabulary + sequence) / (12 * layers * hidden);
        return with(PARAMETERS).gives("params_total", "1", 12 * layers * hidden * hidden * share);
    }

    private Working with(Formula formula) {
        return formula.working()
                .put("s", sequence)
                .put("L", layers)
                .put("h", hidden)
                .put("V", vocabulary);
    }
}
