package hallwright.app.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

@WindowTest
class WindowTestTest {

    @Test
    void showsAWindowAtTheCornerOfTheScreen(TestWindow window) {
        StackPane root = window.show(() -> new StackPane(new Button("Hall 中文")));
        assertEquals(0, window.call(window.stage()::getX));
        assertEquals(TestWindow.WIDTH, window.call(root::getWidth));
        assertTrue(Files.exists(window.picture("window-test")));
    }

    @Test
    void workRunsOnTheThreadOfTheWindow(TestWindow window) {
        assertTrue(window.call(Platform::isFxApplicationThread));
        assertThrows(
                IllegalArgumentException.class,
                () -> window.run(() -> {
                    throw new IllegalArgumentException("thrown there, caught here");
                }));
    }

    @Test
    void firesKeysTogetherWithOthers(TestWindow window) {
        StackPane root = window.show(StackPane::new);
        boolean[] seen = new boolean[1];
        window.run(() -> root.setOnKeyPressed(event -> seen[0] = event.isControlDown()));
        window.fire(root, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.A, false, true, false, false));
        assertTrue(seen[0]);
    }
}
