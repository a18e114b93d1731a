package hallwright.edit;

import hallwright.design.Design;
import hallwright.design.ObjectId;
import hallwright.text.Message;
import java.util.Collection;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// The answer of an edit.
public sealed interface EditResult {

    /// The edit was carried out.
    ///
    /// @param design the next design; the very same if nothing changed
    /// @param touched what the user will want to have selected now
    record Applied(Design design, Set<ObjectId> touched) implements EditResult {

        public Applied {
            touched = Set.copyOf(touched);
        }
    }

    /// The edit was not carried out; nothing else happens.
    ///
    /// @param reason why, for the user
    record Refused(Message reason) implements EditResult {}

    /// Ids in a stable order, for walking through them.
    static SortedSet<ObjectId> sorted(Collection<ObjectId> ids) {
        return new TreeSet<>(ids);
    }
}
