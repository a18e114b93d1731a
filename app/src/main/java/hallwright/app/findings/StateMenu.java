package hallwright.app.findings;

import hallwright.app.control.Controls;
import hallwright.app.control.Icons;
import hallwright.app.text.Words;
import hallwright.app.workbench.Watch;
import hallwright.rule.FindingState;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import org.kordamp.ikonli.feather.Feather;

/// The menu that says which states of findings are listed.
final class StateMenu {

    private final MenuButton button = new MenuButton(null, Icons.of(Feather.FILTER));

    StateMenu(ObjectProperty<Filter> filter, Words words) {
        button.getStyleClass().addAll("flat", "hw-icon-button");
        Controls.name(button, words.text("window.findings.states"));
        for (FindingState state : FindingState.values()) {
            CheckMenuItem item = new CheckMenuItem();
            item.textProperty().bind(words.text(state.messageId()));
            item.setOnAction(event -> filter.set(filter.get().with(state, item.isSelected())));
            Watch.now(filter, () -> item.setSelected(filter.get().states().contains(state)));
            button.getItems().add(item);
        }
    }

    MenuButton button() {
        return button;
    }
}
