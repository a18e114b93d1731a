package hallwright.app.background;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DebounceTest {

    private final ScheduledExecutorService worker = Workers.single("test");
    private final List<String> done = new ArrayList<>();

    @AfterEach
    void stop() {
        worker.shutdownNow();
    }

    @Test
    void doesOnlyTheLastOfManyRequests() throws InterruptedException {
        Debounce debounce = new Debounce(Duration.ofMillis(30), worker);
        CountDownLatch finished = new CountDownLatch(1);
        debounce.later(() -> done.add("first"));
        debounce.later(() -> {
            done.add("second");
            finished.countDown();
        });
        assertTrue(finished.await(10, TimeUnit.SECONDS));
        assertEquals(List.of("second"), done);
    }

    @Test
    void doesWhatWaitsAtOnceWhenAsked() {
        Debounce debounce = new Debounce(Duration.ofHours(1), worker);
        debounce.later(() -> done.add("saved"));
        debounce.now();
        debounce.now();
        assertEquals(List.of("saved"), done);
    }

    @Test
    void forgetsWhatWaits() {
        Debounce debounce = new Debounce(Duration.ofHours(1), worker);
        debounce.later(() -> done.add("never"));
        debounce.cancel();
        debounce.now();
        assertEquals(List.of(), done);
    }
}
