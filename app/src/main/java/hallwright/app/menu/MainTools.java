package hallwright.app.menu;

import hallwright.app.control.Controls;
import hallwright.app.control.Icons;
import hallwright.app.text.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// The tool bar above the floor.
public final class MainTools extends HBox {

    /// @param actions everything that can be done
    /// @param words the language
    public MainTools(Actions actions, Words words) {
        getStyleClass().add("hw-tools");
        getChildren().addAll(segments(actions.spaces()), new Separator(Orientation.VERTICAL));
        group(List.of(actions.startNew(), actions.open(), actions.save()));
        group(List.of(actions.undo(), actions.redo()));
        int first = getChildren().size();
        group(actions.tools());
        group(List.of(actions.rotate(), actions.duplicate(), actions.lock(), actions.delete()));
        group(List.of(actions.zoomOut(), actions.fit(), actions.zoomIn(), actions.fitSelection()));
        getChildren().add(colour(actions, words));
        onlyOnFloor(actions, getChildren().subList(first, getChildren().size()));
        getChildren().add(Controls.spacer());
        getChildren().add(export(actions));
        getChildren().add(ActionControls.button(actions.theme()));
        getChildren().add(menu(Feather.GLOBE, words, "window.menu.language", actions.languages()));
    }

    /// Takes the tools of the floor away while something else is in view.
    private static void onlyOnFloor(Actions actions, List<Node> nodes) {
        BooleanProperty floor = actions.spaces().getFirst().selected();
        if (floor != null) {
            List<Node> all = List.copyOf(nodes);
            floor.subscribe(on -> all.forEach(node -> Controls.show(node, on)));
        }
    }

    /// Named switches side by side, of which one is on.
    private static Node segments(List<Action> actions) {
        HBox segments = new HBox();
        segments.getStyleClass().add("hw-segments");
        for (Action action : actions) {
            ButtonBase button = ActionControls.button(action);
            button.getStyleClass().add("hw-segment");
            button.textProperty().bind(action.text().map(ActionControls::plain));
            segments.getChildren().add(button);
        }
        return segments;
    }

    /// What the whole work is for, so that it is named and not only drawn.
    private static Node export(Actions actions) {
        ButtonBase button = ActionControls.button(actions.export());
        button.getStyleClass().add("hw-named-button");
        button.textProperty().bind(actions.export().text().map(ActionControls::plain));
        return button;
    }

    private void group(List<Action> actions) {
        actions.forEach(action -> getChildren().add(ActionControls.button(action)));
        getChildren().add(new Separator(Orientation.VERTICAL));
    }

    /// Shows the value that racks are coloured by, and offers the others.
    private static Node colour(Actions actions, Words words) {
        MenuButton button = menu(Feather.SLIDERS, words, "window.menu.colour", actions.colourings());
        List<Observable> causes = new ArrayList<>(List.of(words.textsProperty()));
        actions.colourings().forEach(action -> causes.add(action.selected()));
        button.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> actions.colourings().stream()
                                .filter(Action::isOn)
                                .map(action ->
                                        ActionControls.plain(action.text().getValue()))
                                .findFirst()
                                .orElse(""),
                        causes.toArray(Observable[]::new)));
        return button;
    }

    private static MenuButton menu(Feather picture, Words words, String id, List<Action> actions) {
        MenuButton button = new MenuButton(null, Icons.of(picture));
        button.getStyleClass().addAll("flat", "hw-icon-button");
        button.setMnemonicParsing(false);
        Controls.name(button, words.text(id).map(ActionControls::plain));
        actions.forEach(action -> button.getItems().add(ActionControls.item(action)));
        return button;
    }
}
