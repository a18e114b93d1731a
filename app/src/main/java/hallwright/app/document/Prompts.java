package hallwright.app.document;

import hallwright.text.Message;
import java.nio.file.Path;
import java.util.Optional;

/// What the user is asked around files. The window asks with dialogs, tests answer by themselves.
public interface Prompts {

    /// What becomes of changes that are not saved.
    enum Unsaved {
        /// Write them first.
        SAVE,
        /// Give them up.
        DISCARD,
        /// Do not go on.
        CANCEL
    }

    /// Asks what becomes of the unsaved changes of a design.
    Unsaved unsaved(String name);

    /// Asks which file to open.
    Optional<Path> fileToOpen();

    /// Asks where to save, with a suggested file name.
    Optional<Path> fileToSave(String suggestion);

    /// Tells what is wrong with a file.
    void problem(Message message);
}
