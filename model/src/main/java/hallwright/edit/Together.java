package hallwright.edit;

import hallwright.design.Design;
import hallwright.design.ObjectId;
import hallwright.edit.EditResult.Applied;
import hallwright.edit.EditResult.Refused;
import hallwright.text.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Several edits as one: all are carried out or none, and one undo takes them back.
///
/// @param label what the undo menu says
/// @param edits in order; each sees what those before it did
public record Together(Message label, List<Edit> edits) implements Edit {

    public Together {
        edits = List.copyOf(edits);
    }

    @Override
    public EditResult applyTo(Design design) {
        Design current = design;
        Set<ObjectId> touched = new HashSet<>();
        for (Edit edit : edits) {
            switch (edit.applyTo(current)) {
                case Refused refused -> {
                    return refused;
                }
                case Applied applied -> {
                    current = applied.design();
                    touched.addAll(applied.touched());
                }
            }
        }
        Design last = current;
        touched.removeIf(id -> last.find(id) == null);
        return new Applied(last, touched);
    }
}
