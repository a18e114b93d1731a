package hallwright.app.command;

import hallwright.text.Language;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The window as the command line sees it.
public interface Screen {

    /// Shows the window until the user closes it.
    ///
    /// @param file the design to open; null for the sample hall
    /// @param language the language that was asked for; null for that of the user
    /// @return false if there is no display that a window could be shown on; nothing was shown then
    boolean show(@Nullable Path file, @Nullable Language language);
}
