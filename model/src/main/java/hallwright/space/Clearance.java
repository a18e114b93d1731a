package hallwright.space;

import hallwright.design.ObjectId;
import hallwright.geometry.Rect;
import org.jspecify.annotations.Nullable;

/// How much floor is free beyond one side of a piece of equipment, across its whole width.
///
/// @param of the equipment
/// @param flank the side
/// @param distanceMm how far it is free, at most [#REACH_MM]
/// @param limitedBy the equipment, obstacle or room whose wall ends it; null if it is free as far as anybody looks
/// @param strip the free strip
public record Clearance(
        Placed of, Flank flank, int distanceMm, @Nullable ObjectId limitedBy, Rect strip) {

    /// Nobody looks farther than this many millimetres: beyond it is open floor, not an aisle.
    public static final int REACH_MM = 6000;
}
