package hallwright.thermal;

import hallwright.design.CoolingLoop;
import hallwright.design.ObjectId;
import hallwright.power.LoadSum;
import java.util.List;

/// The heat of one coolant loop and what takes it away.
///
/// @param loop the loop
/// @param load its racks
/// @param units its coolant distribution units
/// @param withoutShare the racks of which nobody knows how much heat they give to it
public record LoopCooling(CoolingLoop loop, LoadSum load, UnitGroup units, List<ObjectId> withoutShare) {

    public LoopCooling {
        withoutShare = List.copyOf(withoutShare);
    }
}
