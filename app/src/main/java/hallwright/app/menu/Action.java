package hallwright.app.menu;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One thing that the user can do: what it is called, its picture, its key, when it is possible, and what it does.
/// Menu
/// items and tool buttons are made of actions, so that they always agree.
///
/// @param text what it is called, with the mnemonic of menus
/// @param picture its picture in the tool bar; null if it is only in menus
/// @param key its key; null for none
/// @param possible whether it can be done now
/// @param selected whether it is switched on; null for an action that is not a switch
/// @param step what it does
public record Action(
        ObservableValue<String> text,
        @Nullable Feather picture,
        @Nullable KeyCombination key,
        ObservableBooleanValue possible,
        @Nullable BooleanProperty selected,
        Runnable step) {

    private static final ObservableBooleanValue ALWAYS = new SimpleBooleanProperty(true);

    /// An action that is always possible and has neither picture nor key.
    public static Action of(ObservableValue<String> text, Runnable step) {
        return new Action(text, null, null, ALWAYS, null, step);
    }

    /// A switch.
    public static Action toggle(ObservableValue<String> text, BooleanProperty selected) {
        return new Action(text, null, null, ALWAYS, selected, () -> selected.set(!selected.get()));
    }

    /// The same with a picture.
    public Action with(Feather newPicture) {
        return new Action(text, newPicture, key, possible, selected, step);
    }

    /// The same with a key, such as `Shortcut+S`.
    public Action on(String newKey) {
        return new Action(text, picture, KeyCombination.valueOf(newKey), possible, selected, step);
    }

    /// The same, possible only while the condition holds.
    public Action when(ObservableBooleanValue condition) {
        return new Action(text, picture, key, condition, selected, step);
    }

    /// True for a switch that is on.
    public boolean isOn() {
        return selected != null && selected.get();
    }

    /// Does it if it is possible.
    public void run() {
        if (possible.get()) {
            step.run();
        }
    }
}
