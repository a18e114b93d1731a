package hallwright.edit;

import hallwright.design.Design;
import hallwright.design.DesignDraft;
import hallwright.design.DesignObject;
import hallwright.design.Integrity;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import hallwright.edit.EditResult.Applied;
import hallwright.edit.EditResult.Refused;
import hallwright.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Moves objects together. Devices go with their rack; a locked placement refuses.
///
/// @param ids which objects
/// @param dxMm millimetres to the east
/// @param dyMm millimetres to the north
public record Move(Set<ObjectId> ids, int dxMm, int dyMm) implements Edit {

    public Move {
        ids = Set.copyOf(ids);
    }

    @Override
    public Message label() {
        return Message.of("edit.move", ids.size());
    }

    @Override
    public EditResult applyTo(Design design) {
        Refused missing = Outcome.missing(design, ids);
        if (missing != null) {
            return missing;
        }
        if (dxMm == 0 && dyMm == 0) {
            return new Applied(design, ids);
        }
        if (Math.abs((long) dxMm) > Integrity.FARTHEST_MM || Math.abs((long) dyMm) > Integrity.FARTHEST_MM) {
            return new Refused(Message.of("edit.refused.far", Integrity.FARTHEST_MM / 1_000_000));
        }
        DesignDraft draft = design.draft();
        List<DesignObject> moved = new ArrayList<>();
        for (ObjectId id : EditResult.sorted(ids)) {
            DesignObject object = design.find(id);
            if (object instanceof Placement placement && placement.locked()) {
                return new Refused(Message.of("edit.refused.locked", placement.name()));
            }
            DesignObject next = object == null ? null : Shift.by(object, dxMm, dyMm);
            if (next != null) {
                draft.put(next);
                moved.add(next);
            }
        }
        return Outcome.checked(draft.build(), moved);
    }
}
