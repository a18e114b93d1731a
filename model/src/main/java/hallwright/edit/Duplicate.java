package hallwright.edit;

import hallwright.design.Design;
import hallwright.design.ObjectId;
import hallwright.edit.EditResult.Refused;
import hallwright.text.Message;
import java.util.Set;

/// Makes copies of objects beside them, with what is in them.
///
/// @param ids which objects
/// @param dxMm millimetres to the east
/// @param dyMm millimetres to the north
public record Duplicate(Set<ObjectId> ids, int dxMm, int dyMm) implements Edit {

    public Duplicate {
        ids = Set.copyOf(ids);
    }

    @Override
    public Message label() {
        return Message.of("edit.duplicate", ids.size());
    }

    @Override
    public EditResult applyTo(Design design) {
        Refused missing = Outcome.missing(design, ids);
        return missing != null ? missing : new Paste(Clip.of(design, ids), dxMm, dyMm).applyTo(design);
    }
}
