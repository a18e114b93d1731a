package hallwright.workload.stage;

import hallwright.workload.data.Precision;
import org.jspecify.annotations.Nullable;

/// What a computing stage may use. Either the accelerators or the deadline is stated, or neither, and then the
/// fewest
/// accelerators that hold the model are used.
///
/// @param deadlineDays how long it may take
/// @param gpus how many accelerators there are
/// @param precision the format that it computes in
/// @param mfu the share of the peak that it reaches; null for the default with its loss by scale
/// @param fixedBatch true if the batch does not grow with the accelerators
public record Means(
        @Nullable Double deadlineDays,
        @Nullable Long gpus,
        Precision precision,
        @Nullable Double mfu,
        boolean fixedBatch) {}
