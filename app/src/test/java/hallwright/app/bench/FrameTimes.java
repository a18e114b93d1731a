package hallwright.app.bench;

import hallwright.app.editor.FloorEditor;
import hallwright.app.testing.Floors;
import hallwright.app.workbench.Workbench;
import hallwright.design.Design;
import hallwright.drawing.View;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// Times frames of the floor beside a version with one node per object, in one run on one machine, and prints the
/// ratios. From the top folder:
///
/// `mvn -q -pl app -am test-compile exec:exec@frames`
///
/// The time of a frame is processor time of the whole program, so that the display rate does not hide what is
/// quick.
public final class FrameTimes {

    private static final int WARM = 120;
    private static final int FRAMES = 120;
    /// Seconds after which a measurement ends with the frames that it has, and a third of that for warming up.
    private static final double LONGEST = 6;

    private FrameTimes() {}

    /// Runs all measurements and prints a table.
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        CompletableFuture<Void> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(null));
        started.get();
        Platform.setImplicitExit(false);
        System.out.println("Milliseconds of processor time a frame, mean: picture / nodes = ratio");
        floor("1,008 racks", Floors.rows(4, 14, 18));
        floor("20,000 racks", Floors.rows(20, 40, 25));
        Platform.exit();
    }

    private static void floor(String name, Design design) throws InterruptedException, ExecutionException {
        double[] picture = picture(design);
        double[] nodes = nodes(design);
        String[] actions = {"pan", "zoom", "drag one rack", "move one rack (edit)"};
        for (int i = 0; i < actions.length; i++) {
            System.out.printf(
                    Locale.ROOT,
                    "%-13s %-21s %7.1f / %7.1f = %.2f%n",
                    name,
                    actions[i],
                    picture[i],
                    nodes[i],
                    picture[i] / nodes[i]);
        }
    }

    private static double[] picture(Design design) throws InterruptedException, ExecutionException {
        Workbench workbench = call(() -> new Workbench(design));
        FloorEditor editor = call(() -> new FloorEditor(workbench));
        Stage stage = show(editor);
        Mouse mouse = new Mouse(editor);
        double[] times = {
            frames(i -> mouse.wheelDrag(i)),
            frames(i -> mouse.wheel(i)),
            frames(i -> mouse.dragRack(Floors.racks(design).getFirst(), i)),
            frames(i -> mouse.nudge(workbench, i))
        };
        call(() -> {
            stage.close();
            return null;
        });
        return times;
    }

    private static double[] nodes(Design design) throws InterruptedException, ExecutionException {
        NodeFloor floor = call(() -> new NodeFloor(design, new View(0, 0, 1, 960, 900)));
        Stage stage = show(floor);
        double[] times = {frames(floor::pan), frames(floor::zoom), frames(floor::drag), frames(floor::drag)};
        call(() -> {
            stage.close();
            return null;
        });
        return times;
    }

    private static Stage show(Parent root) throws InterruptedException, ExecutionException {
        Stage shown = call(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(root, 960, 900));
            stage.setX(0);
            stage.setY(0);
            stage.show();
            return stage;
        });
        frames(i -> {});
        return shown;
    }

    private static <T extends @org.jspecify.annotations.Nullable Object> T call(java.util.concurrent.Callable<T> work)
            throws InterruptedException, ExecutionException {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(work.call());
            } catch (Throwable e) {
                answer.completeExceptionally(e);
            }
        });
        return answer.get();
    }

    /// Carries an action out once a frame and gives the mean of the processor time of a frame, in milliseconds.
    private static double frames(IntConsumer action) throws InterruptedException, ExecutionException {
        CompletableFuture<Double> done = new CompletableFuture<>();
        Platform.runLater(() -> new AnimationTimer() {
            private int frame;
            private int warm;
            private long since = System.nanoTime();
            private Duration start = Duration.ZERO;

            @Override
            public void handle(long now) {
                double seconds = (System.nanoTime() - since) / 1e9;
                if (warm == 0 && (frame == WARM || (seconds > LONGEST / 3 && frame > 2))) {
                    warm = frame;
                    start = busy();
                    since = System.nanoTime();
                } else if (warm > 0 && (frame == warm + FRAMES || (seconds > LONGEST && frame > warm + 2))) {
                    stop();
                    done.complete(busy().minus(start).toNanos() / 1e6 / (frame - warm));
                    return;
                }
                action.accept(frame);
                frame++;
            }
        }.start());
        return done.get();
    }

    /// What the program has used so far, its compiler and garbage collector included.
    private static Duration busy() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
