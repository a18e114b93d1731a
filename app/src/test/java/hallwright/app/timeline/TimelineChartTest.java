package hallwright.app.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.app.testing.TestWindow;
import hallwright.app.testing.WindowTest;
import hallwright.app.text.Words;
import hallwright.drawing.timeline.Capacity;
import hallwright.drawing.timeline.PoolLane;
import hallwright.drawing.timeline.StageBar;
import hallwright.drawing.timeline.StageTimeline;
import hallwright.text.Language;
import hallwright.workload.result.PoolKind;
import hallwright.workload.result.Span;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

@WindowTest
class TimelineChartTest {

    private final Words words = new Words(Language.ENGLISH);

    private static StageTimeline plan() {
        StageBar training = new StageBar("training", "pre-training", 64, List.of(new Span(0, 30, 64)));
        StageBar service = new StageBar("service", "deployment", 8, List.of(new Span(30, 90, 8)));
        List<Span> steps = List.of(new Span(0, 30, 64), new Span(30, 90, 8));
        return new StageTimeline(
                90,
                List.of(new PoolLane(
                        "gpu",
                        PoolKind.ACCELERATORS,
                        List.of(training, service),
                        steps,
                        64,
                        0,
                        Capacity.ofNodes(6, 8))));
    }

    private static String facts(TimelineChart chart) {
        return ((Label) chart.lookup(".hw-timeline-facts")).getText();
    }

    private static Node mark(TimelineChart chart, String stage) {
        Node mark = chart.lookup("#stage-" + stage);
        assertNotNull(mark, stage);
        return mark;
    }

    private static KeyEvent press(KeyCode key) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false);
    }

    @Test
    void theKeyboardReachesEveryStageAndChoosesOne(TestWindow window) {
        TimelineChart chart = window.show(() -> new TimelineChart(words));
        window.run(() -> chart.timelineProperty().set(plan()));
        window.settle();
        window.run(() -> mark(chart, "training").requestFocus());
        // 64 held, 6 nodes of 8 offered.
        assertEquals(
                "training: day 0 to 30, 30 days, 64 GPUs. Meanwhile the floor lacks 16 GPUs.",
                window.call(() -> facts(chart)));
        window.fire(mark(chart, "training"), press(KeyCode.DOWN));
        assertEquals("service: day 30 to 90, 60 days, 8 GPUs", window.call(() -> facts(chart)));
        window.fire(mark(chart, "service"), press(KeyCode.ENTER));
        assertEquals("service", chart.selectedProperty().get());
        assertEquals(
                "service: day 30 to 90, 60 days, 8 GPUs", mark(chart, "service").getAccessibleText());
    }

    @Test
    void marksLieOverTheirBarsAtEveryWidth(TestWindow window) {
        TimelineChart chart = window.show(() -> new TimelineChart(words));
        window.run(() -> {
            chart.timelineProperty().set(plan());
            chart.resize(500, 400);
            chart.layout();
        });
        window.settle();
        Node training = mark(chart, "training");
        Node service = mark(chart, "service");
        double joint = training.getBoundsInParent().getMaxX();
        assertTrue(Math.abs(joint - service.getBoundsInParent().getMinX()) <= 6, "one ends where the other begins");
        assertTrue(service.getBoundsInParent().getMinY()
                > training.getBoundsInParent().getMinY());
    }

    @Test
    void withoutStagesItSaysWhatToDo(TestWindow window) {
        TimelineChart chart = window.show(() -> new TimelineChart(words));
        assertTrue(chart.lookup(".hw-empty").isVisible());
        window.run(() -> words.speak(Language.CHINESE));
        assertEquals("还没有阶段", ((Label) chart.lookup(".hw-empty-title")).getText());
    }
}
