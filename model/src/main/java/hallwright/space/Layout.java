package hallwright.space;

import hallwright.design.Design;
import org.jspecify.annotations.Nullable;

/// Everything that follows from where things stand. Each part is the very same object as before where what it reads
/// is the same.
///
/// @param floor the equipment with its footprints
/// @param index what lies where
/// @param locations in which room and zone things stand
/// @param rows the rows
/// @param clearances the free floor around racks and coolers
/// @param aisles the aisles between rows
public record Layout(
        Floor floor, TileIndex index, Locations locations, Rows rows, Clearances clearances, Aisles aisles) {

    /// The layout of a design, with what is unchanged taken over from the previous one.
    public static Layout of(Design design, @Nullable Layout previous) {
        Floor floor = Floor.of(design, previous == null ? null : previous.floor);
        TileIndex index = TileIndex.of(design, floor, previous == null ? null : previous.index);
        Locations locations =
                Locations.of(floor, design.rooms(), design.zones(), previous == null ? null : previous.locations);
        Rows rows = Rows.of(floor, locations, previous == null ? null : previous.rows);
        Clearances clearances =
                Clearances.of(floor, index, locations, rows, previous == null ? null : previous.clearances);
        Aisles aisles = Aisles.of(rows, clearances, previous == null ? null : previous.aisles);
        return new Layout(floor, index, locations, rows, clearances, aisles);
    }
}
