package hallwright.app.window;

import hallwright.app.control.Dialogs;
import hallwright.app.field.Dimension;
import hallwright.app.text.Words;
import hallwright.catalogue.Body;
import hallwright.catalogue.EquipmentType;
import hallwright.design.ProjectValues;
import hallwright.units.Length;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks for the size of a type that has none, before it is placed. What is entered is stated by the project and
/// shown
/// as such wherever it is used.
final class SizeDialog {

    private final Window owner;
    private final Words words;

    SizeDialog(Window owner, Words words) {
        this.owner = owner;
        this.words = words;
    }

    /// The size for a type; empty if the user thinks better of it.
    Optional<ProjectValues> ask(EquipmentType type) {
        Body body = type.body();
        TextField width = field(body.width());
        TextField depth = field(body.depth());
        TextField height = field(body.height());
        TextField reason = new TextField(words.get("window.size.reason"));
        Label about = new Label(words.get(
                "window.size.about",
                type.product().manufacturer() + " " + type.product().model()));
        about.setWrapText(true);
        about.setMaxWidth(400);
        VBox form = new VBox(
                about,
                Dialogs.named(words.get("window.size.width"), width),
                width,
                Dialogs.named(words.get("window.size.depth"), depth),
                depth,
                Dialogs.named(words.get("window.size.height"), height),
                height,
                Dialogs.named(words.get("window.field.reason"), reason),
                reason);
        form.getStyleClass().add("hw-form");
        ButtonType place = new ButtonType(words.get("window.size.place"), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(words.get("window.cancel"), ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = new Dialog<>();
        Dialogs.over(owner, dialog);
        dialog.setTitle(words.get("window.name"));
        dialog.setHeaderText(words.get("window.size.title"));
        dialog.getDialogPane().setContent(form);
        dialog.getDialogPane().getButtonTypes().addAll(place, cancel);
        dialog.getDialogPane()
                .lookupButton(place)
                .disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> length(width) == null
                                || length(depth) == null
                                || reason.getText().isBlank(),
                        width.textProperty(),
                        depth.textProperty(),
                        reason.textProperty()));
        Platform.runLater(width::requestFocus);
        return dialog.showAndWait()
                .filter(button -> button == place)
                .map(button -> new ProjectValues(
                        length(width),
                        length(depth),
                        length(height),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        reason.getText().strip()));
    }

    private static TextField field(@Nullable Length known) {
        return new TextField(known == null ? "" : Integer.toString(known.millimetres()));
    }

    private static @Nullable Length length(TextField field) {
        OptionalDouble value = Dimension.LENGTH.read(field.getText());
        return value.isPresent() && value.getAsDouble() >= 1 && value.getAsDouble() <= 100_000
                ? new Length((int) Math.round(value.getAsDouble()))
                : null;
    }
}
