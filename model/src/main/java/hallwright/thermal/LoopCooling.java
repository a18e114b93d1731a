package hallwright.thermal;

import hallwright.design.CoolingLoop;
import hallwright.power.LoadSum;

/// The heat of one coolant loop and what takes it away.
///
/// @param loop the loop
/// @param load its racks
/// @param units its coolant distribution units
public record LoopCooling(CoolingLoop loop, LoadSum load, UnitGroup units) {}
