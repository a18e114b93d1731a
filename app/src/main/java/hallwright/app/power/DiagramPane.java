package hallwright.app.power;

import hallwright.app.editor.CanvasSurface;
import hallwright.design.ObjectId;
import hallwright.drawing.Ink;
import hallwright.drawing.Palette;
import hallwright.drawing.diagram.Diagram;
import hallwright.drawing.diagram.paint.DiagramLook;
import hallwright.drawing.diagram.paint.DiagramPainter;
import hallwright.drawing.diagram.paint.Shifted;
import hallwright.text.Texts;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// The single-line diagram on a canvas: the wheel zooms at the pointer, dragging moves it, a click selects, a
/// double
/// click takes out or puts back.
final class DiagramPane extends Pane {

    private static final double STEP = 1.2;
    private static final double LEAST = 0.02;
    private static final double MOST = 4;
    private static final double MARGIN = 24;
    private static final double MOVE = 60;

    private final Canvas canvas = new Canvas();
    private Consumer<List<ObjectId>> picked = _ -> {};
    private Consumer<List<ObjectId>> toggled = _ -> {};
    private @Nullable PowerView view;
    private @Nullable DiagramLook look;
    private Set<ObjectId> selection = Set.of();
    private double scale = 1;
    private double dx;
    private double dy;
    private double pressedX;
    private double pressedY;
    private boolean fitted;

    DiagramPane() {
        setId("power-diagram");
        getStyleClass().add("hw-diagram");
        getChildren().add(canvas);
        canvas.widthProperty().bind(widthProperty());
        canvas.heightProperty().bind(heightProperty());
        widthProperty().subscribe(this::resized);
        heightProperty().subscribe(this::resized);
        setFocusTraversable(true);
        setOnScroll(this::scroll);
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseClicked(this::click);
        setOnKeyPressed(this::key);
    }

    /// Is told which objects were clicked; nothing for a place without any.
    void setOnPicked(Consumer<List<ObjectId>> action) {
        picked = action;
    }

    /// Is told which objects were clicked twice.
    void setOnToggled(Consumer<List<ObjectId>> action) {
        toggled = action;
    }

    void show(PowerView next, Palette palette, Texts texts, Set<ObjectId> selected) {
        boolean other = view == null
                || view.diagram().width() != next.diagram().width()
                || view.diagram().height() != next.diagram().height();
        view = next;
        look = new DiagramLook(palette, texts);
        selection = Set.copyOf(selected);
        if (other && !fitted) {
            fit();
        } else {
            paint();
        }
    }

    /// Shows all of it.
    void fit() {
        if (view == null || getWidth() == 0 || getHeight() == 0) {
            return;
        }
        Diagram diagram = view.diagram();
        double across = (getWidth() - 2 * MARGIN) / diagram.width();
        double along = (getHeight() - 2 * MARGIN) / diagram.height();
        scale = Math.clamp(Math.min(across, along), LEAST, 1.5);
        dx = (getWidth() - diagram.width() * scale) / 2;
        dy = Math.max(MARGIN, (getHeight() - diagram.height() * scale) / 2);
        paint();
    }

    void zoom(boolean in) {
        zoom(in ? STEP : 1 / STEP, getWidth() / 2, getHeight() / 2);
    }

    private void zoom(double factor, double x, double y) {
        double next = Math.clamp(scale * factor, LEAST, MOST);
        dx = x - (x - dx) * next / scale;
        dy = y - (y - dy) * next / scale;
        scale = next;
        fitted = true;
        paint();
    }

    private void resized() {
        if (fitted) {
            paint();
        } else {
            fit();
        }
    }

    private void scroll(ScrollEvent event) {
        zoom(event.getDeltaY() > 0 ? STEP : 1 / STEP, event.getX(), event.getY());
        event.consume();
    }

    private void press(MouseEvent event) {
        requestFocus();
        pressedX = event.getX();
        pressedY = event.getY();
    }

    private void drag(MouseEvent event) {
        move(event.getX() - pressedX, event.getY() - pressedY);
        pressedX = event.getX();
        pressedY = event.getY();
    }

    private void move(double byX, double byY) {
        dx += byX;
        dy += byY;
        fitted = true;
        paint();
    }

    private void click(MouseEvent event) {
        if (view == null || !event.isStillSincePress() || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        List<ObjectId> ids = view.diagram().idsAt((event.getX() - dx) / scale, (event.getY() - dy) / scale);
        picked.accept(ids);
        if (event.getClickCount() == 2 && !ids.isEmpty()) {
            toggled.accept(ids);
        }
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> move(MOVE, 0);
            case RIGHT -> move(-MOVE, 0);
            case UP -> move(0, MOVE);
            case DOWN -> move(0, -MOVE);
            case ENTER -> {
                if (!selection.isEmpty()) {
                    toggled.accept(List.copyOf(selection));
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void paint() {
        if (view == null || look == null) {
            return;
        }
        CanvasSurface surface = new CanvasSurface(canvas.getGraphicsContext2D());
        surface.fill(0, 0, canvas.getWidth(), canvas.getHeight(), look.palette().tint(Ink.FLOOR));
        Shifted shifted = new Shifted(surface, dx, dy, scale);
        DiagramPainter painter = new DiagramPainter(view.diagram(), view.state(), look);
        painter.paint(shifted);
        painter.highlight(shifted, view.diagram().itemsOf(selection));
    }
}
