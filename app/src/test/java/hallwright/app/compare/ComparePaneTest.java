package hallwright.app.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.app.product.ProductHome;
import hallwright.app.testing.TestWindow;
import hallwright.app.testing.WindowTest;
import hallwright.app.text.Words;
import hallwright.file.FileProblem;
import hallwright.file.JsonText;
import hallwright.text.Language;
import hallwright.text.Message;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.file.ReferenceFiles;
import hallwright.workload.variant.Change;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;

@WindowTest
class ComparePaneTest {

    private static final Path TEMPLATES = ProductHome.find().templates();

    private final Words words = new Words(Language.ENGLISH);
    private final List<Map<String, Object>> used = new ArrayList<>();

    private ComparePane show(TestWindow window) throws FileProblem {
        ReferenceData data = ReferenceFiles.read(TEMPLATES);
        Map<String, Object> training = JsonText.values(TEMPLATES.resolve("workload/examples/pre-training-70b.json"));
        ComparePane pane = window.show(() -> {
            ComparePane made = new ComparePane(
                    words,
                    data,
                    path -> {
                        throw new WorkloadProblem(path, Message.of("workload.field.missing", path));
                    },
                    Runnable::run,
                    Runnable::run);
            made.setOnUse(used::add);
            made.baseProperty().set(training);
            return made;
        });
        window.settle();
        return pane;
    }

    private static <T extends Node> T find(ComparePane pane, String id, Class<T> type) {
        Node found = pane.lookup("#" + id);
        assertNotNull(found, id);
        return type.cast(found);
    }

    private static List<String> texts(ComparePane pane, String style) {
        return pane.lookupAll("." + style).stream()
                .map(node -> ((Label) node).getText())
                .toList();
    }

    private static void type(ComparePane pane, String id, String text) {
        TextField field = find(pane, id, TextField.class);
        field.setText(text);
        field.fireEvent(new ActionEvent());
    }

    @Test
    void anotherDeadlineIsComparedAndTakenOver(TestWindow window) throws FileProblem {
        ComparePane pane = show(window);
        window.run(() -> type(pane, "compare-deadlineDays-1", "120"));
        window.settle();
        // 3,392 accelerators in 60 days; half the work a day halves them.
        assertTrue(window.call(() -> texts(pane, "hw-compare-value")).contains("3,392"));
        assertTrue(window.call(() -> texts(pane, "hw-compare-share")).contains("−50 %"));
        window.run(() -> find(pane, "compare-use-1", Button.class).fire());
        assertEquals(1, used.size());
        assertEquals(120.0, Change.stated(used.getFirst(), Change.DEADLINE));
        assertEquals("hallwright-workload", used.getFirst().get("format"));
    }

    @Test
    void aDeadlineThatIsNoNumberIsToldAndChangesNothing(TestWindow window) throws FileProblem {
        ComparePane pane = show(window);
        window.run(() -> type(pane, "compare-deadlineDays-1", "soon"));
        TextField field = find(pane, "compare-deadlineDays-1", TextField.class);
        assertEquals(
                "The deadline “soon” is not a number of days above zero. Type one, such as 60.",
                field.getAccessibleText());
        assertEquals(Map.of(), pane.variants().get(1).changes());
    }

    @Test
    void aModelThatCannotBeTrainedSoGivesItsReasonBesideTheOthers(TestWindow window) throws FileProblem {
        ComparePane pane = show(window);
        window.run(() -> {
            ComboBox<?> models = find(pane, "compare-model-1", ComboBox.class);
            for (int i = 0; i < models.getItems().size(); i++) {
                if (((Option) models.getItems().get(i)).text().startsWith("ViT")) {
                    models.getSelectionModel().select(i);
                }
            }
        });
        window.settle();
        assertEquals(1, window.call(() -> texts(pane, "hw-compare-problem")).size());
        assertTrue(window.call(() -> texts(pane, "hw-compare-value")).contains("3,392"));
    }

    @Test
    void thereAreTwoToFourVariants(TestWindow window) throws FileProblem {
        ComparePane pane = show(window);
        assertTrue(find(pane, "compare-remove-0", Button.class).isDisabled(), "two are the fewest");
        window.run(() -> find(pane, "compare-add", Button.class).fire());
        window.run(() -> find(pane, "compare-copy-2", Button.class).fire());
        window.settle();
        assertEquals(4, pane.variants().size());
        assertTrue(find(pane, "compare-add", Button.class).isDisabled(), "four are the most");
        window.run(() -> find(pane, "compare-remove-3", Button.class).fire());
        assertEquals(3, pane.variants().size());
    }

    @Test
    void withoutAWorkloadItSaysWhatToDo(TestWindow window) throws FileProblem {
        ComparePane pane = show(window);
        window.run(() -> pane.baseProperty().set(null));
        window.settle();
        assertTrue(window.call(() -> pane.lookup(".hw-empty").isVisible()));
    }
}
