package hallwright.workload.data;

import org.jspecify.annotations.Nullable;

/// The machine in which an accelerator is usually bought. The catalogue holds the machine itself; where it is at
/// hand,
/// its values win.
///
/// @param type the equipment type; null if the catalogue has none
/// @param accelerators how many it holds
/// @param maximumPowerW the most it draws, watts
/// @param perRack how many stand in a rack, one for a machine that is a rack itself; null if as usual
public record NodeReference(
        @Nullable String type,
        int accelerators,
        double maximumPowerW,
        @Nullable Integer perRack) {}
