package hallwright.app.window;

import hallwright.app.control.Controls;
import hallwright.app.menu.Action;
import hallwright.app.menu.ActionControls;
import hallwright.app.text.Words;
import hallwright.text.Version;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;

/// The dialogs of the help menu.
final class HelpDialogs {

    private static final List<String> GESTURES =
            List.of("marquee", "add", "move", "snap", "nudge", "zoom", "pan", "escape", "facts");

    private final Window owner;
    private final Words words;

    HelpDialogs(Window owner, Words words) {
        this.owner = owner;
        this.words = words;
    }

    /// All keys, and what the pointer does on the floor.
    void keys(List<Action> actions) {
        GridPane grid = new GridPane();
        grid.getStyleClass().addAll("hw-facts", "hw-form");
        for (Action action : actions) {
            KeyCombination key = action.key();
            if (key != null) {
                row(grid, ActionControls.plain(action.text().getValue()), key.getDisplayText());
            }
        }
        for (String gesture : GESTURES) {
            String id = "window.gesture." + gesture;
            row(grid, words.get(id), words.get(id + ".key"));
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(440);
        scroll.setPrefViewportWidth(460);
        show("window.keys.title", scroll);
    }

    /// What the program is, its version and the versions that it runs on.
    void about() {
        Label text = new Label(words.get(
                "window.about.text",
                Version.number(),
                System.getProperty("java.version", "?"),
                System.getProperty("javafx.version", "?")));
        text.setWrapText(true);
        text.setMaxWidth(420);
        text.setMinHeight(Region.USE_PREF_SIZE);
        show("window.name", text);
    }

    private void show(String title, Node content) {
        Alert alert = Ask.about(owner, words, Feather.INFO, words.get(title), "", ButtonType.CLOSE);
        alert.getDialogPane().setContent(content);
        alert.showAndWait();
    }

    private static void row(GridPane grid, String what, String how) {
        Label key = Controls.label("hw-key");
        key.setText(how);
        key.setMinWidth(Region.USE_PREF_SIZE);
        Label name = new Label(what);
        name.setWrapText(true);
        grid.addRow(grid.getRowCount(), key, name);
    }
}
