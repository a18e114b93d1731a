package hallwright.workload.compression;

import hallwright.workload.Figure;
import hallwright.workload.Formula;

/// Bytes of weights in a format (W6.1) and after pruning (W6.2).
public final class Weights {

    private static final Formula BYTES =
            Formula.read("W6.1", "{N}·{bits}/8", "gpt-oss checkpoints of 60.8 and 12.8 GiB reproduced");
    private static final Formula MIXED = Formula.read(
            "W6.1", "{narrow}·{bits}/8 + ({N} - {narrow})·2", "gpt-oss checkpoints of 60.8 and 12.8 GiB reproduced");
    private static final Formula RATIO =
            Formula.read("W6.2", "{kept}/{group}·({value} + {index})/{value}", "NVIDIA sparse tensor cores, 2 of 4");
    private static final Formula PEAK = Formula.read(
            "W6.2", "{group}/{kept}", "NVIDIA sparse tensor cores; only pruned products, only where supported");

    private Weights() {}

    /// Bytes of weights.
    ///
    /// @param key the name of the figure
    /// @param parameters N
    /// @param bits per weight with scales
    public static Figure bytes(String key, double parameters, double bits) {
        return BYTES.working().put("N", parameters).put("bits", bits).gives(key, "B", parameters * bits / 8);
    }

    /// Bytes of weights of which some are narrow and the rest keeps 16 bits.
    ///
    /// @param key the name of the figure
    /// @param parameters N
    /// @param narrow how many are narrow
    /// @param bits per narrow weight with scales
    public static Figure mixed(String key, double parameters, double narrow, double bits) {
        return MIXED.working()
                .put("narrow", narrow)
                .put("bits", bits)
                .put("N", parameters)
                .gives(key, "B", narrow * bits / 8 + (parameters - narrow) * 2);
    }

    /// Size of structured sparsity as a share of the dense size.
    ///
    /// @param kept values kept of each group
    /// @param group values in a group
    /// @param valueBits bits of a value
    /// @param indexBits bits that say where a kept value stood
    public static Figure sparseRatio(double kept, double group, double valueBits, double indexBits) {
        return RATIO.working()
                .put("kept", kept)
                .put("group", group)
                .put("value", valueBits)
                .put("index", indexBits)
                .gives("size_ratio", "1", kept / group * (valueBits + indexBits) / valueBits);
    }

    /// How many times faster pruned products are multiplied where the accelerator supports it.
    public static Figure sparsePeak(double kept, double group) {
        return PEAK.working().put("group", group).put("kept", kept).gives("peak_multiplier", "1", group / kept);
    }

    /// How much faster a whole model gets: only its pruned products do.
    ///
    /// @param share of the operations that is pruned
    /// @param multiplier how many times faster those become
    public static Figure sparseSpeedUp(double share, double multiplier) {
        return Formula.derived("W6.2", "1/((1 - {share}) + {share}/{x})", "Amdahl's law over the pruned products")
                .working()
                .put("share", share)
                .put("x", multiplier)
                .gives("speed_up", "1", 1 / (1 - share + share / multiplier));
    }
}
