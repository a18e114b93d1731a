package hallwright.app.window;

import hallwright.app.control.Controls;
import hallwright.app.floor.FloorView;
import hallwright.app.text.Words;
import hallwright.app.workbench.Watch;
import hallwright.app.workbench.Workbench;
import hallwright.design.Design;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The floor in the middle of the window, and what to do while it is empty.
final class FloorPane extends StackPane {

    FloorPane(FloorView floor, Workbench workbench, Words words, Node... starts) {
        getStyleClass().add("hw-floor");
        VBox empty = Controls.empty(
                Feather.LAYOUT, words.text("window.floor.empty"), words.text("window.floor.empty.hint"));
        empty.getStyleClass().add("hw-floor-empty");
        empty.getChildren().addAll(starts);
        Group overlay = new Group(empty);
        overlay.setPickOnBounds(false);
        getChildren().addAll(floor.node(), overlay);
        Watch.now(workbench.designProperty(), () -> Controls.show(overlay, isEmpty(workbench.design())));
    }

    private static boolean isEmpty(Design design) {
        return design.size() == 0;
    }
}
