package hallwright.workload.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hallwright.file.FileProblem;
import hallwright.workload.result.PoolNeed;
import hallwright.workload.result.Sizing;
import hallwright.workload.result.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Stages on one line of time, and the most that each pool holds.
class TimelineTest {

    private static final String SERVICE = "{\"type\": \"deployment\", \"name\": \"%s\", \"precision\": \"fp8\","
            + " \"requestsPerSecond\": %d, \"inputTokens\": 1000, \"outputTokens\": 500, \"tensor\": 1,"
            + " \"startDay\": %d, \"days\": %d}";

    @Test
    void aPoolMustHoldTheSumOfWhatRunsAtOnce() throws FileProblem {
        Sizing sizing = Sized.stages(SERVICE.formatted("a", 20, 0, 40), SERVICE.formatted("b", 20, 30, 30));
        double each = Sized.stage(sizing, "a").units();
        PoolNeed pool = pool(sizing, "serving");
        assertEquals(2 * each, pool.peak());
        assertEquals(30, pool.peakDay());
        assertEquals(List.of(new Span(0, 30, each), new Span(30, 40, 2 * each), new Span(40, 60, each)), pool.steps());
        // (30 + 2 · 10 + 20) / 60 of one service
        assertEquals(each * 70 / 60, pool.mean(), 1e-9);
    }

    @Test
    void stagesOneAfterTheOtherShareAPool() throws FileProblem {
        Sizing sizing = Sized.stages(SERVICE.formatted("a", 20, 0, 30), SERVICE.formatted("b", 40, 30, 30));
        assertEquals(Sized.stage(sizing, "b").units(), pool(sizing, "serving").peak());
    }

    @Test
    void eachPoolHasItsOwnPeak() throws FileProblem {
        Sizing sizing = Sized.example("life-cycle-8b.json");
        assertEquals(
                List.of("cpu", "gpu", "serving"),
                sizing.timeline().pools().stream().map(PoolNeed::pool).toList());
        assertEquals(365, sizing.timeline().endDay());
        assertEquals(56, Sized.stage(sizing, "base").units());
        assertEquals(64, pool(sizing, "gpu").peak(), "fine-tuning and evaluation hold 64");
        // 1e12 tokens · 4.3 B · 2 passes / (50e6 B/s · 86400 s) = 1.99 server-days in 10 days: one server
        assertEquals(1, pool(sizing, "cpu").peak());
        double gpus = pool(sizing, "gpu").peak();
        double serving = pool(sizing, "serving").peak();
        Sized.close(gpus + serving, 0, sizing, "gpus");
        Sized.close(Math.ceil(gpus / 8) + Math.ceil(serving / 8), 0, sizing, "nodes");
    }

    @Test
    void anUpdateRunsOnceInEachPeriodUntilThePlanEnds() throws FileProblem {
        Sizing sizing = Sized.example("life-cycle-8b.json");
        List<Span> spans = Sized.stage(sizing, "refresh").spans();
        // From day 90 every 30 days: 90, 120, ..., 360 end before day 365 if they take less than 5 days.
        assertEquals(10, spans.size());
        assertEquals(90, spans.getFirst().startDay());
        assertEquals(360, spans.getLast().startDay(), 1e-9);
        assertEquals(
                0.05 * Sized.stage(sizing, "base").value("days"),
                spans.getFirst().days(),
                1e-9);
    }

    @Test
    void evaluationTakesOneHundredthOfTheTraining() throws FileProblem {
        Sizing sizing = Sized.example("life-cycle-8b.json");
        Sized.close(
                Sized.stage(sizing, "base").value("total_flops") / 100,
                1e-9,
                Sized.stage(sizing, "measure"),
                "total_flops");
    }

    private static PoolNeed pool(Sizing sizing, String name) {
        return sizing.timeline().pools().stream()
                .filter(each -> each.pool().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
