package hallwright.app.window;

import hallwright.app.document.Documents;
import hallwright.app.document.Prompts;
import hallwright.app.settings.SettingsKeeper;
import hallwright.app.text.Words;
import hallwright.text.Message;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;

/// Asks around files with dialogs of the window and of the system.
public final class WindowPrompts implements Prompts {

    private final Window owner;
    private final SettingsKeeper settings;
    private final Words words;

    /// @param owner the window that the dialogs belong to
    /// @param settings remembers what was answered
    /// @param words the language
    public WindowPrompts(Window owner, SettingsKeeper settings, Words words) {
        this.owner = owner;
        this.settings = settings;
        this.words = words;
    }

    @Override
    public Unsaved unsaved(String name) {
        ButtonType save = new ButtonType(words.get("window.unsaved.save"), ButtonData.YES);
        ButtonType discard = new ButtonType(words.get("window.unsaved.discard"), ButtonData.NO);
        ButtonType cancel = new ButtonType(words.get("window.cancel"), ButtonData.CANCEL_CLOSE);
        Alert alert = Ask.about(
                owner,
                words,
                Feather.HELP_CIRCLE,
                words.get("window.unsaved.question", name),
                words.get("window.unsaved.hint"),
                save,
                discard,
                cancel);
        ButtonType answer = alert.showAndWait().orElse(cancel);
        if (answer == save) {
            return Unsaved.SAVE;
        }
        return answer == discard ? Unsaved.DISCARD : Unsaved.CANCEL;
    }

    @Override
    public Optional<Path> fileToOpen() {
        return Optional.ofNullable(chooser("window.chooser.open").showOpenDialog(owner))
                .map(File::toPath);
    }

    /// Asks for the configuration of a model.
    public Optional<Path> configToOpen() {
        FileChooser chooser = chooser("window.chooser.config");
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(words.get("window.chooser.configs"), "*.json"),
                        new FileChooser.ExtensionFilter(words.get("window.chooser.all"), "*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> fileToSave(String suggestion) {
        FileChooser chooser = chooser("window.chooser.save");
        chooser.setInitialFileName(suggestion);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public void problem(Message message) {
        Ask.about(
                        owner,
                        words,
                        Feather.ALERT_OCTAGON,
                        words.get("window.problem.file"),
                        words.of(message),
                        ButtonType.CLOSE)
                .showAndWait();
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get(title));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(words.get("window.chooser.designs"), "*" + Documents.ENDING),
                        new FileChooser.ExtensionFilter(words.get("window.chooser.all"), "*"));
        settings.get().recent().stream()
                .map(name -> Path.of(name).getParent())
                .filter(Objects::nonNull)
                .filter(Files::isDirectory)
                .findFirst()
                .ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        return chooser;
    }
}
