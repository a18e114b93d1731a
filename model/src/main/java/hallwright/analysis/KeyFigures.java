package hallwright.analysis;

import hallwright.units.Area;
import hallwright.units.Mass;
import hallwright.units.Money;
import hallwright.units.Power;
import hallwright.units.PowerDensity;
import hallwright.units.Total;
import org.jspecify.annotations.Nullable;

/// The figures that are always in view.
///
/// @param racks racks and rack-scale systems on the floor
/// @param gpus accelerators in them
/// @param maximum IT power, the most
/// @param typical IT power in ordinary work
/// @param airHeat heat of the IT equipment into the air
/// @param liquidHeat heat of the IT equipment into liquid
/// @param mass racks and everything in them
/// @param whiteSpace area of the rooms, inside their walls
/// @param density maximum IT power over the white space; null without a room
/// @param capital total installed cost at the prices of the price book; null where nothing is priced
public record KeyFigures(
        int racks,
        int gpus,
        Total<Power> maximum,
        Total<Power> typical,
        Total<Power> airHeat,
        Total<Power> liquidHeat,
        Total<Mass> mass,
        Area whiteSpace,
        @Nullable PowerDensity density,
        @Nullable Money capital) {}
