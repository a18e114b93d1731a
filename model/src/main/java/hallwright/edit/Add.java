package hallwright.edit;

import hallwright.catalogue.EquipmentType;
import hallwright.design.Design;
import hallwright.design.DesignDraft;
import hallwright.design.DesignObject;
import hallwright.text.Message;
import java.util.List;

/// Adds one object of any kind, such as a room, a zone, a door, a circuit or a coolant loop.
///
/// @param object the object; its identity is ignored and a new one given
/// @param types the types it uses
public record Add(DesignObject object, List<EquipmentType> types) implements Edit {

    public Add {
        types = List.copyOf(types);
    }

    @Override
    public Message label() {
        return Message.of("edit.add", object.name());
    }

    @Override
    public EditResult applyTo(Design design) {
        DesignDraft draft = design.draft().use(types);
        DesignObject added = object.withId(draft.newId());
        return Outcome.checked(draft.put(added).build(), List.of(added));
    }
}
