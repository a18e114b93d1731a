package hallwright.app.window;

import hallwright.app.findings.WaiverPrompt;
import hallwright.app.settings.SettingsKeeper;
import hallwright.app.text.Words;
import hallwright.rule.Finding;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Asks for reason, author and end of a waiver.
public final class WaiverDialog implements WaiverPrompt {

    private final Window owner;
    private final SettingsKeeper settings;
    private final Words words;

    /// @param owner the window that the dialogs belong to
    /// @param settings remembers what was answered
    /// @param words the language
    public WaiverDialog(Window owner, SettingsKeeper settings, Words words) {
        this.owner = owner;
        this.settings = settings;
        this.words = words;
    }

    @Override
    public Optional<Reply> ask(Finding finding) {
        TextArea reason = new TextArea();
        reason.setPrefRowCount(4);
        reason.setWrapText(true);
        TextField author = new TextField(settings.get().author());
        DatePicker expires = new DatePicker();
        Label about = new Label(words.of(finding.message()));
        about.setWrapText(true);
        about.setMaxWidth(440);
        VBox body = new VBox(
                about,
                named("window.waiver.reason", reason),
                reason,
                named("window.waiver.author", author),
                author,
                named("window.waiver.expires", expires),
                expires);
        body.getStyleClass().add("hw-form");
        ButtonType waive = new ButtonType(words.get("window.waiver.confirm"), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(words.get("window.cancel"), ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(words.get("window.name"));
        dialog.setHeaderText(words.get(
                "window.waiver.title",
                finding.rule().id(),
                words.get(finding.rule().titleId())));
        dialog.getDialogPane().setContent(body);
        dialog.getDialogPane().getButtonTypes().addAll(waive, cancel);
        dialog.getDialogPane()
                .lookupButton(waive)
                .disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> reason.getText().isBlank() || author.getText().isBlank(),
                        reason.textProperty(),
                        author.textProperty()));
        Platform.runLater(reason::requestFocus);
        if (dialog.showAndWait().orElse(cancel) != waive) {
            return Optional.empty();
        }
        String by = author.getText().strip();
        settings.change(now -> now.withAuthor(by));
        return Optional.of(new Reply(reason.getText().strip(), by, expires.getValue()));
    }

    private Label named(String id, Node field) {
        Label label = new Label(words.get(id));
        label.setLabelFor(field);
        label.getStyleClass().add("hw-muted");
        return label;
    }
}
