package hallwright.analysis;

import hallwright.design.Design;
import hallwright.design.ObjectId;
import hallwright.power.RackLoad;
import java.util.Map;

/// Everything that was calculated from one design.
///
/// @param design the design
/// @param racks the load of every rack, by identity
/// @param figures the figures that are always in view
public record Analysis(Design design, Map<ObjectId, RackLoad> racks, KeyFigures figures) {}
