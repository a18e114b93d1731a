package hallwright.app.editor;

import hallwright.app.testing.TestWindow;
import hallwright.drawing.View;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;

/// A hand on the floor for tests: fires the events that a mouse would, at places given in millimetres.
final class EditorHand {

    private final TestWindow window;
    private final FloorEditor editor;
    MouseButton button = MouseButton.PRIMARY;
    boolean shift;
    boolean control;

    EditorHand(TestWindow window, FloorEditor editor) {
        this.window = window;
        this.editor = editor;
    }

    void press(double xMm, double yMm) {
        fire(MouseEvent.MOUSE_PRESSED, xMm, yMm);
    }

    void drag(double xMm, double yMm) {
        fire(MouseEvent.MOUSE_DRAGGED, xMm, yMm);
    }

    void release(double xMm, double yMm) {
        fire(MouseEvent.MOUSE_RELEASED, xMm, yMm);
    }

    void hover(double xMm, double yMm) {
        fire(MouseEvent.MOUSE_MOVED, xMm, yMm);
    }

    void click(double xMm, double yMm) {
        press(xMm, yMm);
        release(xMm, yMm);
    }

    void wheel(double x, double y, double delta) {
        window.run(() -> javafx.event.Event.fireEvent(
                editor,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        x,
                        y,
                        x,
                        y,
                        false,
                        control,
                        false,
                        false,
                        false,
                        false,
                        0,
                        delta,
                        0,
                        delta,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null)));
    }

    void key(KeyCode code) {
        window.fire(editor, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
    }

    void keyUp(KeyCode code) {
        window.fire(editor, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, shift, control, false, false));
    }

    private void fire(EventType<MouseEvent> type, double xMm, double yMm) {
        window.run(() -> {
            View view = editor.viewProperty().get();
            double x = view.x(xMm);
            double y = view.y(yMm);
            boolean moves = type == MouseEvent.MOUSE_MOVED;
            javafx.event.Event.fireEvent(
                    editor,
                    new MouseEvent(
                            type,
                            x,
                            y,
                            x,
                            y,
                            moves ? MouseButton.NONE : button,
                            moves ? 0 : 1,
                            shift,
                            control,
                            false,
                            false,
                            !moves && button == MouseButton.PRIMARY,
                            !moves && button == MouseButton.MIDDLE,
                            !moves && button == MouseButton.SECONDARY,
                            false,
                            false,
                            false,
                            new PickResult(editor, x, y)));
        });
    }
}
