package hallwright.app.window;

import hallwright.app.control.Dialogs;
import hallwright.app.findings.WaiverPrompt;
import hallwright.app.settings.SettingsKeeper;
import hallwright.app.text.Words;
import hallwright.rule.Finding;
import hallwright.rule.FindingGroup;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
    public Optional<Reply> ask(FindingGroup group) {
        Finding finding = group.leader();
        TextArea reason = new TextArea();
        reason.setPrefRowCount(4);
        reason.setWrapText(true);
        TextField author = new TextField(settings.get().author());
        reason.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            // A reason is one paragraph: the key goes on to the next field as everywhere else.
            if (event.getCode() == KeyCode.TAB && !event.isShiftDown()) {
                author.requestFocus();
                event.consume();
            }
        });
        DatePicker expires = new DatePicker();
        Label about = new Label(about(group));
        about.setWrapText(true);
        about.setMaxWidth(440);
        VBox body = new VBox(
                about,
                Dialogs.named(words.get("window.waiver.reason"), reason),
                reason,
                Dialogs.named(words.get("window.waiver.author"), author),
                author,
                Dialogs.named(words.get("window.waiver.expires"), expires),
                expires);
        body.getStyleClass().add("hw-form");
        ButtonType waive = new ButtonType(words.get("window.waiver.confirm"), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(words.get("window.cancel"), ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = new Dialog<>();
        Dialogs.over(owner, dialog);
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

    private String about(FindingGroup group) {
        String message = words.of(group.leader().message());
        return group.size() == 1 ? message : words.get("window.waiver.all", message, group.size());
    }
}
