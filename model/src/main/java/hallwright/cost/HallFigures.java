package hallwright.cost;

import hallwright.power.LoadSum;
import hallwright.price.Basis;
import hallwright.price.PlantRule;
import hallwright.units.Area;
import hallwright.units.Power;
import java.math.BigDecimal;

/// The figures of a hall that plant, energy and income grow with.
///
/// @param racks racks and rack-scale systems
/// @param gpus accelerators
/// @param itMaximum the most that the IT equipment draws
/// @param airHeat its heat into the air
/// @param liquidHeat its heat into liquid
/// @param whiteSpace area of the rooms, inside their walls
/// @param unknownLoads pieces of IT equipment whose draw is not known and which are therefore missing in the
///     figures
public record HallFigures(
        int racks, int gpus, Power itMaximum, Power airHeat, Power liquidHeat, Area whiteSpace, int unknownLoads) {

    /// The figures of the loads of a hall.
    public static HallFigures of(LoadSum hall, Area whiteSpace) {
        return new HallFigures(
                hall.racks(),
                hall.gpus(),
                hall.maximum().known(),
                hall.airHeat().known(),
                hall.liquidHeat().known(),
                whiteSpace,
                hall.maximum().unknown());
    }

    /// The figure that plant grows with, to three decimals.
    public BigDecimal quantity(PlantRule.Driver driver) {
        return switch (driver) {
            case IT_KW -> Basis.exact(itMaximum.kilowatts());
            case IT_MW -> quantity(PlantRule.Driver.IT_KW).movePointLeft(3);
            case AIR_HEAT_KW -> Basis.exact(airHeat.kilowatts());
            case LIQUID_HEAT_KW -> Basis.exact(liquidHeat.kilowatts());
            case HEAT_KW -> quantity(PlantRule.Driver.AIR_HEAT_KW).add(quantity(PlantRule.Driver.LIQUID_HEAT_KW));
            case WHITE_SPACE_M2 -> Basis.exact(whiteSpace.squareMetres());
            case RACKS -> BigDecimal.valueOf(racks);
        };
    }
}
