package hallwright.edit;

import hallwright.design.Design;
import hallwright.design.DesignDraft;
import hallwright.design.DesignObject;
import hallwright.edit.EditResult.Refused;
import hallwright.text.Message;
import java.util.List;

/// Puts changed objects in the place of those with the same identities, as the inspector does.
///
/// @param objects the changed objects
/// @param label what the undo menu says
public record Change(List<DesignObject> objects, Message label) implements Edit {

    public Change {
        objects = List.copyOf(objects);
    }

    @Override
    public EditResult applyTo(Design design) {
        DesignDraft draft = design.draft();
        for (DesignObject object : objects) {
            DesignObject present = design.find(object.id());
            if (present == null || present.getClass() != object.getClass()) {
                return new Refused(
                        Message.of("edit.refused.missing", object.id().number()));
            }
            if (!present.equals(object)) {
                draft.put(object);
            }
        }
        return Outcome.checked(draft.build(), objects);
    }
}
