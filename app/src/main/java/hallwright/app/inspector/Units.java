package hallwright.app.inspector;

import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.RackUnits;
import hallwright.design.Face;
import hallwright.design.Mount;
import hallwright.text.Texts;

/// Writes places in a rack.
final class Units {

    private Units() {}

    /// Where a device is, such as `U37-44`.
    static String place(Mount mount, EquipmentType type, Texts texts) {
        if (mount.face() == Face.ZERO_U) {
            return texts.get(Face.ZERO_U.messageId());
        }
        RackUnits height = type.mounting().height();
        if (height == null || height.halves() <= 2) {
            return "U" + mount.bottom();
        }
        RackUnits top = new RackUnits(mount.bottom().halves() + height.halves() - 2);
        return "U" + mount.bottom() + "–" + top;
    }
}
