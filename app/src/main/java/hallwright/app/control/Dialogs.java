package hallwright.app.control;

import javafx.scene.Node;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.stage.Window;

/// What all dialogs have in common.
public final class Dialogs {

    private Dialogs() {}

    /// Ties a dialog to a window and shows it in the middle of it. The toolkit places a dialog before it knows how
    /// tall
    /// wrapped text makes it, so it is placed again once it is shown.
    public static void over(Window owner, Dialog<?> dialog) {
        dialog.initOwner(owner);
        dialog.setOnShown(event -> {
            dialog.setX(owner.getX() + Math.max(0, (owner.getWidth() - dialog.getWidth()) / 2));
            dialog.setY(owner.getY() + Math.max(0, (owner.getHeight() - dialog.getHeight()) / 2));
        });
    }

    /// The name above a field, tied to it for those who hear the screen.
    public static Label named(String text, Node field) {
        Label label = new Label(text);
        label.setLabelFor(field);
        label.getStyleClass().add("hw-muted");
        return label;
    }
}
