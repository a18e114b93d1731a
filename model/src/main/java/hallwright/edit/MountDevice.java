package hallwright.edit;

import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.RackUnits;
import hallwright.design.Design;
import hallwright.design.DesignDraft;
import hallwright.design.Face;
import hallwright.design.Mount;
import hallwright.design.ObjectId;
import hallwright.text.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts a new device into a rack.
///
/// @param type what
/// @param name its name; null for the next free one of its category
/// @param rack which rack
/// @param bottom the lowest unit it takes
/// @param face which side it mounts from
public record MountDevice(EquipmentType type, @Nullable String name, ObjectId rack, RackUnits bottom, Face face)
        implements Edit {

    @Override
    public Message label() {
        return Message.of("edit.mount", type.product().model());
    }

    @Override
    public EditResult applyTo(Design design) {
        DesignDraft draft = design.draft().use(List.of(type));
        String given = name == null ? new Names(design).next(Names.prefix(type.category())) : name;
        Mount mount = new Mount(draft.newId(), given, type.id(), rack, bottom, face, null);
        return Outcome.checked(draft.put(mount).build(), List.of(mount));
    }
}
