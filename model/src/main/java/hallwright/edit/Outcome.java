package hallwright.edit;

import hallwright.design.Design;
import hallwright.design.DesignObject;
import hallwright.design.Integrity;
import hallwright.design.ObjectId;
import hallwright.edit.EditResult.Applied;
import hallwright.edit.EditResult.Refused;
import hallwright.text.Message;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How edits answer: every changed object passes [Integrity], or the edit is refused with its flaw.
final class Outcome {

    private Outcome() {}

    static EditResult checked(Design next, Collection<? extends DesignObject> changed) {
        Integrity integrity = new Integrity(next);
        for (DesignObject object : changed) {
            Message flaw = integrity.flaw(object);
            if (flaw != null) {
                return new Refused(flaw);
            }
        }
        return new Applied(next, changed.stream().map(DesignObject::id).collect(Collectors.toSet()));
    }

    /// The refusal for the first id that the design does not hold, or null.
    static @Nullable Refused missing(Design design, Collection<ObjectId> ids) {
        return EditResult.sorted(ids).stream()
                .filter(id -> design.find(id) == null)
                .findFirst()
                .map(id -> new Refused(Message.of("edit.refused.missing", id.number())))
                .orElse(null);
    }
}
