package hallwright.power;

import hallwright.design.ObjectId;
import hallwright.units.Airflow;
import hallwright.units.Mass;
import hallwright.units.Power;
import hallwright.units.Total;
import hallwright.units.WaterFlow;

/// What one rack draws, gives off and weighs, with everything in it.
///
/// @param rack the rack
/// @param maximum the most it draws
/// @param typical what it draws in ordinary work; the maximum stands in where a device states no typical draw
/// @param airHeat the part of the maximum that goes into the air; heat whose way is not known counts here
/// @param liquidHeat the part of the maximum that goes into liquid
/// @param airflow the air that it moves
/// @param mass its mass
/// @param gpus how many accelerators are in it
/// @param coolant the coolant that it needs
/// @param assumed what stands in for unknown facts in these figures
public record RackLoad(
        ObjectId rack,
        Total<Power> maximum,
        Total<Power> typical,
        Total<Power> airHeat,
        Total<Power> liquidHeat,
        Total<Airflow> airflow,
        Total<Mass> mass,
        int gpus,
        Total<WaterFlow> coolant,
        Assumed assumed) {}
