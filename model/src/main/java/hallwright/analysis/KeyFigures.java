package hallwright.analysis;

import hallwright.design.Design;
import hallwright.design.Room;
import hallwright.power.Density;
import hallwright.power.LoadSum;
import hallwright.space.Layout;
import hallwright.space.Placed;
import hallwright.units.Area;
import hallwright.units.Mass;
import hallwright.units.Money;
import hallwright.units.Power;
import hallwright.units.PowerDensity;
import hallwright.units.Total;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The figures that are always in view.
///
/// @param racks racks and rack-scale systems on the floor
/// @param gpus accelerators in them, as far as known
/// @param silentGpus machines for accelerators that do not say how many they hold
/// @param maximum IT power, the most
/// @param typical IT power in ordinary work
/// @param airHeat heat of the IT equipment into the air
/// @param liquidHeat heat of the IT equipment into liquid
/// @param mass racks and everything in them
/// @param whiteSpace area inside the walls of the rooms that racks stand in; of all rooms while there are no racks
/// @param density maximum IT power over the white space; null without a room
/// @param capital total installed cost at the prices of the price book; null where nothing is priced
public record KeyFigures(
        int racks,
        int gpus,
        int silentGpus,
        Total<Power> maximum,
        Total<Power> typical,
        Total<Power> airHeat,
        Total<Power> liquidHeat,
        Total<Mass> mass,
        Area whiteSpace,
        @Nullable PowerDensity density,
        @Nullable Money capital) {

    /// The figures of a hall, without prices.
    static KeyFigures of(LoadSum hall, Area whiteSpace, Density density) {
        return new KeyFigures(
                hall.racks(),
                hall.gpus(),
                hall.assumed().silentGpus(),
                hall.maximum(),
                hall.typical(),
                hall.airHeat(),
                hall.liquidHeat(),
                hall.mass(),
                whiteSpace,
                density.whiteSpace(),
                null);
    }

    /// The area inside the walls of the rooms that racks stand in: a side room for a UPS is no white space. While
    /// there are no racks, of all rooms.
    static Area whiteSpace(Design design, Layout layout) {
        Predicate<Room> holdsRacks =
                room -> layout.locations().in(room.id()).stream().anyMatch(Placed::isRack);
        boolean none = design.rooms().stream().noneMatch(holdsRacks);
        double squareMillimetres = design.rooms().stream()
                .filter(room -> none || holdsRacks.test(room))
                .mapToDouble(room -> room.outline().areaMm2())
                .sum();
        return new Area(squareMillimetres / 1e6);
    }

    /// The same figures with the capital.
    public KeyFigures withCapital(@Nullable Money newCapital) {
        return new KeyFigures(
                racks, gpus, silentGpus, maximum, typical, airHeat, liquidHeat, mass, whiteSpace, density, newCapital);
    }
}
