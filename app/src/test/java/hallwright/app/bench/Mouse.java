package hallwright.app.bench;

import hallwright.app.editor.FloorEditor;
import hallwright.app.testing.Floors;
import hallwright.app.workbench.Workbench;
import hallwright.design.Placement;
import hallwright.drawing.View;
import hallwright.edit.Move;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;

/// The events of a hand that works on the floor.
final class Mouse {

    private final FloorEditor editor;

    Mouse(FloorEditor editor) {
        this.editor = editor;
    }

    /// Moves the view to and fro with the wheel held down.
    void wheelDrag(int step) {
        if (step == 0) {
            fire(MouseEvent.MOUSE_PRESSED, MouseButton.MIDDLE, 480, 450);
        }
        double shift = 9 * Math.abs(step % 40 - 20);
        fire(MouseEvent.MOUSE_DRAGGED, MouseButton.MIDDLE, 480 + shift, 450 + shift / 2);
    }

    /// Zooms in and out around the middle.
    void wheel(int step) {
        if (step == 0) {
            fire(MouseEvent.MOUSE_RELEASED, MouseButton.MIDDLE, 480, 450);
        }
        double delta = step % 20 < 10 ? 8 : -8;
        Event.fireEvent(
                editor,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        480,
                        450,
                        480,
                        450,
                        false,
                        false,
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
                        null));
    }

    /// Drags one rack about.
    void dragRack(Placement rack, int step) {
        View view = editor.viewProperty().get();
        double x = view.x(rack.position().xMm() + 300.0);
        double y = view.y(rack.position().yMm() + 300.0);
        if (step == 0) {
            fire(MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY, x, y);
        }
        fire(MouseEvent.MOUSE_DRAGGED, MouseButton.PRIMARY, x + 10 + 3 * step, y - 2 * step);
    }

    /// Moves one rack by a centimetre, for good.
    void nudge(Workbench workbench, int step) {
        if (step == 0) {
            Event.fireEvent(
                    editor,
                    new javafx.scene.input.KeyEvent(
                            javafx.scene.input.KeyEvent.KEY_PRESSED,
                            "",
                            "",
                            javafx.scene.input.KeyCode.ESCAPE,
                            false,
                            false,
                            false,
                            false));
        }
        Placement rack = Floors.racks(workbench.design()).getFirst();
        workbench.perform(new Move(Set.of(rack.id()), step % 2 == 0 ? 10 : -10, 0));
    }

    private void fire(EventType<MouseEvent> type, MouseButton button, double x, double y) {
        Event.fireEvent(
                editor,
                new MouseEvent(
                        type,
                        x,
                        y,
                        x,
                        y,
                        button,
                        1,
                        false,
                        false,
                        false,
                        false,
                        button == MouseButton.PRIMARY,
                        button == MouseButton.MIDDLE,
                        false,
                        false,
                        false,
                        false,
                        new PickResult(editor, x, y)));
    }
}
