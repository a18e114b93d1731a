package hallwright.app.menu;

import hallwright.app.control.Controls;
import hallwright.app.control.Icons;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCombination;

/// Makes menu items and tool buttons of actions.
public final class ActionControls {

    private ActionControls() {}

    /// The menu item of an action.
    public static MenuItem item(Action action) {
        MenuItem item = action.selected() == null ? new MenuItem() : new CheckMenuItem();
        item.textProperty().bind(action.text());
        item.setAccelerator(action.key());
        item.disableProperty().bind(Bindings.not(action.possible()));
        BooleanProperty selected = action.selected();
        if (item instanceof CheckMenuItem check && selected != null) {
            check.selectedProperty().bindBidirectional(selected);
        } else {
            item.setOnAction(event -> action.run());
        }
        return item;
    }

    /// The tool button of an action that has a picture.
    public static ButtonBase button(Action action) {
        if (action.picture() == null) {
            throw new IllegalArgumentException(
                    "an action without a picture [text=" + action.text().getValue() + "]");
        }
        BooleanProperty selected = action.selected();
        ButtonBase button;
        if (selected == null) {
            button = new Button(null, Icons.of(action.picture()));
            button.setOnAction(event -> action.run());
        } else {
            ToggleButton toggle = new ToggleButton(null, Icons.of(action.picture()));
            toggle.selectedProperty().bindBidirectional(selected);
            button = toggle;
        }
        button.getStyleClass().addAll("flat", "hw-icon-button");
        button.disableProperty().bind(Bindings.not(action.possible()));
        Controls.name(button, tooltip(action));
        return button;
    }

    /// What an action is called without the mnemonic and the dots of menus, with its key.
    public static ObservableValue<String> tooltip(Action action) {
        KeyCombination key = action.key();
        String suffix = key == null ? "" : " (" + key.getDisplayText() + ")";
        return action.text().map(text -> plain(text) + suffix);
    }

    /// A menu text without its mnemonic.
    public static String plain(String text) {
        return text.replaceAll("\\(_.\\)", "").replace("_", "").replace("…", "").replace("...", "");
    }
}
