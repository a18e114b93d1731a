package hallwright.edit;

import hallwright.design.Cord;
import hallwright.design.Design;
import hallwright.design.DesignDraft;
import hallwright.design.DesignObject;
import hallwright.design.Mount;
import hallwright.design.ObjectId;
import java.util.HashMap;
import java.util.Map;

/// The new identities and names of copied objects.
final class Fresh {

    private final DesignDraft draft;
    private final Names names;
    private final Map<ObjectId, ObjectId> ids = new HashMap<>();

    Fresh(Design design, DesignDraft draft) {
        this.draft = draft;
        this.names = new Names(design);
    }

    void assign(ObjectId old) {
        ids.put(old, draft.newId());
    }

    /// The new identity of a copied object, or the old one of an object that was not copied.
    ObjectId of(ObjectId old) {
        return ids.getOrDefault(old, old);
    }

    boolean knows(Design design, ObjectId old) {
        return ids.containsKey(old) || design.find(old) != null;
    }

    /// Devices and their cords keep their names, as they are told apart by their rack; everything else gets the
    /// next free one.
    String name(DesignObject object) {
        return object instanceof Mount || object instanceof Cord ? object.name() : names.like(object.name());
    }
}
