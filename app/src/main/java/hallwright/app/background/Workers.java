package hallwright.app.background;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/// Makes the threads that work beside the window's own.
public final class Workers {

    private Workers() {}

    /// One thread that does one thing after the other and does not keep the program alive.
    public static ScheduledExecutorService single(String name) {
        return Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }
}
