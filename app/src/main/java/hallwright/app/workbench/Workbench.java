package hallwright.app.workbench;

import hallwright.design.Design;
import hallwright.design.ObjectId;
import hallwright.edit.Edit;
import hallwright.edit.EditResult;
import hallwright.edit.EditResult.Applied;
import hallwright.edit.EditResult.Refused;
import hallwright.edit.History;
import hallwright.text.Message;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The state that all parts of the window look at: a handful of observable values, none per object. Used on the
/// window's thread only.
///
/// The design property changes once per edit. A listener that edits while it is being told is a bug and fails.
public final class Workbench {

    private static final Design NEVER_SAVED = Design.empty("");

    private final ReadOnlyObjectWrapper<Design> design = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Set<ObjectId>> selection = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<@Nullable Results> results = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Message> status = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
    private History history;
    private Design saved;
    private boolean busy;

    /// Starts with a design that counts as saved.
    public Workbench(Design first) {
        history = new History(first);
        saved = first;
        design.set(first);
    }

    /// The current design.
    public ReadOnlyObjectProperty<Design> designProperty() {
        return design.getReadOnlyProperty();
    }

    /// The current design.
    public Design design() {
        return history.current();
    }

    /// What is selected; ids that the design no longer holds are dropped after each edit.
    public ObjectProperty<Set<ObjectId>> selectionProperty() {
        return selection;
    }

    /// What is selected.
    public Set<ObjectId> selection() {
        return selection.get();
    }

    /// Selects these objects and nothing else.
    public void select(Set<ObjectId> ids) {
        selection.set(Set.copyOf(ids));
    }

    /// The latest results, or null before the first.
    public ObjectProperty<@Nullable Results> resultsProperty() {
        return results;
    }

    /// One line for the user, such as why an edit was refused, or null.
    public ObjectProperty<@Nullable Message> statusProperty() {
        return status;
    }

    /// Carries an edit out and selects what it touched, or shows why not.
    public EditResult perform(Edit edit) {
        return alone(() -> {
            EditResult result = history.perform(edit);
            switch (result) {
                case Refused refused -> status.set(refused.reason());
                case Applied applied -> {
                    status.set(null);
                    show(applied.touched().isEmpty() ? selection() : applied.touched());
                }
            }
            return result;
        });
    }

    /// Takes the last edit back.
    public void undo() {
        step(history::undo);
    }

    /// Does the last edit that was taken back again.
    public void redo() {
        step(history::redo);
    }

    /// What the next undo takes back, or null.
    public @Nullable Message undoLabel() {
        return history.undoLabel();
    }

    /// What the next redo does again, or null.
    public @Nullable Message redoLabel() {
        return history.redoLabel();
    }

    /// True if the current design is not the one last saved.
    public boolean isUnsaved() {
        return history.current() != saved;
    }

    /// True if the current design is not the one last saved.
    public ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    /// Remembers that this design is on disk now.
    public void markSaved(Design written) {
        saved = written;
        unsaved.set(isUnsaved());
    }

    /// Takes the current design for unsaved until it is saved, as one that was recovered is.
    public void markUnsaved() {
        saved = NEVER_SAVED;
        unsaved.set(true);
    }

    /// Starts anew with another design.
    public void open(Design other) {
        alone(() -> {
            history = new History(other);
            saved = other;
            status.set(null);
            show(Set.of());
            return other;
        });
    }

    private void step(Supplier<Design> move) {
        alone(() -> {
            Design design = move.get();
            status.set(null);
            show(selection());
            return design;
        });
    }

    private void show(Set<ObjectId> touched) {
        Design current = history.current();
        selection.set(touched.stream().filter(id -> current.find(id) != null).collect(Collectors.toUnmodifiableSet()));
        unsaved.set(isUnsaved());
        design.set(current);
    }

    private <T> T alone(Supplier<T> step) {
        if (busy) {
            throw new IllegalStateException("an edit from inside a listener\nMaybe run it later on the same thread.");
        }
        busy = true;
        try {
            return step.get();
        } finally {
            busy = false;
        }
    }
}
