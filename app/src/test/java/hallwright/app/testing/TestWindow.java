package hallwright.app.testing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// Windows for one test, shown where the headless platform can bear them: at the corner of the screen and below
/// 1000 x 1000. All methods may be called from the test's own thread.
public final class TestWindow {

    /// The size of windows that [#show] opens.
    public static final int WIDTH = 960;

    /// The size of windows that [#show] opens.
    public static final int HEIGHT = 900;

    private static final long PATIENCE_SECONDS = 60;

    private final List<Stage> stages = new ArrayList<>();
    private final List<Throwable> thrown = new ArrayList<>();

    TestWindow() {
        Thread.UncaughtExceptionHandler keep = (thread, failure) -> {
            synchronized (thrown) {
                thrown.add(failure);
            }
        };
        run(() -> Thread.currentThread().setUncaughtExceptionHandler(keep));
    }

    /// Shows what the supplier makes on the window's thread, and waits until it is laid out and drawn.
    public <T extends Parent> T show(Supplier<T> content) {
        T root = call(() -> {
            T made = content.get();
            Stage stage = new Stage();
            stage.setScene(new Scene(made, WIDTH, HEIGHT));
            stage.setX(0);
            stage.setY(0);
            stages.add(stage);
            stage.show();
            return made;
        });
        settle();
        return root;
    }

    /// Carries something out on the window's thread and waits for its answer. What it throws is thrown here.
    public <T extends @Nullable Object> T call(Callable<T> work) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Runnable task = () -> {
            try {
                answer.complete(work.call());
            } catch (Throwable e) {
                answer.completeExceptionally(e);
            }
        };
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
        return await(answer);
    }

    /// Carries something out on the window's thread and waits for its end. What it throws is thrown here.
    public void run(Runnable work) {
        this.<@Nullable Void>call(() -> {
            work.run();
            return null;
        });
    }

    /// Fires an event at its target on the window's thread: the way to press keys together with the mouse, which
    /// robots of the headless platform cannot do.
    public void fire(javafx.event.EventTarget target, Event event) {
        run(() -> Event.fireEvent(target, event));
    }

    /// Waits until what was asked for so far is carried out, laid out and drawn: three pulses.
    public void settle() {
        Phaser pulses = new Phaser(1);
        run(() -> {
            Scene scene = stages.isEmpty() ? null : stages.getLast().getScene();
            if (scene == null) {
                return;
            }
            pulses.register();
            Runnable[] count = new Runnable[1];
            int[] left = {3};
            count[0] = () -> {
                if (--left[0] == 0) {
                    scene.removePostLayoutPulseListener(count[0]);
                    pulses.arriveAndDeregister();
                } else {
                    Platform.requestNextPulse();
                }
            };
            scene.addPostLayoutPulseListener(count[0]);
            Platform.requestNextPulse();
        });
        try {
            pulses.awaitAdvanceInterruptibly(pulses.arrive(), PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException("the window does not come to rest", e);
        }
        run(() -> {});
    }

    /// A picture of the newest window as a file below the build folder, for people to look at.
    ///
    /// @return the file
    public Path picture(String name) {
        Path file = Path.of("target", "pictures", name + ".png");
        WritableImage image = call(() -> stages.getLast().getScene().snapshot(null));
        BufferedImage raster = SwingFXUtils.fromFXImage(image, null);
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(raster, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /// The window that was shown last.
    public Stage stage() {
        return stages.getLast();
    }

    /// Closes all windows and fails if anything was thrown on the window's thread.
    void close() {
        run(() -> stages.forEach(Stage::close));
        run(() -> {});
        synchronized (thrown) {
            if (!thrown.isEmpty()) {
                throw new AssertionError("thrown on the window's thread", thrown.getFirst());
            }
        }
    }

    private static <T extends @Nullable Object> T await(CompletableFuture<T> answer) {
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new CompletionException(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException("the window's thread does not answer", e);
        }
    }
}
