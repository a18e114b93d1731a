package hallwright.edit;

import hallwright.design.Design;
import hallwright.edit.EditResult.Applied;
import hallwright.text.Message;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// The designs that led to the current one. Undo and redo hand out the very objects that were current before.
/// For one thread at a time.
public final class History {

    /// How many steps can be taken back.
    public static final int DEPTH = 500;

    private final Deque<Step> undo = new ArrayDeque<>();
    private final Deque<Step> redo = new ArrayDeque<>();
    private Design current;

    /// Starts with a design and nothing to take back.
    public History(Design first) {
        this.current = first;
    }

    /// The design as it is now.
    public Design current() {
        return current;
    }

    /// Carries an edit out. Refused edits and edits that change nothing leave no trace; anything else can be taken
    /// back and clears what could be done again.
    public EditResult perform(Edit edit) {
        EditResult result = edit.applyTo(current);
        if (result instanceof Applied applied && applied.design() != current) {
            undo.push(new Step(edit.label(), current));
            if (undo.size() > DEPTH) {
                undo.removeLast();
            }
            redo.clear();
            current = applied.design();
        }
        return result;
    }

    /// What the next undo takes back, or null.
    public @Nullable Message undoLabel() {
        Step step = undo.peek();
        return step == null ? null : step.label();
    }

    /// What the next redo does again, or null.
    public @Nullable Message redoLabel() {
        Step step = redo.peek();
        return step == null ? null : step.label();
    }

    /// Takes the last edit back; the same design if there is none.
    public Design undo() {
        return step(undo, redo);
    }

    /// Does the last edit that was taken back again; the same design if there is none.
    public Design redo() {
        return step(redo, undo);
    }

    private Design step(Deque<Step> from, Deque<Step> to) {
        if (!from.isEmpty()) {
            Step step = from.pop();
            to.push(new Step(step.label(), current));
            current = step.design();
        }
        return current;
    }

    /// @param label what was done between this design and the one after it
    /// @param design the design to go back to
    private record Step(Message label, Design design) {}
}
