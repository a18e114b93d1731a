package hallwright.workload.memory;

import hallwright.workload.Datum;
import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.Working;
import hallwright.workload.data.StateScheme;
import hallwright.workload.model.Experts;
import hallwright.workload.model.Stack;
import hallwright.workload.training.Recompute;

/// What one accelerator sends in an iteration of training, 16-bit activations (W4.4).
///
/// @param tensor within a layer, bytes
/// @param pipeline between stages, bytes
/// @param data between replicas, bytes
/// @param experts between experts, bytes
public record Traffic(Figure tensor, Figure pipeline, Figure data, Figure experts) {

    private static final String SOURCE = "derived from the collective operations of Megatron-LM";
    private static final Formula PIPELINE = Formula.derived("W4.4", "{m}·{directions}·2·{s·b}·{h}/{t}", SOURCE);
    private static final Formula EXPERTS =
            Formula.derived("W4.4", "{m}·{layers}·2·2·{k}·{s·b}/{t}·{h}·2·({e} - 1)/{e}", SOURCE);
    private static final Formula TIME = Formula.derived("W4.4", "{bytes}/({rate}·{η})", "planning efficiency of links");

    /// The traffic of an iteration.
    ///
    /// @param shard the model and its split
    /// @param sequence s, tokens in a sequence
    /// @param batch B, sequences in an iteration
    /// @param scheme whose gradients are exchanged
    /// @param recompute full recomputing repeats the forward exchange within layers
    /// @param stage from 3 on, weights are exchanged too
    public static Traffic of(
            Shard shard, double sequence, double batch, StateScheme scheme, Recompute recompute, int stage) {
        Split split = shard.split();
        double tokens = sequence / split.context() * split.microBatch();
        double microBatches = split.microBatches(batch);
        return new Traffic(
                tensor(shard, tokens, microBatches, recompute),
                pipeline(shard, tokens, microBatches),
                data(shard, scheme, stage),
                experts(shard, tokens, microBatches));
    }

    /// Time that bytes take over a link.
    ///
    /// @param bytes the bytes
    /// @param rate of the link in one direction, bytes per second
    /// @param efficiency share of the rate that is reached
    public static Figure seconds(Figure bytes, double rate, Datum efficiency) {
        return TIME.working()
                .put("bytes", bytes)
                .put("rate", rate)
                .put("η", efficiency)
                .gives(bytes.key().replace("_bytes", "_seconds"), "s", bytes.value() / (rate * efficiency.value()));
    }

    private static Figure tensor(Shard shard, double tokens, double microBatches, Recompute recompute) {
        Stack stack = shard.model().stack();
        double t = shard.split().tensor();
        int times = recompute == Recompute.FULL ? 6 : 4;
        double layers = (double) stack.layers() / shard.split().pipeline();
        Working working = Formula.derived("W4.4", "{m}·{L}/{p}·" + times + "·(2·({t} - 1)/{t})·2·{s·b}·{h}", SOURCE)
                .working();
        return working.put("m", microBatches)
                .put("L", stack.layers())
                .put("p", shard.split().pipeline())
                .put("t", t)
                .put("s·b", tokens)
                .put("h", stack.hidden())
                .gives(
                        "tensor_traffic_bytes",
                        "B",
                        microBatches * layers * times * (2 * (t - 1) / t) * 2 * tokens * stack.hidden());
    }

    private static Figure pipeline(Shard shard, double tokens, double microBatches) {
        Split split = shard.split();
        double hidden = shard.model().stack().hidden();
        int directions = split.pipeline() == 1 ? 0 : 2 * split.interleave();
        return PIPELINE.working()
                .put("m", microBatches)
                .put("directions", directions)
                .put("s·b", tokens)
                .put("h", hidden)
                .put("t", split.tensor())
                .gives("pipeline_traffic_bytes", "B", microBatches * directions * 2 * tokens * hidden / split.tensor());
    }

    private static Figure data(Shard shard, StateScheme scheme, int stage) {
        double d = shard.split().data();
        double parameters = shard.parameters().value();
        boolean weights = stage >= StateMemory.SPLIT_ALL;
        String text = (weights ? "1.5·" : "") + "(2·({d} - 1)/{d})·{Ψ}·{g}";
        return Formula.derived("W4.4", text, SOURCE)
                .working()
                .put("d", d)
                .put("Ψ", parameters)
                .put("g", scheme.gradients())
                .gives(
                        "data_traffic_bytes",
                        "B",
                        (weights ? 1.5 : 1) * (2 * (d - 1) / d) * parameters * scheme.gradients());
    }

    private static Figure experts(Shard shard, double tokens, double microBatches) {
        Stack stack = shard.model().stack();
        Experts experts = stack.experts();
        double e = shard.split().expert();
        double perToken = experts == null ? 0 : experts.perToken();
        double layers =
                (double) (stack.layers() - stack.denseLayers()) / shard.split().pipeline();
        // Tokens go out and come back, forward and backward, in 16 bits; a tensor group shares the tokens.
        double sent = 2 * 2 * perToken * tokens / shard.split().tensor() * stack.hidden() * 2 * (e - 1) / e;
        return EXPERTS.working()
                .put("m", microBatches)
                .put("layers", layers)
                .put("k", perToken)
                .put("s·b", tokens)
                .put("h", stack.hidden())
                .put("t", shard.split().tensor())
                .put("e", e)
                .gives("expert_traffic_bytes", "B", microBatches * layers * sent);
    }
}
