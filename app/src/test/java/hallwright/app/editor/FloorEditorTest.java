package hallwright.app.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.app.testing.Floors;
import hallwright.app.testing.TestWindow;
import hallwright.app.testing.WindowTest;
import hallwright.app.tool.PanTool;
import hallwright.app.workbench.Workbench;
import hallwright.design.ObjectId;
import hallwright.drawing.View;
import hallwright.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Row A of the floor faces south at y 3000 to 4200, from x 3000; racks are 600 mm wide.
@WindowTest
class FloorEditorTest {

    private final Workbench workbench = new Workbench(Floors.rows(4, 8));
    private final ObjectId first = Floors.racks(workbench.design()).getFirst().id();
    private FloorEditor editor;
    private EditorHand hand;
    private TestWindow window;

    @BeforeEach
    void show(TestWindow shown) {
        window = shown;
        editor = window.show(() -> new FloorEditor(workbench));
        hand = new EditorHand(window, editor);
        rest();
    }

    @Test
    void aClickSelectsAndEscapeClears() {
        hand.click(3300, 3200);
        assertEquals(Set.of(first), workbench.selection());
        hand.key(KeyCode.ESCAPE);
        assertEquals(Set.of(), workbench.selection());
    }

    @Test
    void aDragMovesTheRackWithOneStepOfHistory() {
        hand.press(3300, 3200);
        hand.drag(3000, 2500);
        hand.drag(2700, 2000);
        assertEquals(new Point(3000, 3000), position());
        hand.release(2700, 2000);
        assertEquals(new Point(2400, 1800), position());
        window.run(workbench::undo);
        assertEquals(new Point(3000, 3000), position());
        assertTrue(workbench.undoLabel() == null);
    }

    @Test
    void dragPanAndHoverNeverPaintTheFloor() {
        int floor = window.call(editor::floorPaints);
        int gesture = window.call(editor::gesturePaints);
        hand.press(3300, 3200);
        for (int step = 1; step <= 20; step++) {
            hand.drag(3300 - 40 * step, 3200 - 60 * step);
            window.settle();
        }
        hand.key(KeyCode.ESCAPE);
        hand.release(2500, 2000);
        for (int step = 0; step < 20; step++) {
            hand.hover(3300 + 300 * step, 3200);
            window.settle();
        }
        assertEquals(floor, window.call(editor::floorPaints));
        assertTrue(window.call(editor::gesturePaints) >= gesture + 20, "the gesture layer follows the hand");
        hand.button = MouseButton.MIDDLE;
        hand.press(5000, 5000);
        // The place under the pointer stays under it, so that each step moves on from the one before.
        for (int step = 1; step <= 20; step++) {
            hand.drag(5400, 5200);
        }
        assertEquals(floor, window.call(editor::floorPaints));
        hand.release(5000, 5000);
        rest();
        assertTrue(window.call(editor::floorPaints) > floor, "the margin is made good when the hand rests");
    }

    @Test
    void anEditPaintsOnlyWhereItChangedAndLooksLikeNew() {
        List<int[]> pictures = new ArrayList<>();
        window.run(() -> workbench.select(Set.of(first)));
        hand.shift = true;
        hand.key(KeyCode.DOWN);
        hand.key(KeyCode.RIGHT);
        hand.shift = false;
        hand.key(KeyCode.R);
        hand.key(KeyCode.ESCAPE);
        rest();
        pictures.add(pixels());
        View view = window.call(() -> editor.viewProperty().get());
        FloorEditor fresh = window.show(() -> new FloorEditor(workbench));
        rest();
        assertEquals(view, window.call(() -> fresh.viewProperty().get()));
        pictures.add(pixels());
        int different = 0;
        for (int i = 0; i < pictures.getFirst().length; i++) {
            different += pictures.getFirst()[i] == pictures.getLast()[i] ? 0 : 1;
        }
        assertEquals(0, different, "pixels that a partial painting left different");
    }

