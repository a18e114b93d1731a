package hallwright.space;

import hallwright.geometry.Rect;
import org.jspecify.annotations.Nullable;

/// The free floor between a row and what it looks at across one of its faces: another row, or walls, columns and
/// other equipment.
///
/// @param row the row
/// @param flank which face of it: front or rear
/// @param other the row on the other side; null if it is something else or nothing within reach
/// @param otherFlank which side of the other row looks back: front, rear or an end; null without another row
/// @param narrowest the smallest free strip in it
/// @param area the rectangle around all its strips
public record Aisle(
        Row row, Flank flank, @Nullable Row other, @Nullable Flank otherFlank, Clearance narrowest, Rect area) {

    /// True if a face of this kind looks into it.
    public boolean serves(Flank face) {
        return flank == face || otherFlank == face;
    }

    /// True if a front looks at a rear: warm air goes where cold air is wanted.
    public boolean mixes() {
        return (flank == Flank.FRONT && otherFlank == Flank.REAR) || (flank == Flank.REAR && otherFlank == Flank.FRONT);
    }
}
