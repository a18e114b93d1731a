package hallwright.app.report;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Asks for folders and opens them in the file manager. The window uses the dialogs of the system, tests answer by
/// themselves.
public interface Folders {

    /// Asks for a folder.
    ///
    /// @param start where to begin; null for anywhere
    Optional<Path> choose(@Nullable Path start);

    /// Shows a folder in the file manager of the system.
    void open(Path folder);
}
