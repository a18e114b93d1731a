package hallwright.route;

import hallwright.design.ObjectId;
import hallwright.geometry.Rect;
import hallwright.space.Row;
import java.util.List;

/// How wide a square load can get from a delivery door to the aisle in front of a row.
///
/// The way ends where the load touches the free strip in front of the row; how wide the aisle itself is, is another
/// question with another rule.
///
/// @param row the row
/// @param widthMm the side of the widest load that gets there, at most [#WIDEST_MM]; zero if there is no way at all
/// @param bottleneck where a load one millimetre wider stops; the strip in front of the row if there is no way
/// @param limitedBy what stands beside the bottleneck: the door, equipment, obstacles or the room; empty if there
///     is
///     no way or nothing narrows it
public record DeliveryRoute(Row row, int widthMm, Rect bottleneck, List<ObjectId> limitedBy) {

    /// Nothing wider than this many millimetres is delivered, so nobody looks further.
    public static final int WIDEST_MM = 3000;

    public DeliveryRoute {
        limitedBy = List.copyOf(limitedBy);
    }
}
