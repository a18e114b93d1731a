package hallwright.app.menu;

import hallwright.app.document.Documents;
import hallwright.app.text.Words;
import java.util.function.Consumer;
import org.kordamp.ikonli.feather.Feather;

/// What can be done with files.
public final class FileActions {

    private final Documents documents;
    private final Words words;

    /// @param documents opens and saves
    /// @param words the language
    public FileActions(Documents documents, Words words) {
        this.documents = documents;
        this.words = words;
    }

    /// Starts an empty floor.
    public Action startNew() {
        return Action.of(
                        words.text("window.action.new"),
                        () -> documents.startNew(words.get("window.document.untitled")))
                .with(Feather.FILE_PLUS)
                .on("Shortcut+N");
    }

    /// Opens a file.
    public Action open() {
        return Action.of(words.text("window.action.open"), documents::open)
                .with(Feather.FOLDER)
                .on("Shortcut+O");
    }

    /// Saves.
    public Action save() {
        return Action.of(words.text("window.action.save"), documents::save)
                .with(Feather.SAVE)
                .on("Shortcut+S");
    }

    /// Saves under another name.
    public Action saveAs() {
        return Action.of(words.text("window.action.save-as"), documents::saveAs).on("Shortcut+Shift+S");
    }

    /// Opens the export dialog.
    public Action export(Runnable open) {
        return Action.of(words.text("window.action.export"), open)
                .with(Feather.UPLOAD)
                .on("Shortcut+E");
    }

    /// Leaves the program once nothing is unsaved.
    public Action quit(Consumer<Runnable> settle, Runnable leave) {
        return Action.of(words.text("window.action.quit"), () -> settle.accept(leave))
                .on("Shortcut+Q");
    }
}
