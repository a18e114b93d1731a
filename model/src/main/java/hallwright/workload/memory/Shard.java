package hallwright.workload.memory;

import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.Working;
import hallwright.workload.data.StateScheme;
import hallwright.workload.model.Experts;
import hallwright.workload.model.LanguageModel;
import hallwright.workload.model.Stack;
import hallwright.workload.training.Recompute;

/// The accelerator that holds the most of a split model: on the first pipeline stage (W4.3).
///
/// @param model the model
/// @param split how it is split
public record Shard(LanguageModel model, Split split) {

    private static final String SOURCE = "Megatron-LM theoretical_memory_usage, five configurations reproduced to 1 %";
    private static final double EMBEDDED = 1;
    private static final double MASKS = 8;

    /// Ψ: the parameters that all of this accelerator's replicas hold, without routed experts.
    public Figure parameters() {
        Stack stack = model.stack();
        int hidden = stack.hidden();
        boolean both = !model.embedding().tied() && split.pipeline() == 1;
        double share = stageLayers() / split.tensor();
        double table = model.embedding().table(hidden);
        double positions = (double) model.embedding().positions() * hidden;
        String tables = both ? " + 2·{V·h}/{t}" : " + {V·h}/{t}";
        Working working = Formula.read(
                        "W4.3",
                        "({attention} + {network})·⌈{L}/{p}⌉/{t}" + tables + " + {positions} + {norms}·⌈{L}/{p}⌉",
                        SOURCE)
                .working();
        double attention = stack.attentionParameters();
        double network = network();
        double norms = stack.norms().layer(hidden);
        return working.put("attention", attention)
                .put("network", network)
                .put("L", stack.layers())
                .put("p", split.pipeline())
                .put("t", split.tensor())
                .put("V·h", table)
                .put("positions", positions)
                .put("norms", norms)
                .gives(
                        "shard_params",
                        "1",
                        (attention + network) * share
                                + (both ? 2 : 1) * table / split.tensor()
                                + positions
                                + norms * stageLayers());
    }

    /// The routed experts that this accelerator holds.
    public Figure expertParameters() {
        Stack stack = model.stack();
        Experts experts = stack.experts();
        double routed = experts == null ? 0 : experts.routed(stack.hidden());
        double layers = Math.min(stageLayers(), stack.layers() - (experts == null ? 0 : experts.denseLayers()));
        return Formula.read("W4.3", "{experts}·{layers}/({e}·{e_t})", SOURCE)
                .working()
                .put("experts", routed)
                .put("layers", layers)
                .put("e", split.expert())
                .put("e_t", split.expertTensor())
                .gives("shard_expert_params", "1", routed * layers / ((double) split.expert() * split.expertTensor()));
    }

    /// Bytes of state.
    ///
    /// @param scheme bytes per parameter
    /// @param stage what is split among replicas, 0 to 3
    public Figure state(StateScheme scheme, int stage) {
        Figure common =
                StateMemory.bytes("weights_optimizer_bytes", parameters().value(), scheme, stage, split.data());
        Figure experts = expertParameters();
        if (experts.value() == 0) {
            return common;
        }
        Figure rest = StateMemory.bytes("expert_bytes", experts.value(), scheme, stage, split.expertData());
        return Formula.read("W4.3", "{common} + {experts}", SOURCE)
                .working()
                .put("common", common)
                .put("experts", rest)
                .gives("weights_optimizer_bytes", "B", common.value() + rest.value());
    }

    /// Bytes of activations, with sequence parallelism: the layers, the embedded tokens and, where the last stage
    /// is
    /// also the first, the scores of all words.
    ///
    /// @param sequence s, tokens in a sequence
    /// @param microBatches m, micro-batches in an iteration
    /// @param recompute what is thrown away
    public Figure activations(double sequence, double microBatches, Recompute recompute) {
        Stack stack = model.stack();
        double tokens = sequence / split.context() * split.microBatch();
        double hidden = stack.hidden();
        double coefficient = coefficient(sequence / split.context(), recompute);
        double inFlight = StageActivations.inFlight(split.pipeline(), split.interleave(), microBatches);
        double embedded = tokens * split.pipeline() * (EMBEDDED * hidden + MASKS);
        double scores = split.pipeline() > 1
                ? 0
                : 4 * tokens * (hidden + model.embedding().vocabulary());
        double bytes =
                ((tokens * hidden * coefficient * stack.layers() + embedded) * inFlight + scores) / split.tensor();
        return Formula.read("W4.3", "(({s·b}·{h}·{k}·{L} + {s·b}·{p}·({h} + 8))·{in flight} + {scores})/{t}", SOURCE)
                .working()
                .put("s·b", tokens)
                .put("h", hidden)
                .put("k", coefficient)
                .put("L", stack.layers())
                .put("p", split.pipeline())
                .put("in flight", inFlight)
                .put("scores", scores)
                .put("t", split.tensor())
                .gives("activation_bytes", "B", bytes);
    }

    private double coefficient(double tokens, Recompute recompute) {
        Stack stack = model.stack();
        double kept = 18 + 4 * stack.activeWidth() / stack.hidden();
        return switch (recompute) {
            // The inputs of the layers are kept whole on each accelerator of a tensor group.
            case FULL -> 2.0 * split.tensor();
            case SELECTIVE -> kept;
            case NONE -> kept + 5 * stack.attention().heads() * tokens / stack.hidden();
        };
    }

    private double network() {
        Stack stack = model.stack();
        Experts experts = stack.experts();
        double dense = stack.feedForward().parameters(stack.hidden());
        if (experts == null) {
            return dense;
        }
        double always = (double) experts.router(stack.hidden()) + experts.common(stack.hidden());
        return experts.denseLayers() > 0 ? Math.max(dense, always) : always;
    }

    private double stageLayers() {
        return Math.ceil((double) model.stack().layers() / split.pipeline());
    }
}
