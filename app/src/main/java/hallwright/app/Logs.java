package hallwright.app;

import java.util.logging.Logger;

/// What the program and its libraries log: one line each on standard error, and nothing that a user could not act
/// on.
final class Logs {

    private static final String FORMAT = "java.util.logging.SimpleFormatter.format";

    /// Held so that its filter is not forgotten.
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private Logs() {}

    /// Sets the format, unless the system property that holds it is set.
    static void quieten() {
        if (System.getProperty(FORMAT) == null) {
            System.setProperty(FORMAT, "hallwright: %5$s%6$s%n");
        }
        // The toolkit warns whenever it is on the class path, which is how this program is built.
        TOOLKIT.setFilter(
                record -> !String.valueOf(record.getMessage()).startsWith("Unsupported JavaFX configuration"));
    }
}
