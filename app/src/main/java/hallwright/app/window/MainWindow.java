package hallwright.app.window;

import hallwright.app.document.Documents;
import hallwright.app.settings.WindowPlace;
import hallwright.app.text.Words;
import hallwright.app.workbench.Watch;
import java.io.File;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window itself: title, place on the screen, closing, and files dropped on it.
public final class MainWindow {

    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 600;

    private final Stage stage;
    private final Studio studio;
    private final MainView view;

    /// @param stage the window of the toolkit, not yet shown
    /// @param studio what the parts work with
    /// @param commands what leads out of the window
    public MainWindow(Stage stage, Studio studio, Commands commands) {
        this.stage = stage;
        this.studio = studio;
        this.view = new MainView(studio, commands);
        stage.setScene(new Scene(view));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        place(studio.settings().get().window());
        Watch.each(studio.workbench().unsavedProperty(), this::title);
        Watch.each(studio.workbench().designProperty(), this::title);
        Watch.each(studio.documents().fileProperty(), this::title);
        Watch.now(studio.words().textsProperty(), this::title);
        stage.setOnCloseRequest(event -> {
            event.consume();
            studio.documents().settled(commands::leave);
        });
        stage.getScene().setOnDragOver(MainWindow::accept);
        stage.getScene().setOnDragDropped(this::drop);
    }

    /// Shows the window, with the whole floor in it.
    ///
    /// @param ready what follows once everything has its place, such as a question
    public void show(Runnable ready) {
        afterLayout(() -> {
            view.share(studio.settings().get().window());
            afterLayout(() -> {
                studio.floor().fit();
                ready.run();
            });
            stage.getScene().getRoot().requestLayout();
        });
        stage.show();
    }

    /// The dividers hold only once the parts have been laid out, and the floor fits only once the dividers hold.
    private void afterLayout(Runnable step) {
        Scene scene = stage.getScene();
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                Platform.runLater(step);
            }
        });
    }

    /// Remembers where the window is; while it fills the screen, where it was before stays remembered.
    public void remember() {
        WindowPlace before = studio.settings().get().window();
        double[] shares = view.shares();
        WindowPlace free = new WindowPlace(
                stage.getX(),
                stage.getY(),
                stage.getWidth(),
                stage.getHeight(),
                false,
                shares[0],
                shares[1],
                shares[2]);
        WindowPlace place = !stage.isMaximized()
                ? free
                : new WindowPlace(
                        before == null ? free.x() : before.x(),
                        before == null ? free.y() : before.y(),
                        before == null ? free.width() : before.width(),
                        before == null ? free.height() : before.height(),
                        true,
                        shares[0],
                        shares[1],
                        shares[2]);
        studio.settings().change(now -> now.withWindow(place));
    }

    private void place(@Nullable WindowPlace place) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        boolean seen = place != null
                && Screen.getScreensForRectangle(place.x(), place.y(), LEAST_WIDTH / 2, LEAST_HEIGHT / 2)
                                .size()
                        > 0;
        if (place != null && seen) {
            stage.setX(place.x());
            stage.setY(place.y());
            stage.setWidth(Math.min(place.width(), screen.getWidth()));
            stage.setHeight(Math.min(place.height(), screen.getHeight()));
            stage.setMaximized(place.maximized());
        } else {
            stage.setWidth(Math.min(1600, screen.getWidth()));
            stage.setHeight(Math.min(1000, screen.getHeight()));
        }
    }

    private void title() {
        Words words = studio.words();
        String name = studio.documents().name();
        stage.setTitle(words.get(studio.workbench().isUnsaved() ? "window.title.unsaved" : "window.title", name));
    }

    private static void accept(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        boolean any = files != null && !files.isEmpty();
        event.setDropCompleted(any);
        event.consume();
        if (any) {
            Documents documents = studio.documents();
            Platform.runLater(() -> documents.open(files.getFirst().toPath()));
        }
    }
}