    @Test
    void theWheelZoomsAtThePointerWithAndWithoutControl() {
        View before = window.call(() -> editor.viewProperty().get());
        double xMm = before.xMm(200);
        hand.wheel(200, 300, 40);
        View nearer = window.call(() -> editor.viewProperty().get());
        assertEquals(before.scale() * 1.2, nearer.scale(), 1e-9);
        assertEquals(xMm, nearer.xMm(200), 1e-6);
        hand.control = true;
        hand.wheel(200, 300, -40);
        assertEquals(
                before.scale(), window.call(() -> editor.viewProperty().get().scale()), 1e-9);
    }

    @Test
    void spaceAndRightButtonAndPanToolMoveTheView() {
        double west = west();
        hand.key(KeyCode.SPACE);
        hand.press(5000, 5000);
        hand.drag(5600, 5000);
        hand.release(5600, 5000);
        hand.keyUp(KeyCode.SPACE);
        assertEquals(west - 600, west(), 1);
        hand.button = MouseButton.SECONDARY;
        hand.press(5000, 5000);
        hand.drag(4400, 5000);
        hand.release(5000, 5000);
        assertEquals(west, west(), 1);
        window.run(() -> editor.toolProperty().set(new PanTool()));
        hand.button = MouseButton.PRIMARY;
        hand.press(5000, 5000);
        hand.drag(5300, 5000);
        hand.release(5000, 5000);
        assertEquals(west - 300, west(), 1);
        assertEquals(Set.of(), workbench.selection());
    }

    @Test
    void homeAndFAndPlusChangeTheView() {
        double whole = scale();
        window.run(() -> workbench.select(Set.of(first)));
        hand.key(KeyCode.F);
        assertTrue(scale() > 2 * whole);
        hand.key(KeyCode.HOME);
        assertEquals(whole, scale(), 1e-9);
        hand.key(KeyCode.PLUS);
        assertTrue(scale() > whole);
        hand.key(KeyCode.MINUS);
        assertEquals(whole, scale(), 1e-9);
    }

    @Test
    void aRightClickAsksForTheMenu() {
        boolean[] asked = new boolean[1];
        window.run(() -> editor.setOnMenu((x, y) -> asked[0] = true));
        hand.button = MouseButton.SECONDARY;
        hand.click(3300, 3200);
        assertTrue(asked[0]);
    }

    @Test
    void placesEquipmentUntilEscape() {
        int before = workbench.design().placements().size();
        window.run(() -> editor.place(Floors.RACK, null));
        hand.hover(1500, 1500);
        hand.click(1500, 1500);
        hand.click(2400, 1500);
        hand.key(KeyCode.ESCAPE);
        hand.click(6000, 1500);
        assertEquals(before + 2, workbench.design().placements().size());
        assertEquals("select", window.call(() -> editor.toolProperty().get().id()));
    }

    @Test
    void aRefusedEditShowsItsReasonAndChangesNothing() {
        window.run(() -> editor.place(Floors.SIZELESS, null));
        hand.click(1500, 1500);
        assertFalse(workbench.statusProperty().get() == null);
    }

    @Test
    void anotherDesignIsShownWhole() {
        hand.key(KeyCode.PLUS);
        window.run(() -> workbench.open(Floors.rows(14, 18)));
        View view = window.call(() -> editor.viewProperty().get());
        assertTrue(view.visible().contains(new hallwright.geometry.Rect(0, 0, 3000 + 18 * 600 + 3000, 40_000)));
    }

    @Test
    void screenReadersHearWhatIsThere() {
        assertTrue(window.call(editor::getAccessibleText).contains("Made in code"));
        assertEquals("Floor plan", window.call(editor::getAccessibleRoleDescription));
    }

    private Point position() {
        var placement = workbench.design().placements().get(first);
        return placement == null ? new Point(0, 0) : placement.position();
    }

    private double west() {
        return window.call(() -> editor.viewProperty().get().westMm());
    }

    private double scale() {
        return window.call(() -> editor.viewProperty().get().scale());
    }

    private int[] pixels() {
        return window.call(() -> {
            var image = window.stage().getScene().snapshot(null);
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            int[] pixels = new int[width * height];
            image.getPixelReader()
                    .getPixels(
                            0, 0, width, height, javafx.scene.image.PixelFormat.getIntArgbInstance(), pixels, 0, width);
            return pixels;
        });
    }

    /// Waits until the hand counts as resting.
    private void rest() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        window.settle();
    }
}
