package hallwright.workload.memory;

import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.Working;
import hallwright.workload.training.Recompute;

/// Activations of one layer kept for the way back, in 16 bits (W4.2).
///
/// @param sequence s, tokens of a sequence on one accelerator
/// @param microBatch b, sequences that pass together
/// @param hidden h
/// @param heads n
/// @param tensor t, accelerators that share a layer
public record LayerActivations(double sequence, double microBatch, double hidden, double heads, double tensor) {

    private static final String SOURCE =
            "Korthikanti et al. 2022 (arXiv:2205.05198) equations 1 to 6, Figure 1 reproduced";
    private static final Formula TENSOR =
            Formula.read("W4.2", "{s}·{b}·{h}·(10 + 24/{t} + 5·{n}·{s}/({h}·{t}))", SOURCE);
    private static final Formula TENSOR_SELECTIVE = Formula.read("W4.2", "{s}·{b}·{h}·(10 + 24/{t})", SOURCE);
    private static final Formula SEQUENCE = Formula.read("W4.2", "{s}·{b}·{h}/{t}·(34 + 5·{n}·{s}/{h})", SOURCE);
    private static final Formula SEQUENCE_SELECTIVE = Formula.read("W4.2", "34·{s}·{b}·{h}/{t}", SOURCE);
    private static final Formula FULL = Formula.read("W4.2", "2·{s}·{b}·{h}", SOURCE);
    private static final Formula GENERAL = Formula.derived(
            "W4.2",
            "{s}·{b}·{h}/{t}·(10 + 4·{n_kv}/{n} + 6·{f}/{h})",
            "derived for gated networks and grouped attention with flash attention, without dropout");

    /// Bytes of one layer.
    ///
    /// @param sequenceParallel true if what tensor parallelism leaves whole is split along the sequence
    /// @param recompute what is thrown away
    public Figure bytes(boolean sequenceParallel, Recompute recompute) {
        double whole = sequence * microBatch * hidden;
        double scores = 5 * heads * sequence / hidden;
        if (recompute == Recompute.FULL) {
            return gives(FULL, 2 * whole);
        }
        if (recompute == Recompute.SELECTIVE) {
            return sequenceParallel
                    ? gives(SEQUENCE_SELECTIVE, 34 * whole / tensor)
                    : gives(TENSOR_SELECTIVE, whole * (10 + 24 / tensor));
        }
        return sequenceParallel
                ? gives(SEQUENCE, whole / tensor * (34 + scores))
                : gives(TENSOR, whole * (10 + 24 / tensor + scores / tensor));
    }

    /// Bytes of one layer with a gated network, grouped attention and flash attention, split along the sequence.
    ///
    /// @param keyValueHeads n_kv
    /// @param width f, of the network
    public Figure general(double keyValueHeads, double width) {
        double factor = 10 + 4 * keyValueHeads / heads + 6 * width / hidden;
        return working(GENERAL)
                .put("n_kv", keyValueHeads)
                .put("f", width)
                .gives("layer_activation_bytes", "B", sequence * microBatch * hidden / tensor * factor);
    }

    private Figure gives(Formula formula, double bytes) {
        return working(formula).gives("layer_activation_bytes", "B", bytes);
    }

    private Working working(Formula formula) {
        return formula.working()
                .put("s", sequence)
                .put("b", microBatch)
                .put("h", hidden)
                .put("n", heads)
                .put("t", tensor);
    }
}
