package hallwright.app;

import hallwright.app.command.Screen;
import hallwright.text.Language;
import java.awt.GraphicsEnvironment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import org.jspecify.annotations.Nullable;

/// The window on the display of this machine.
final class DesktopScreen implements Screen {

    private static final System.Logger LOG = System.getLogger("hallwright");

    @Override
    public boolean show(@Nullable Path file, @Nullable Language language) {
        if (GraphicsEnvironment.isHeadless()) {
            return false;
        }
        try {
            Application.launch(DesktopProgram.class, arguments(file, language));
            return true;
        } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
            LOG.log(System.Logger.Level.WARNING, "The display cannot be used: " + e.getMessage());
            return false;
        }
    }

    private static String[] arguments(@Nullable Path file, @Nullable Language language) {
        List<String> arguments = new ArrayList<>();
        if (language != null) {
            arguments.add("--" + DesktopProgram.LANGUAGE + "=" + language.code());
        }
        if (file != null) {
            arguments.add(file.toString());
        }
        return arguments.toArray(String[]::new);
    }
}
