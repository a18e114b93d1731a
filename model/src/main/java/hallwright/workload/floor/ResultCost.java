package hallwright.workload.floor;

import hallwright.units.Money;
import org.jspecify.annotations.Nullable;

/// What the results of a hall cost: its capital written off over the life of its machines, and the energy they
/// take.
///
/// @param capitalPerGpu capital over accelerators
/// @param perGpuHour capital and energy for an hour of one accelerator
/// @param perMillionTokens capital and energy for a million tokens; null where no tokens are counted
public record ResultCost(
        Money capitalPerGpu, Money perGpuHour, @Nullable Money perMillionTokens) {}
