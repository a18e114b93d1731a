package hallwright.app.editor;

import hallwright.app.tool.Floor;
import hallwright.app.tool.Pointer;
import hallwright.drawing.View;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.jspecify.annotations.Nullable;

/// Mouse and wheel: moves and zooms the view itself, and gives everything else to the hand as pointers.
final class PointerInput {

    private static final double NOTCH = 40;
    private static final double NOTCH_FACTOR = 1.2;

    private final Node node;
    private final Viewport viewport;
    private final Hand hand;
    private final Supplier<Floor> floor;
    private final ReadOnlyObjectWrapper<@Nullable Point2D> place = new ReadOnlyObjectWrapper<>();
    private MenuRequest onMenu = (x, y) -> {};
    private @Nullable Point2D panning;
    private @Nullable Point2D start;
    private boolean space;

    /// Asks for a menu.
    @FunctionalInterface
    interface MenuRequest {
        /// @param screenX where on the screen
        /// @param screenY where on the screen
        void at(double screenX, double screenY);
    }

    PointerInput(Node node, Viewport viewport, Hand hand, Supplier<Floor> floor) {
        this.node = node;
        this.viewport = viewport;
        this.hand = hand;
        this.floor = floor;
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        node.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        node.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        node.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
        node.addEventHandler(MouseEvent.MOUSE_EXITED, this::leave);
        node.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        node.addEventHandler(ZoomEvent.ZOOM, this::pinch);
        node.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
    }

    /// Where the pointer is, in pixels, or null if it is elsewhere.
    ReadOnlyObjectProperty<@Nullable Point2D> placeProperty() {
        return place.getReadOnlyProperty();
    }

    void setOnMenu(MenuRequest handler) {
        onMenu = handler;
    }

    /// While the space bar is held every button moves the view.
    void setSpace(boolean down) {
        space = down;
        cursor();
    }

    /// The cursor that tells what a press would do.
    void cursor() {
        boolean pans =
                panning != null || space || hand.toolProperty().get().id().equals("pan");
        boolean exact = hand.toolProperty().get().isExact();
        node.setCursor(
                panning != null
                        ? Cursor.CLOSED_HAND
                        : pans ? Cursor.OPEN_HAND : exact ? Cursor.CROSSHAIR : Cursor.DEFAULT);
    }

    private void press(MouseEvent event) {
        node.requestFocus();
        Point2D here = at(event);
        start = here;
        if (space || event.getButton() == MouseButton.MIDDLE || event.getButton() == MouseButton.SECONDARY) {
            panning = here;
        } else {
            hand.press(pointer(event));
        }
        cursor();
        event.consume();
    }

    private void drag(MouseEvent event) {
        Point2D here = at(event);
        Point2D last = panning;
        place.set(here);
        if (last == null) {
            hand.drag(pointer(event));
        } else if (isDrag(here) || (space && !here.equals(start))) {
            viewport.pan(here.getX() - last.getX(), here.getY() - last.getY());
            panning = here;
        }
        event.consume();
    }

    private void release(MouseEvent event) {
        boolean still = panning != null && !isDrag(at(event)) && panning.equals(start);
        boolean panned = panning != null;
        panning = null;
        if (!panned || (still && event.getButton() == MouseButton.SECONDARY)) {
            boolean menu = panned && hand.toolProperty().get().id().equals("select");
            if (menu) {
                onMenu.at(event.getScreenX(), event.getScreenY());
            } else {
                hand.release(pointer(event));
            }
        }
        cursor();
        event.consume();
    }

    private void move(MouseEvent event) {
        place.set(at(event));
        hand.hover(pointer(event));
    }

    private void leave(MouseEvent event) {
        place.set(null);
        if (!event.isPrimaryButtonDown()) {
            hand.leave();
        }
    }

    private void scroll(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            viewport.zoom(Math.pow(NOTCH_FACTOR, event.getDeltaY() / NOTCH), event.getX(), event.getY());
        } else if (event.getDeltaX() != 0) {
            viewport.pan(event.getDeltaX(), 0);
        }
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        viewport.zoom(event.getZoomFactor(), event.getX(), event.getY());
        event.consume();
    }

    /// The right button moves the view as well, so that its menu waits until it is released in place.
    private void menu(ContextMenuEvent event) {
        if (event.isKeyboardTrigger()) {
            onMenu.at(event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    private boolean isDrag(Point2D here) {
        Point2D began = start;
        boolean far = began != null && here.distance(began) >= Pointer.DRAG_PIXELS;
        return far || (panning != null && !panning.equals(began));
    }

    private static Point2D at(MouseEvent event) {
        return new Point2D(event.getX(), event.getY());
    }

    private Pointer pointer(MouseEvent event) {
        View view = viewport.view();
        double x = view.xMm(event.getX());
        double y = view.yMm(event.getY());
        boolean dragging = event.getEventType() == MouseEvent.MOUSE_DRAGGED;
        return new Pointer(
                x,
                y,
                1 / view.scale(),
                switch (event.getButton()) {
                    case PRIMARY -> Pointer.Button.PRIMARY;
                    case MIDDLE -> Pointer.Button.MIDDLE;
                    case SECONDARY -> Pointer.Button.SECONDARY;
                    default -> Pointer.Button.NONE;
                },
                event.isShiftDown(),
                event.isControlDown() || event.isMetaDown(),
                event.isAltDown(),
                event.getClickCount(),
                dragging ? List.of() : floor.get().at(x, y, Pointer.REACH_PIXELS / 2 / view.scale()));
    }
}
