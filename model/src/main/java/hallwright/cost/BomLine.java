package hallwright.cost;

import hallwright.design.ObjectId;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of the multi-level bill of materials with what it is made of.
///
/// @param kind what sort of line it is
/// @param name the name of the hall, row or work package; empty where there is an item
/// @param item what is bought; null for lines that only hold others together
/// @param quantity how many, in one of the line above
/// @param names what people call the pieces, in natural order
/// @param objects the objects of the design that it stands for
/// @param units the rack units that it takes, such as `3, 11, 19, 27`; empty where that does not apply
/// @param children what one of it is made of
public record BomLine(
        Kind kind,
        String name,
        @Nullable BomItem item,
        BigDecimal quantity,
        List<String> names,
        List<ObjectId> objects,
        String units,
        List<BomLine> children) {

    public BomLine {
        names = List.copyOf(names);
        objects = List.copyOf(objects);
        children = List.copyOf(children);
    }

    /// A line that only holds others together.
    static BomLine group(Kind kind, String name, List<BomLine> children) {
        return new BomLine(kind, name, null, BigDecimal.ONE, List.of(), List.of(), "", children);
    }

    /// What sort of line it is.
    public enum Kind {
        /// The whole hall.
        HALL,
        /// A row of racks.
        ROW,
        /// Racks that stand in no row.
        NO_ROW,
        /// Equipment of one work package that stands in no row.
        SECTION,
        /// Something that is bought.
        ITEM
    }
}
