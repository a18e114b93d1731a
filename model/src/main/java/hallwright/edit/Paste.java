package hallwright.edit;

import hallwright.design.Cord;
import hallwright.design.Design;
import hallwright.design.DesignDraft;
import hallwright.design.DesignObject;
import hallwright.design.Feed;
import hallwright.design.Integrity;
import hallwright.design.Mount;
import hallwright.design.ObjectId;
import hallwright.edit.EditResult.Applied;
import hallwright.edit.EditResult.Refused;
import hallwright.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Puts a clip down as new objects.
///
/// @param clip what
/// @param dxMm millimetres to the east of where it was taken
/// @param dyMm millimetres to the north of where it was taken
public record Paste(Clip clip, int dxMm, int dyMm) implements Edit {

    @Override
    public Message label() {
        return Message.of("edit.paste", clip.objects().size());
    }

    @Override
    public EditResult applyTo(Design design) {
        if (Math.abs((long) dxMm) > Integrity.FARTHEST_MM || Math.abs((long) dyMm) > Integrity.FARTHEST_MM) {
            return new Refused(Message.of("edit.refused.far", Integrity.FARTHEST_MM / 1_000_000));
        }
        DesignDraft draft = design.draft().use(clip.types());
        List<DesignObject> placed = new ArrayList<>();
        for (DesignObject object : clip.renewed(design, new Fresh(design, draft))) {
            DesignObject shifted = Shift.by(object, dxMm, dyMm);
            DesignObject next = shifted == null ? object : shifted;
            draft.put(next);
            placed.add(next);
        }
        return switch (Outcome.checked(draft.build(), placed)) {
            case Refused refused -> refused;
            case Applied applied -> new Applied(applied.design(), shown(placed));
        };
    }

    /// What to select afterwards: what has a place of its own, or everything if nothing has.
    private static Set<ObjectId> shown(List<DesignObject> placed) {
        Set<ObjectId> shown = placed.stream()
                .filter(object -> !(object instanceof Mount || object instanceof Feed || object instanceof Cord))
                .map(DesignObject::id)
                .collect(Collectors.toSet());
        return shown.isEmpty() ? placed.stream().map(DesignObject::id).collect(Collectors.toSet()) : shown;
    }
}
