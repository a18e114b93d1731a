package hallwright.workload.storage;

import hallwright.workload.Datum;
import hallwright.workload.Figure;
import hallwright.workload.Formula;

/// Size and bandwidth of checkpoints (W10.1).
public final class Checkpoints {

    private static final String SOURCE =
            "MLPerf Storage submission guidelines Table 2 (105 and 5,290 GiB); BLOOM 2.3 TB in 40 s";
    private static final Formula SIZE = Formula.read("W10.1", "{bytes}·{N}", SOURCE);
    private static final Formula RATE = Formula.read("W10.1", "{size}/{stall}", SOURCE);
    private static final Formula ASYNC = Formula.read("W10.1", "{size}/({share}·{τ})", SOURCE);
    private static final Formula CAPACITY =
            Formula.read("W10.1", "{size}·{kept} + {weight bytes}·{N}·{milestones}", SOURCE);
    private static final Formula RESTART = Formula.read("W10.1", "{size} + {weight bytes}·{N}·({readers} - 1)", SOURCE);

    private Checkpoints() {}

    /// Bytes of a checkpoint, or of its weights alone.
    ///
    /// @param key the name of the figure
    /// @param parameters N
    /// @param perParameter bytes per parameter
    public static Figure size(String key, double parameters, Datum perParameter) {
        return SIZE.working()
                .put("bytes", perParameter)
                .put("N", parameters)
                .gives(key, "B", perParameter.value() * parameters);
    }

    /// Bandwidth that writes a checkpoint while training stands still.
    ///
    /// @param size of the checkpoint, bytes
    /// @param seconds that it may take
    public static Figure writeRate(Figure size, double seconds) {
        return RATE.working()
                .put("size", size)
                .put("stall", seconds)
                .gives("checkpoint_write_bytes_per_second", "B/s", size.value() / seconds);
    }

    /// Bandwidth that writes a checkpoint while training goes on.
    ///
    /// @param size of the checkpoint, bytes
    /// @param share of the interval that writing may take
    /// @param interval between checkpoints, seconds
    public static Figure asynchronousRate(Figure size, Datum share, double interval) {
        return ASYNC.working()
                .put("size", size)
                .put("share", share)
                .put("τ", interval)
                .gives("checkpoint_async_write_bytes_per_second", "B/s", size.value() / (share.value() * interval));
    }

    /// Bytes kept: whole checkpoints and the weights of milestones.
    public static Figure capacity(Figure size, Datum kept, double parameters, Datum weightBytes, Datum milestones) {
        return CAPACITY.working()
                .put("size", size)
                .put("kept", kept)
                .put("weight bytes", weightBytes)
                .put("N", parameters)
                .put("milestones", milestones)
                .gives(
                        "checkpoint_capacity_bytes",
                        "B",
                        size.value() * kept.value() + weightBytes.value() * parameters * milestones.value());
    }

    /// Bytes read after a failure.
    ///
    /// @param readers replicas that read the weights for themselves; one where the first passes them on
    public static Figure restartRead(Figure size, double parameters, Datum weightBytes, double readers) {
        return RESTART.working()
                .put("size", size)
                .put("weight bytes", weightBytes)
                .put("N", parameters)
                .put("readers", readers)
                .gives("restart_read_bytes", "B", size.value() + weightBytes.value() * parameters * (readers - 1));
    }
}
