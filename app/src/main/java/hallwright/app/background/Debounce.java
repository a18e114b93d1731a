package hallwright.app.background;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Does something once after it has been quiet for a while, on a worker. A newer request replaces the one that
/// waits.
public final class Debounce {

    private final Duration quiet;
    private final ScheduledExecutorService worker;
    private @Nullable Runnable waiting;
    private @Nullable ScheduledFuture<?> alarm;

    /// @param quiet how long nothing new must be asked for before the work is done
    /// @param worker does the work
    public Debounce(Duration quiet, ScheduledExecutorService worker) {
        this.quiet = quiet;
        this.worker = worker;
    }

    /// Asks for work, in place of what waits.
    public synchronized void later(Runnable work) {
        cancel();
        waiting = work;
        alarm = worker.schedule(this::now, quiet.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Forgets what waits.
    public synchronized void cancel() {
        waiting = null;
        if (alarm != null) {
            alarm.cancel(false);
            alarm = null;
        }
    }

    /// Does at once what waits, on the calling thread.
    public void now() {
        Runnable work = take();
        if (work != null) {
            work.run();
        }
    }

    private synchronized @Nullable Runnable take() {
        Runnable work = waiting;
        cancel();
        return work;
    }
}
