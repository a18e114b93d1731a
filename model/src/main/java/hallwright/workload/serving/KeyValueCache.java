package hallwright.workload.serving;

import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.Working;
import hallwright.workload.model.GroupedAttention;
import hallwright.workload.model.LanguageModel;
import hallwright.workload.model.LatentAttention;
import hallwright.workload.model.Stack;

/// The cache of keys and values that a model keeps of each sequence (W5.1).
public final class KeyValueCache {

    private static final String SOURCE = "DeepSeek-AI 2025 (arXiv:2505.09343) Table 1, reproduced exactly";
    private static final Formula GROUPED = Formula.read("W5.1", "2·{L}·{n_kv}·{d_h}·{β}", SOURCE);
    private static final Formula LATENT = Formula.read("W5.1", "{L}·({r_kv} + {d_rope})·{β}", SOURCE);
    private static final Formula TOTAL = Formula.read("W5.1", "{b}·{ctx}·{kv}", SOURCE);
    private static final Formula WINDOWED =
            Formula.read("W5.1", "({L_full}·{ctx} + {L_window}·min({ctx}, {window}))·{values}·{β}", SOURCE);

    private KeyValueCache() {}

    /// Bytes per token of a model.
    ///
    /// @param bytes β, bytes of a number
    public static Figure perToken(LanguageModel model, double bytes) {
        Stack stack = model.stack();
        return switch (stack.attention()) {
            case GroupedAttention grouped ->
                grouped(stack.layers(), grouped.keyValueHeads(), grouped.headSize(), bytes);
            case LatentAttention latent -> latent(stack.layers(), latent.keyValueRank(), latent.rotarySize(), bytes);
        };
    }

    /// Bytes per token of ordinary or grouped attention.
    public static Figure grouped(double layers, double keyValueHeads, double headSize, double bytes) {
        return GROUPED.working()
                .put("L", layers)
                .put("n_kv", keyValueHeads)
                .put("d_h", headSize)
                .put("β", bytes)
                .gives("bytes_per_token", "B", 2 * layers * keyValueHeads * headSize * bytes);
    }

    /// Bytes per token of compressed attention.
    public static Figure latent(double layers, double rank, double rotary, double bytes) {
        return LATENT.working()
                .put("L", layers)
                .put("r_kv", rank)
                .put("d_rope", rotary)
                .put("β", bytes)
                .gives("bytes_per_token", "B", layers * (rank + rotary) * bytes);
    }

    /// Bytes of so many sequences of a length.
    public static Figure total(Figure perToken, double batch, double tokens) {
        return TOTAL.working()
                .put("b", batch)
                .put("ctx", tokens)
                .put("kv", perToken)
                .gives("bytes", "B", batch * tokens * perToken.value());
    }

    /// Bytes of one sequence of a length; layers with a window keep no more than it.
    public static Figure perSequence(LanguageModel model, double tokens, double bytes) {
        Stack stack = model.stack();
        Working working = WINDOWED.working()
                .put("L_full", stack.layers() - stack.window().layers())
                .put("ctx", tokens)
                .put("L_window", stack.window().layers())
                .put(
                        "window",
                        stack.window().layers() == 0 ? tokens : stack.window().tokens())
                .put("values", stack.attention().cached())
                .put("β", bytes);
        return working.gives(
                "sequence_cache_bytes",
                "B",
                stack.reach(tokens) * (double) stack.attention().cached() * bytes);
    }

    /// How many copies of the cache a group of accelerators keeps: what cannot be split is kept by each.
    public static double copies(LanguageModel model, double tensor) {
        return tensor / Math.min(tensor, model.stack().attention().cacheShards());
    }
}
