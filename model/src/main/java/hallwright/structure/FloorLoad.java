package hallwright.structure;

import hallwright.design.Room;
import hallwright.space.Placed;
import hallwright.units.Length;
import hallwright.units.Mass;
import hallwright.units.Pressure;
import hallwright.units.Total;
import org.jspecify.annotations.Nullable;

/// The weight of one rack on the floor: `m x g / (w x d)` on its footprint, and `m x g / (w x (d + (front + rear) /
/// 2))`
/// with half of the aisles in front and behind, no live load on them.
///
/// @param rack the rack
/// @param room the room whose floor carries it; null outside any room
/// @param mass the rack with everything in it; where some of it is not known, the loads are the least they can be
/// @param front the free depth in front that is counted, at most [#MOST_AISLE_MM]
/// @param rear the free depth behind that is counted, at most [#MOST_AISLE_MM]
/// @param footprint the load on the footprint
/// @param withAisles the load with half of the aisles
public record FloorLoad(
        Placed rack,
        @Nullable Room room,
        Total<Mass> mass,
        Length front,
        Length rear,
        Pressure footprint,
        Pressure withAisles) {

    /// Standard gravity in m/s2.
    public static final double GRAVITY = 9.80665;

    /// An aisle counts with at most this many millimetres, the widest that usual pitches have: a rack alone in a
    /// hall
    /// still loads only the floor around it.
    public static final int MOST_AISLE_MM = 2400;
}
