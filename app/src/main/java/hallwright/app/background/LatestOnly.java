package hallwright.app.background;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Answers questions one after the other on a worker, and forgets all but the newest: a question that was overtaken
/// is not begun, one that is being answered is told so, and only the newest answer is handed over.
///
/// @param <Q> the question
/// @param <A> the answer
public final class LatestOnly<Q, A> {

    /// How a question is answered.
    ///
    /// @param <Q> the question
    /// @param <A> the answer
    @FunctionalInterface
    public interface Work<Q, A> {

        /// Finds the answer, away from the window's thread.
        ///
        /// @param outdated true as soon as a newer question waits; long work looks now and then and may stop
        ///     with a [CancellationException]
        A answer(Q question, BooleanSupplier outdated);
    }

    private final Work<Q, A> work;
    private final Executor worker;
    private final Executor home;
    private final Consumer<? super A> answers;
    private final Consumer<? super Throwable> failures;
    private final AtomicLong newest = new AtomicLong();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /// @param work how a question is answered
    /// @param worker runs the work, one piece at a time
    /// @param home runs what hands answers over, such as the window's thread
    /// @param answers takes the answer to the newest question
    /// @param failures takes what went wrong with the newest question
    public LatestOnly(
            Work<Q, A> work,
            Executor worker,
            Executor home,
            Consumer<? super A> answers,
            Consumer<? super Throwable> failures) {
        this.work = work;
        this.worker = worker;
        this.home = home;
        this.answers = answers;
        this.failures = failures;
    }

    /// Asks; an earlier question that has no answer yet gets none.
    public void ask(Q question) {
        long number = newest.incrementAndGet();
        busy.set(true);
        worker.execute(() -> answer(number, question));
    }

    /// True from a question to its answer.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    private void answer(long number, Q question) {
        if (isOutdated(number)) {
            return;
        }
        try {
            A answer = work.answer(question, () -> isOutdated(number));
            home.execute(() -> handOver(number, () -> answers.accept(answer)));
        } catch (CancellationException _) {
            home.execute(() -> handOver(number, () -> {}));
        } catch (RuntimeException | Error failure) {
            home.execute(() -> handOver(number, () -> failures.accept(failure)));
        }
    }

    private void handOver(long number, Runnable step) {
        if (!isOutdated(number)) {
            busy.set(false);
            step.run();
        }
    }

    private boolean isOutdated(long number) {
        return newest.get() != number;
    }
}
