package hallwright.app.palette;

import hallwright.app.palette.PaletteModel.Group;
import hallwright.app.palette.PaletteModel.Use;
import hallwright.catalogue.EquipmentType;

/// One line of the palette.
sealed interface PaletteEntry {

    /// The title above all categories that are used in one way.
    ///
    /// @param use the way
    record Heading(Use use) implements PaletteEntry {}

    /// A category.
    ///
    /// @param group its types
    record Family(Group group) implements PaletteEntry {}

    /// A type.
    ///
    /// @param type the type
    record Item(EquipmentType type) implements PaletteEntry {}
}
