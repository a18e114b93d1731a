package hallwright.thermal;

import hallwright.design.Zone;
import hallwright.power.LoadSum;
import hallwright.units.Airflow;
import hallwright.units.Power;
import hallwright.units.Total;

/// The heat of one zone and what takes it away.
///
/// @param zone the zone
/// @param load the racks that stand in it
/// @param units the air-cooling units that stand in it, and the rear doors of its racks
/// @param airflowNeed the air that the racks without a rear door move
/// @param liquidCooledHeat the part of the heat into the air that comes from racks with liquid cooling
/// @param liquidCooledRacks how many racks have liquid cooling
public record ZoneCooling(
        Zone zone,
        LoadSum load,
        UnitGroup units,
        Total<Airflow> airflowNeed,
        Total<Power> liquidCooledHeat,
        int liquidCooledRacks) {}
