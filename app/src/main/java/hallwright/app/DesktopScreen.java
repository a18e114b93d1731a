package hallwright.app;

import hallwright.app.command.Screen;
import java.awt.GraphicsEnvironment;
import java.nio.file.Path;
import javafx.application.Application;
import org.jspecify.annotations.Nullable;

/// The window on the display of this machine.
final class DesktopScreen implements Screen {

    private static final System.Logger LOG = System.getLogger("hallwright");

    @Override
    public boolean show(@Nullable Path file) {
        if (GraphicsEnvironment.isHeadless()) {
            return false;
        }
        try {
            Application.launch(DesktopProgram.class, file == null ? new String[0] : new String[] {file.toString()});
            return true;
        } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
            LOG.log(System.Logger.Level.WARNING, "The display cannot be used: " + e.getMessage());
            return false;
        }
    }
}
