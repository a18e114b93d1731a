package hallwright.workload.memory;

import hallwright.workload.Datum;
import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.data.Accelerator;
import hallwright.workload.data.Defaults;
import hallwright.workload.data.Setting;
import hallwright.workload.data.StateScheme;
import hallwright.workload.training.Recompute;

/// The memory of the fullest accelerator against what it has (W4.3).
///
/// @param state weights, gradients and optimizer, bytes
/// @param activations activations, bytes
/// @param total both and what else there is, bytes
/// @param limit what may be filled, bytes
public record MemoryUse(Figure state, Figure activations, Figure total, Figure limit) {

    private static final Formula TOTAL = Formula.read("W4.3", "{state} + {activations} + {other} + {live}", "sum");
    private static final Formula LIMIT = Formula.read("W4.3", "{share}·{M_g}", "nameplate memory");

    /// True if it fits.
    public boolean fits() {
        return total.value() <= limit.value();
    }

    /// The memory that a split takes.
    ///
    /// @param shard the fullest accelerator
    /// @param scheme bytes per parameter
    /// @param stage what is split among replicas, 0 to 3
    /// @param recompute what is thrown away
    /// @param sequence s, tokens in a sequence
    /// @param batch B, sequences in an iteration
    /// @param accelerator whose memory it is
    /// @param defaults shares and reserves
    public static MemoryUse of(
            Shard shard,
            StateScheme scheme,
            int stage,
            Recompute recompute,
            double sequence,
            double batch,
            Accelerator accelerator,
            Defaults defaults) {
        Figure state = shard.state(scheme, stage);
        Figure activations = shard.activations(sequence, shard.split().microBatches(batch), recompute);
        Datum other = defaults.of(Setting.MEMORY_OTHER);
        Datum live = stage >= StateMemory.SPLIT_ALL ? defaults.of(Setting.LIVE_LAYERS) : Datum.stated(0, "B");
        Figure total = TOTAL.working()
                .put("state", state)
                .put("activations", activations)
                .put("other", other)
                .put("live", live)
                .gives("memory_bytes", "B", state.value() + activations.value() + other.value() + live.value());
        Datum share = defaults.of(Setting.MEMORY_LIMIT);
        Figure limit = LIMIT.working()
                .put("share", share)
                .put("M_g", accelerator.memoryBytes())
                .gives("memory_limit_bytes", "B", share.value() * accelerator.memoryBytes());
        return new MemoryUse(state, activations, total, limit);
    }
}
