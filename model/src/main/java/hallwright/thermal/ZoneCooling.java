package hallwright.thermal;

import hallwright.design.ObjectId;
import hallwright.design.Zone;
import hallwright.power.LoadSum;
import hallwright.units.Airflow;
import hallwright.units.Power;
import hallwright.units.Total;
import java.util.List;

/// The heat of one zone and what takes it away.
///
/// @param zone the zone
/// @param racks the racks that stand in it
/// @param load their loads together
/// @param units the air-cooling units that stand in it, and the rear doors of its racks
/// @param airflowNeed the air that the racks without a rear door move
/// @param liquidCooledHeat the part of the heat into the air that comes from racks with liquid cooling, those of
///     which nobody knows the share to liquid included
/// @param liquidCooledRacks how many racks have liquid cooling, or may have
/// @param withoutShare the racks that may have liquid cooling, but state no share of heat to it
public record ZoneCooling(
        Zone zone,
        List<ObjectId> racks,
        LoadSum load,
        UnitGroup units,
        Total<Airflow> airflowNeed,
        Total<Power> liquidCooledHeat,
        int liquidCooledRacks,
        List<ObjectId> withoutShare) {

    public ZoneCooling {
        racks = List.copyOf(racks);
        withoutShare = List.copyOf(withoutShare);
    }

    /// The part of the heat into the air that may well go into liquid, because no share is stated.
    public Power doubtfulHeat() {
        return load.assumed().doubtfulHeat();
    }
}
