package hallwright.edit;

import hallwright.catalogue.EquipmentType;
import hallwright.design.Design;
import hallwright.design.DesignDraft;
import hallwright.design.DesignObject;
import hallwright.design.Mount;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import hallwright.edit.EditResult.Refused;
import hallwright.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Gives placements and devices another type, with the values that the given type holds.
///
/// @param ids which objects
/// @param type the new type
public record Retype(Set<ObjectId> ids, EquipmentType type) implements Edit {

    public Retype {
        ids = Set.copyOf(ids);
    }

    @Override
    public Message label() {
        return Message.of("edit.retype", ids.size(), type.product().model());
    }

    @Override
    public EditResult applyTo(Design design) {
        Refused missing = Outcome.missing(design, ids);
        if (missing != null) {
            return missing;
        }
        DesignDraft draft = design.draft().use(List.of(type));
        List<DesignObject> changed = new ArrayList<>();
        for (ObjectId id : EditResult.sorted(ids)) {
            DesignObject next = switch (design.find(id)) {
                case Placement placement -> placement.withType(type.id());
                case Mount mount -> mount.withType(type.id());
                case null, default -> null;
            };
            if (next == null) {
                return new Refused(Message.of("edit.refused.no-type"));
            }
            draft.put(next);
            changed.add(next);
        }
        return Outcome.checked(draft.build(), changed);
    }
}
