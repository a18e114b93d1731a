package hallwright.app.background;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class LatestOnlyTest {

    private final Deque<Runnable> worker = new ArrayDeque<>();
    private final Deque<Runnable> home = new ArrayDeque<>();
    private final List<String> worked = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    @Test
    void handsTheAnswerOverAtHome() {
        LatestOnly<String, String> latest = latest((question, outdated) -> question + "!");
        latest.ask("a");
        assertTrue(latest.busyProperty().get());
        run(worker);
        assertEquals(List.of(), answers);
        run(home);
        assertEquals(List.of("a!"), answers);
        assertFalse(latest.busyProperty().get());
    }

    @Test
    void doesNotBeginAQuestionThatWasOvertaken() {
        LatestOnly<String, String> latest = latest(this::noted);
        latest.ask("a");
        latest.ask("b");
        run(worker);
        run(home);
        assertEquals(List.of("b"), worked);
        assertEquals(List.of("b"), answers);
    }

    @Test
    void dropsTheAnswerToAQuestionThatWasOvertakenMeanwhile() {
        LatestOnly<String, String> latest = latest(this::noted);
        latest.ask("a");
        run(worker);
        latest.ask("b");
        run(home);
        assertEquals(List.of(), answers);
        assertTrue(latest.busyProperty().get());
        run(worker);
        run(home);
        assertEquals(List.of("b"), answers);
    }

    @Test
    void tellsRunningWorkThatItIsOutdated() {
        List<LatestOnly<String, String>> self = new ArrayList<>();
        LatestOnly<String, String> latest = latest((question, outdated) -> {
            if (question.equals("a")) {
                assertFalse(outdated.getAsBoolean());
                self.getFirst().ask("b");
                if (outdated.getAsBoolean()) {
                    throw new CancellationException();
                }
            }
            return noted(question, outdated);
        });
        self.add(latest);
        latest.ask("a");
        run(worker);
        run(home);
        assertEquals(List.of("b"), answers);
        assertEquals(List.of(), failures);
    }

    @Test
    void reportsWhatWentWrong() {
        LatestOnly<String, String> latest = latest((question, outdated) -> {
            throw new IllegalStateException("broken");
        });
        latest.ask("a");
        run(worker);
        run(home);
        assertEquals(List.of("broken"), failures);
        assertFalse(latest.busyProperty().get());
    }

    private LatestOnly<String, String> latest(LatestOnly.Work<String, String> work) {
        return new LatestOnly<>(
                work, worker::add, home::add, answers::add, failure -> failures.add(failure.getMessage()));
    }

    private String noted(String question, BooleanSupplier outdated) {
        worked.add(question);
        return question;
    }

    private static void run(Deque<Runnable> queue) {
        while (!queue.isEmpty()) {
            queue.remove().run();
        }
    }
}
