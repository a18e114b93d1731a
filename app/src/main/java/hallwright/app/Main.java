package hallwright.app;

import java.util.Arrays;
import javafx.application.Application;

/// Starts the program. Without arguments, and with the command `open`, its window is shown.
public final class Main {

    private static final String OPEN = "open";

    private Main() {}

    /// Shows the window.
    ///
    /// @param arguments nothing, or `open` and a file
    public static void main(String[] arguments) {
        boolean open = arguments.length > 0 && arguments[0].equals(OPEN);
        String[] files = open ? Arrays.copyOfRange(arguments, 1, arguments.length) : arguments;
        Application.launch(DesktopProgram.class, files);
    }
}
