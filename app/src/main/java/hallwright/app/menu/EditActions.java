package hallwright.app.menu;

import hallwright.app.text.Words;
import hallwright.app.workbench.Workbench;
import hallwright.design.Design;
import hallwright.design.DesignObject;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import hallwright.edit.Change;
import hallwright.edit.Clip;
import hallwright.edit.Duplicate;
import hallwright.edit.Paste;
import hallwright.edit.Remove;
import hallwright.edit.Rotate;
import hallwright.geometry.Rect;
import hallwright.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What can be done with the selection and with the history.
public final class EditActions {

    private final Workbench workbench;
    private final Words words;
    private final ObjectProperty<@Nullable Clip> clip = new SimpleObjectProperty<>();
    private int pasted;

    /// @param workbench takes the edits
    /// @param words the language
    public EditActions(Workbench workbench, Words words) {
        this.workbench = workbench;
        this.words = words;
    }

    /// Takes the last edit back; its text names the edit.
    public Action undo() {
        return Action.of(label("window.action.undo", "window.action.undo.what", true), workbench::undo)
                .with(Feather.CORNER_UP_LEFT)
                .on("Shortcut+Z")
                .when(has(true));
    }

    /// Does the last edit that was taken back again; its text names the edit.
    public Action redo() {
        return Action.of(label("window.action.redo", "window.action.redo.what", false), workbench::redo)
                .with(Feather.CORNER_UP_RIGHT)
                .on("Shortcut+Y")
                .when(has(false));
    }

    /// Copies and deletes.
    public Action cut() {
        return Action.of(words.text("window.action.cut"), () -> {
                    takeClip();
                    workbench.perform(new Remove(workbench.selection()));
                })
                .on("Shortcut+X")
                .when(selected());
    }

    /// Copies.
    public Action copy() {
        return Action.of(words.text("window.action.copy"), this::takeClip)
                .on("Shortcut+C")
                .when(selected());
    }

    /// Puts copies down, each time a tile further.
    public Action paste() {
        return Action.of(words.text("window.action.paste"), this::pasteClip)
                .on("Shortcut+V")
                .when(clip.isNotNull());
    }

    /// Copies to the east of the originals, side to side with them.
    public Action duplicate() {
        return Action.of(
                        words.text("window.action.duplicate"),
                        () -> workbench.perform(new Duplicate(workbench.selection(), step(), 0)))
                .with(Feather.COPY)
                .on("Shortcut+D")
                .when(selected());
    }

    /// Turns by a quarter, counter-clockwise.
    public Action rotate() {
        return Action.of(
                        words.text("window.action.rotate"),
                        () -> workbench.perform(new Rotate(workbench.selection(), 90)))
                .with(Feather.ROTATE_CCW)
                .on("Shortcut+R")
                .when(selected());
    }

    /// Takes out of the design.
    public Action delete() {
        return Action.of(words.text("window.action.delete"), () -> workbench.perform(new Remove(workbench.selection())))
                .with(Feather.TRASH_2)
                .on("Delete")
                .when(selected());
    }

    /// Holds equipment in place, or frees it if all of it is held.
    public Action lock() {
        return Action.of(words.text("window.action.lock"), this::toggleLock)
                .with(Feather.LOCK)
                .on("Shortcut+L")
                .when(selected());
    }

    /// Selects all equipment on the floor.
    public Action selectAll() {
        return Action.of(
                        words.text("window.action.select-all"),
                        () -> workbench.select(workbench.design().placements().stream()
                                .map(Placement::id)
                                .collect(Collectors.toSet())))
                .on("Shortcut+A");
    }

    /// How wide the selected equipment is, in millimetres; a tile if none is selected.
    private int step() {
        Design design = workbench.design();
        return workbench.selection().stream()
                .map(design.placements()::get)
                .filter(placement -> placement != null)
                .map(placement -> design.footprint(placement).bounds())
                .reduce(Rect::union)
                .map(Rect::widthMm)
                .orElse(design.grid().tileMm());
    }

    private void takeClip() {
        clip.set(Clip.of(workbench.design(), workbench.selection()));
        pasted = 0;
    }

    private void pasteClip() {
        Clip taken = clip.get();
        if (taken != null) {
            pasted++;
            int tile = workbench.design().grid().tileMm() * pasted;
            workbench.perform(new Paste(taken, tile, -tile));
        }
    }

    private void toggleLock() {
        Design design = workbench.design();
        List<Placement> placements = workbench.selection().stream()
                .sorted()
                .map(design.placements()::get)
                .filter(placement -> placement != null)
                .toList();
        boolean lock = !placements.stream().allMatch(Placement::locked);
        List<DesignObject> changed = new ArrayList<>();
        placements.forEach(placement -> changed.add(placement.withLocked(lock)));
        if (!changed.isEmpty()) {
            workbench.perform(new Change(changed, Message.of(lock ? "edit.lock" : "edit.unlock", changed.size())));
        }
    }

    private BooleanBinding selected() {
        ObjectProperty<Set<ObjectId>> selection = workbench.selectionProperty();
        return Bindings.createBooleanBinding(() -> !selection.get().isEmpty(), selection);
    }

    private BooleanBinding has(boolean undo) {
        return Bindings.createBooleanBinding(() -> what(undo) != null, workbench.designProperty());
    }

    private ObservableValue<String> label(String plain, String named, boolean undo) {
        return Bindings.createStringBinding(
                () -> {
                    Message what = what(undo);
                    return what == null ? words.get(plain) : words.get(named, what);
                },
                workbench.designProperty(),
                words.textsProperty());
    }

    private @Nullable Message what(boolean undo) {
        return undo ? workbench.undoLabel() : workbench.redoLabel();
    }
}
