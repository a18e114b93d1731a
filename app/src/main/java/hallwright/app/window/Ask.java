package hallwright.app.window;

import hallwright.app.control.Icons;
import hallwright.app.text.Words;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;

/// Asks or tells one thing in a small dialog.
final class Ask {

    private Ask() {}

    /// A dialog with a question or a statement, what must be known about it, and the answers.
    static Alert about(
            Window owner, Words words, Feather picture, String question, String hint, ButtonType... answers) {
        Alert alert = new Alert(Alert.AlertType.NONE, hint, answers);
        alert.initOwner(owner);
        alert.setTitle(words.get("window.name"));
        alert.setHeaderText(question);
        alert.setGraphic(Icons.of(picture));
        alert.getDialogPane().getStyleClass().add("hw-ask");
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        return alert;
    }
}
