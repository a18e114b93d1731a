package hallwright.space;

/// The aisle that a pitch of whole tiles leaves.
///
/// @param tiles how many tiles from one cold aisle to the next
/// @param tile the size of a tile in m
public record AislePitch(double tiles, double tile) {

    /// The hot aisle in m: `hot = tiles x tile - 2 x depth - cold`. Negative if the racks do not fit.
    ///
    /// @param depth of a rack in m
    /// @param cold the cold aisle in m
    public double hotAisle(double depth, double cold) {
        return tiles * tile - 2 * depth - cold;
    }
}
