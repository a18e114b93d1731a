package hallwright.app.editor;

import hallwright.app.tool.ToolKey;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The keys of the floor. Everything with control or command belongs to the menus.
final class KeyInput {

    private final FloorEditor editor;
    private final Hand hand;
    private final PointerInput pointer;

    KeyInput(Node node, FloorEditor editor, Hand hand, PointerInput pointer) {
        this.editor = editor;
        this.hand = hand;
        this.pointer = pointer;
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        node.addEventHandler(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode() == KeyCode.SPACE) {
                pointer.setSpace(false);
            }
        });
        node.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                pointer.setSpace(false);
            }
        });
    }

    private void press(KeyEvent event) {
        if (event.isControlDown() || event.isMetaDown() || event.isAltDown()) {
            return;
        }
        ToolKey key = key(event.getCode());
        boolean used = key == null ? view(event.getCode()) : hand.key(key, event.isShiftDown());
        if (used) {
            event.consume();
        }
    }

    private boolean view(KeyCode code) {
        switch (code) {
            case SPACE -> pointer.setSpace(true);
            case HOME -> editor.fit();
            case PLUS, ADD, EQUALS -> editor.zoomIn();
            case MINUS, SUBTRACT -> editor.zoomOut();
            case F -> editor.zoomToSelection();
            default -> {
                return false;
            }
        }
        return true;
    }

    private static @Nullable ToolKey key(KeyCode code) {
        return switch (code) {
            case ESCAPE -> ToolKey.ESCAPE;
            case R -> ToolKey.ROTATE;
            case LEFT, KP_LEFT -> ToolKey.LEFT;
            case RIGHT, KP_RIGHT -> ToolKey.RIGHT;
            case UP, KP_UP -> ToolKey.UP;
            case DOWN, KP_DOWN -> ToolKey.DOWN;
            case DELETE, BACK_SPACE -> ToolKey.DELETE;
            case TAB -> ToolKey.NEXT;
            default -> null;
        };
    }
}
