package hallwright.catalogue;

import hallwright.units.Pressure;
import hallwright.units.Ratio;
import hallwright.units.Temperature;
import hallwright.units.WaterFlow;
import org.jspecify.annotations.Nullable;

/// The coolant through a type. Each value is null where it is not known.
///
/// @param share the part of its heat that goes to liquid, 0 to 1
/// @param flow the coolant it needs, or for a coolant distribution unit what its secondary side gives
/// @param supplyMaximum the warmest coolant it accepts or supplies
/// @param returnMaximum the warmest coolant it gives back
/// @param pressureDrop at that flow, or the head that is left for the loop
/// @param coolant such as `PG25`
public record LiquidPath(
        @Nullable Ratio share,
        @Nullable WaterFlow flow,
        @Nullable Temperature supplyMaximum,
        @Nullable Temperature returnMaximum,
        @Nullable Pressure pressureDrop,
        @Nullable String coolant) {

    /// Nothing known.
    public static final LiquidPath UNKNOWN = new LiquidPath(null, null, null, null, null, null);
}
