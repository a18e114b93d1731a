package hallwright.app.window;

import hallwright.app.control.Dialogs;
import hallwright.app.report.ExportPane;
import hallwright.app.text.Words;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Window;

/// The dialog around the export.
final class ExportDialog {

    private static final double WIDTH = 520;

    private ExportDialog() {}

    /// Shows the dialog.
    ///
    /// @param content makes what is in it, given what leaves it
    static void show(Window owner, Function<Runnable, ExportPane> content, String name, Words words) {
        Dialog<ButtonType> dialog = new Dialog<>();
        ExportPane pane = content.apply(dialog::close);
        Dialogs.over(owner, dialog);
        dialog.setTitle(words.get("window.name"));
        dialog.setHeaderText(words.get("window.export.title", name));
        pane.setPrefWidth(WIDTH);
        dialog.getDialogPane().setContent(pane);
        // The toolkit closes a dialog by its frame only if it has such a button; ours stands beside the others.
        dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        Node own = dialog.getDialogPane().lookupButton(ButtonType.CLOSE);
        own.setVisible(false);
        own.setManaged(false);
        pane.heightProperty()
                .subscribe(() -> dialog.getDialogPane().getScene().getWindow().sizeToScene());
        dialog.setOnHidden(event -> pane.cancel());
        dialog.show();
    }
}
