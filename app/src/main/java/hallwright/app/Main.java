package hallwright.app;

import hallwright.app.command.Hallwright;
import hallwright.app.product.ProductHome;
import java.time.Clock;
import java.time.ZoneId;

/// Starts the program: the window where there is a display, and every command without one.
public final class Main {

    private Main() {}

    /// Runs a command line and ends the program with its exit code.
    ///
    /// @param arguments see `hallwright --help`
    public static void main(String[] arguments) {
        Logs.quieten();
        Streams streams = Streams.ofSystem();
        int code = Hallwright.run(
                arguments,
                ProductHome.find(),
                streams.out(),
                streams.err(),
                Clock.system(ZoneId.systemDefault()),
                new DesktopScreen());
        System.exit(code);
    }
}
