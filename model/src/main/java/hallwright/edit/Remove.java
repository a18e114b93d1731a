package hallwright.edit;

import hallwright.design.CoolingLoop;
import hallwright.design.Cord;
import hallwright.design.Design;
import hallwright.design.DesignDraft;
import hallwright.design.Feed;
import hallwright.design.Mount;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import hallwright.edit.EditResult.Applied;
import hallwright.edit.EditResult.Refused;
import hallwright.text.Message;
import java.util.HashSet;
import java.util.Set;

/// Takes objects out, and with a rack its devices, circuits, cords and places in coolant loops.
///
/// @param ids which objects
public record Remove(Set<ObjectId> ids) implements Edit {

    public Remove {
        ids = Set.copyOf(ids);
    }

    @Override
    public Message label() {
        return Message.of("edit.remove", ids.size());
    }

    @Override
    public EditResult applyTo(Design design) {
        Refused missing = Outcome.missing(design, ids);
        if (missing != null) {
            return missing;
        }
        for (ObjectId id : EditResult.sorted(ids)) {
            Placement placement = design.placements().get(id);
            if (placement != null && placement.locked()) {
                return new Refused(Message.of("edit.refused.locked", placement.name()));
            }
        }
        Set<ObjectId> gone = new HashSet<>(ids);
        design.mounts().stream()
                .filter(m -> ids.contains(m.rack()))
                .map(Mount::id)
                .forEach(gone::add);
        design.feeds().stream()
                .filter(f -> gone.contains(f.load()))
                .map(Feed::id)
                .forEach(gone::add);
        design.cords().stream()
                .filter(c -> gone.contains(c.load()) || gone.contains(c.source()))
                .map(Cord::id)
                .forEach(gone::add);
        DesignDraft draft = design.draft().remove(gone);
        design.feeds().stream()
                .filter(feed -> !gone.contains(feed.id()) && feed.source() != null && gone.contains(feed.source()))
                .map(Feed::disconnected)
                .forEach(draft::put);
        for (CoolingLoop loop : design.loops()) {
            CoolingLoop rest = loop.without(gone);
            if (!gone.contains(loop.id()) && !rest.equals(loop)) {
                draft.put(rest);
            }
        }
        return new Applied(draft.build(), Set.of());
    }
}
