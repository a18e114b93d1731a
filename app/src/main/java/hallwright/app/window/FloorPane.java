package hallwright.app.window;

import hallwright.app.control.Controls;
import hallwright.app.editor.FloorEditor;
import hallwright.app.text.Words;
import hallwright.app.workbench.Watch;
import hallwright.app.workbench.Workbench;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The floor in the middle of the window, and what to do while it is empty.
final class FloorPane extends StackPane {

    FloorPane(FloorEditor floor, Workbench workbench, Words words, List<Node> starts) {
        VBox says =
                Controls.empty(Feather.LAYOUT, words.text("window.floor.empty"), words.text("window.floor.empty.hint"));
        says.getStyleClass().add("hw-floor-empty");
        says.setMouseTransparent(true);
        HBox buttons = new HBox();
        buttons.getStyleClass().add("hw-floor-starts");
        buttons.getChildren().addAll(starts);
        buttons.setPickOnBounds(false);
        VBox both = new VBox(says, buttons);
        both.setPickOnBounds(false);
        Group overlay = new Group(both);
        overlay.setPickOnBounds(false);
        getChildren().addAll(floor, overlay);
        Watch.now(
                workbench.designProperty(),
                () -> Controls.show(overlay, workbench.design().size() == 0));
    }
}
