package hallwright.workload.data;

import org.jspecify.annotations.Nullable;

/// A measured utilisation of a published training run (W3.3).
///
/// @param run what was trained
/// @param accelerator what it ran on
/// @param gpusLeast the smallest number of accelerators
/// @param gpusMost the largest number
/// @param parameters the size of the model; null for a family of sizes
/// @param least the lowest share of the peak reached
/// @param most the highest
/// @param measure `mfu` or `hfu`, and the peak it refers to, such as `mfu of bf16 peak`
/// @param series runs of one series can be interpolated over the size of the model; empty for a run alone
/// @param provenance where it was read
public record MfuAnchor(
        String run,
        String accelerator,
        int gpusLeast,
        int gpusMost,
        @Nullable Double parameters,
        double least,
        double most,
        String measure,
        String series,
        Provenance provenance) {}
