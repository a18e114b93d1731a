package hallwright.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.app.menu.Space;
import hallwright.app.testing.TestWindow;
import hallwright.app.testing.WindowTest;
import hallwright.app.theme.Theme;
import hallwright.design.Design;
import hallwright.design.WorkloadPlan;
import hallwright.edit.SetWorkload;
import hallwright.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people do with the workload of a hall, from the empty workspace to the formula of a figure.
@WindowTest
class WorkloadJourneyTest {

    private static final WorkloadPlan PLAN = new WorkloadPlan(Map.of(
            "model",
            "llama-3.1-8b",
            "hardware",
            Map.of("accelerator", "h100-sxm"),
            "stages",
            List.of(Map.of("type", "pre-training", "tokens", 1e12, "gpus", 64.0))));

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void beginsWithATrainingAndFindsAModelByTypingItsName(TestWindow window) {
        Bench bench = Bench.show(window, Design.empty("New"));
        bench.key(bench.view, KeyCode.DIGIT2, true);
        assertSame(Space.WORKLOAD, window.call(() -> bench.view.spaceProperty().get()));
        Button begin = bench.find(Button.class, "#workload-begin");
        window.run(begin::fire);
        window.settle();
        TextField search = bench.find(TextField.class, "#workload-model-search");
        window.run(() -> {
            search.setText("llama 3.1 8b");
            search.getOnAction().handle(null);
        });
        window.settle();
        assertEquals("llama-3.1-8b", plan(bench).values().get("model"));
        Label value = bench.find(Label.class, "#workload-card-model .hw-chain-value");
        assertEquals("8.03 B", window.call(value::getText));
    }

    @Test
    void anEntryChangesTheFiguresAndIsTakenBackWithOneUndo(TestWindow window) {
        Bench bench = open(window);
        TextField gpus = bench.find(TextField.class, "#stages-0-gpus");
        window.run(() -> {
            gpus.setText("2*64");
            gpus.getOnAction().handle(null);
        });
        window.settle();
        // 128 accelerators in nodes of eight are 16 nodes.
        assertEquals("16", window.call(() -> cardValue(bench, "nodes")));
        window.run(bench.workbench::undo);
        window.settle();
        assertEquals("8", window.call(() -> cardValue(bench, "nodes")));
        assertEquals("64", window.call(gpus::getText));
    }

    @Test
    void showsTheFormulaOfAFigureWithItsNumbers(TestWindow window) {
        Bench bench = open(window);
        window.run(() -> bench.find(Button.class, "#workload-card-days").fire());
        window.settle();
        Label formula = bench.find(Label.class, ".hw-formula-body .hw-formula-text");
        assertEquals("days = C/(G·U_pk·MFU·g)/86400", window.call(formula::getText));
        Label name = bench.find(Label.class, ".hw-formula-body .hw-formula-name");
        window.run(() -> bench.speak(Language.CHINESE));
        window.settle();
        assertTrue(window.call(name::getText).length() > 0);
    }

    @Test
    void keepsTheLastFiguresWhileAnEntryIsWrong(TestWindow window) {
        Bench bench = open(window);
        TextField tokens = bench.find(TextField.class, "#stages-0-tokens");
        window.run(() -> {
            tokens.setText("");
            tokens.getOnAction().handle(null);
        });
        window.settle();
        Label wrong = bench.find(Label.class, "#stages-0-wrong");
        assertTrue(wrong.isVisible());
        assertTrue(window.call(wrong::getText).contains("tokens"), wrong::getText);
        assertEquals("8", window.call(() -> cardValue(bench, "nodes")));
    }

    @Test
    void takesAConfigurationAndSaysWhyItRefusesAnother(TestWindow window) throws IOException {
        Bench bench = open(window);
        String good = """
                {"model_type": "llama", "vocab_size": 1000, "hidden_size": 64, "num_hidden_layers": 2,
                 "num_attention_heads": 4, "intermediate_size": 128}
                """;
        Path config = Files.writeString(folder.resolve("config.json"), good.replace("llama", "no-family"));
        bench.file = config;
        Button open = bench.find(Button.class, ".hw-plan-buttons .button");
        window.run(open::fire);
        window.settle();
        Label refused = bench.find(Label.class, "#workload-config-refused");
        assertTrue(window.call(refused::getText).contains("no-family"));
        assertEquals("llama-3.1-8b", plan(bench).values().get("model"));
        Files.writeString(config, good);
        window.run(open::fire);
        window.settle();
        assertTrue(plan(bench).values().get("model") instanceof Map<?, ?> model && model.containsKey("shape"));
    }

    @Test
    void leavesNothingSelectedBehindTheWorkload(TestWindow window) {
        Bench bench = open(window);
        window.run(() -> bench.wear(Theme.DARK));
        window.settle();
        assertTrue(bench.workbench.selection().isEmpty());
        window.run(() -> bench.workbench.perform(new SetWorkload(null)));
        window.settle();
        assertNull(bench.workbench.design().workload());
        assertTrue(bench.find(Button.class, "#workload-begin").isVisible());
    }

    private static Bench open(TestWindow window) {
        Bench bench =
                Bench.show(window, Design.empty("New").draft().workload(PLAN).build());
        window.run(() -> bench.view.spaceProperty().set(Space.WORKLOAD));
        window.settle();
        return bench;
    }

    private static String cardValue(Bench bench, String card) {
        return bench.view.lookup("#workload-card-" + card + " .hw-chain-value") instanceof Label label
                ? label.getText()
                : "";
    }

    private static WorkloadPlan plan(Bench bench) {
        WorkloadPlan plan = bench.workbench.design().workload();
        if (plan == null) {
            throw new AssertionError("there is no workload");
        }
        return plan;
    }
}
