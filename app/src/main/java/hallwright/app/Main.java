package hallwright.app;

/// Starts the program.
public final class Main {

    private Main() {}

    /// Starts the window or runs a command.
    public static void main(String[] arguments) {
        System.Logger log = System.getLogger("hallwright");
        log.log(System.Logger.Level.INFO, "Hallwright {0}", arguments.length);
    }
}
