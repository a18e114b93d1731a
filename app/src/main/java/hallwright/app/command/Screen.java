package hallwright.app.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The window as the command line sees it.
public interface Screen {

    /// Shows the window until the user closes it.
    ///
    /// @param file the design to open; null for the sample hall
    /// @return false if there is no display that a window could be shown on; nothing was shown then
    boolean show(@Nullable Path file);
}
