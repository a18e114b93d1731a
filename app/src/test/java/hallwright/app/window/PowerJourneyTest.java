package hallwright.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.app.menu.Space;
import hallwright.app.testing.TestWindow;
import hallwright.app.testing.WindowTest;
import hallwright.design.Design;
import hallwright.file.DesignFile;
import hallwright.file.FileProblem;
import hallwright.power.failure.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/// What fails and what that does, in the workspace of power.
@WindowTest
class PowerJourneyTest {

    private static final Path LAYOUTS =
            Path.of(System.getProperty("hallwright.home", "..")).resolve("layouts/power");

    @Test
    void anOutageChosenInTheTableIsToldAndTakenBack(TestWindow window) throws FileProblem {
        Bench bench = Bench.show(window, DesignFile.read(LAYOUTS.resolve("superpod-32-dgx-h100.json")));
        bench.key(bench.view, KeyCode.DIGIT3, true);
        assertSame(Space.POWER, window.call(() -> bench.view.spaceProperty().get()));
        window.settle();
        assertTrue(told(bench).startsWith("Everything works."), told(bench));
        TableView<?> table = bench.find(TableView.class, "#power-outages");
        assertEquals(366, window.call(() -> table.getItems().size()));
        window.run(() -> table.getSelectionModel().select(0));
        window.settle();
        Outcome worst = (Outcome) window.call(() -> table.getItems().getFirst());
        // One of three systems out: 8 racks x 2 strips left, each with its circuit, are at 105.6 %.
        assertEquals(32, worst.overloaded().size());
        assertTrue(told(bench).contains("C1-B carries 22.9 kW of 21.7 kW (105.6 %)."), told(bench));
        Button restore = bench.find(Button.class, "#power-restore");
        window.run(restore::fire);
        window.settle();
        assertTrue(told(bench).startsWith("Everything works."), told(bench));
    }

    @Test
    void anEmptyFloorSaysWhatToDoNext(TestWindow window) {
        Bench bench = Bench.show(window, Design.empty("New"));
        window.run(() -> bench.view.spaceProperty().set(Space.POWER));
        window.settle();
        List<Label> labels = window.call(() -> bench.view.lookupAll(".hw-power .hw-empty .label").stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .filter(Node::isVisible)
                .toList());
        assertTrue(labels.stream().anyMatch(label -> label.getText().equals("No power chain yet")));
    }

    private static String told(Bench bench) {
        VBox box = bench.find(VBox.class, "#power-consequences");
        return box.getChildren().stream().map(each -> ((Label) each).getText()).collect(Collectors.joining(" "));
    }
}
