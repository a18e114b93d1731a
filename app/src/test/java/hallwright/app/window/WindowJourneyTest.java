package hallwright.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.app.sample.Hall;
import hallwright.app.testing.TestWindow;
import hallwright.app.testing.WindowTest;
import hallwright.app.theme.Theme;
import hallwright.design.Design;
import hallwright.design.ObjectId;
import hallwright.edit.Move;
import hallwright.rule.Finding;
import hallwright.rule.FindingGroup;
import hallwright.rule.FindingState;
import hallwright.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people do in the window, from the first click to the last.
@WindowTest
class WindowJourneyTest {

    private static final ObjectId FIRST = new ObjectId(1);

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void placesEquipmentFromThePalette(TestWindow window) {
        Bench bench = Bench.show(window, Design.empty("New"));
        TextField search = bench.find(TextField.class, ".hw-palette .text-field");
        window.run(() -> search.setText("frame 800"));
        bench.key(search, KeyCode.DOWN, false);
        TreeView<?> tree = bench.find(TreeView.class, ".hw-palette .tree-view");
        window.run(() -> tree.getSelectionModel().select(2));
        bench.key(tree, KeyCode.ENTER, false);
        assertEquals("place", window.call(() -> bench.floor.toolProperty().get().id()));
        bench.clickFloor(200, 200);
        assertEquals(1, bench.workbench.design().placements().size());
        assertEquals(
                "rack-800",
                bench.workbench.design().placements().iterator().next().type().value());
    }

    @Test
    void editsTheSelectionAndTakesItBack(TestWindow window) {
        Bench bench = Bench.show(window, Hall.twoRacks());
        Design before = bench.workbench.design();
        window.run(() -> bench.workbench.select(Set.of(FIRST)));
        window.settle();
        TextField x = bench.find(TextField.class, "#window-field-x");
        window.run(() -> {
            x.setText("-1.2 m");
            x.getOnAction().handle(null);
        });
        assertEquals(-1200, Hall.rack(bench.workbench.design(), 1).position().xMm());
        assertEquals("-1,200", window.call(x::getText));
        bench.key(bench.view, KeyCode.Z, true);
        assertSame(before, bench.workbench.design());
        assertEquals("0", window.call(x::getText));
    }

    @Test
    void explainsAnEntryThatCannotBeRead(TestWindow window) {
        Bench bench = Bench.show(window, Hall.twoRacks());
        window.run(() -> bench.workbench.select(Set.of(FIRST)));
        window.settle();
        TextField x = bench.find(TextField.class, "#window-field-x");
        window.run(() -> {
            x.setText("far");
            x.getOnAction().handle(null);
        });
        assertEquals("far", window.call(x::getText));
        Label status = bench.find(Label.class, ".hw-status .label");
        assertTrue(window.call(status::getText).startsWith("\"far\" is not a value in mm"));
    }

    @Test
    void pointsAFindingOutAndWaivesIt(TestWindow window) {
        Bench bench = Bench.show(window, Hall.twoRacks());
        ListView<?> list = bench.find(ListView.class, ".hw-findings .list-view");
        window.run(() -> list.getSelectionModel().select(0));
        window.settle();
        assertEquals(Set.of(FIRST, new ObjectId(2)), bench.workbench.selection());
        List<Finding> shown = bench.floor.highlightProperty().get();
        assertEquals(
                List.of("DEN-001", "DEN-001"),
                shown.stream().map(finding -> finding.rule().id()).toList());
        Button waive = (Button) window.call(() -> bench.view.lookupAll(".hw-buttons .button").stream()
                .filter(node -> ((Button) node).getText().startsWith("Waive"))
                .findFirst()
                .orElseThrow());
        window.run(waive::fire);
        window.settle();
        assertEquals(1, bench.workbench.design().waivers().size());
        assertEquals("Ann", bench.workbench.design().waivers().getFirst().author());
        assertEquals(1, window.call(() -> list.getItems().size()));
        window.run(bench.workbench::undo);
        assertEquals(1, window.call(() -> list.getItems().size()));
        assertTrue(window.call(() -> list.getItems().stream()
                .map(FindingGroup.class::cast)
                .allMatch(group -> group.size() == 2 && group.leader().state() == FindingState.OPEN)));
    }

    @Test
    void speaksAnotherLanguageAndWearsAnotherThemeWhileItRuns(TestWindow window) {
        Bench bench = Bench.show(window, Hall.twoRacks());
        MenuBar menus = bench.find(MenuBar.class, ".menu-bar");
        Label palette = bench.find(Label.class, ".hw-palette .hw-head-title");
        assertEquals("_File", window.call(() -> menus.getMenus().getFirst().getText()));
        window.run(() -> bench.speak(Language.CHINESE));
        window.settle();
        assertEquals("文件(_F)", window.call(() -> menus.getMenus().getFirst().getText()));
        assertEquals("设备", window.call(palette::getText));
        Object before = window.call(() -> palette.getTextFill());
        window.run(() -> bench.wear(Theme.DARK));
        window.settle();
        assertNotEquals(before, window.call(() -> palette.getTextFill()));
        window.run(() -> bench.wear(Theme.LIGHT));
    }

    @Test
    void savesAndReopens(TestWindow window) {
        Bench bench = Bench.show(window, Hall.twoRacks());
        bench.file = folder.resolve("hall.json");
        window.run(() -> bench.workbench.perform(new Move(Set.of(FIRST), -1200, 0)));
        Design saved = bench.workbench.design();
        bench.key(bench.view, KeyCode.S, true);
        assertTrue(Files.exists(folder.resolve("hall.json")));
        assertFalse(bench.workbench.isUnsaved());
        bench.key(bench.view, KeyCode.N, true);
        assertEquals(0, bench.workbench.design().size());
        assertNull(bench.documents.fileProperty().get());
        bench.key(bench.view, KeyCode.O, true);
        assertEquals(saved, bench.workbench.design());
    }

    @Test
    void aFileThatCannotBeUsedIsToldInOneSentence(TestWindow window) throws Exception {
        Bench bench = Bench.show(window, Hall.twoRacks());
        Path broken = Files.writeString(folder.resolve("broken.json"), "{ \"format\": ");
        window.run(() -> bench.documents.open(broken));
        assertEquals(1, bench.problems.size());
        assertTrue(bench.problems.getFirst().contains("broken.json"));
        assertEquals("Two racks", bench.workbench.design().project().name());
    }

    @Test
    void anUndoSaysWhatItTakesBack(TestWindow window) {
        Bench bench = Bench.show(window, Hall.twoRacks());
        MenuBar menus = bench.find(MenuBar.class, ".menu-bar");
        assertEquals(
                "_Undo",
                window.call(() -> menus.getMenus().get(1).getItems().getFirst().getText()));
        window.run(() -> bench.workbench.perform(new Move(Set.of(FIRST), -1200, 0)));
        assertEquals(
                "_Undo: Move 1 object",
                window.call(() -> menus.getMenus().get(1).getItems().getFirst().getText()));
    }
}
