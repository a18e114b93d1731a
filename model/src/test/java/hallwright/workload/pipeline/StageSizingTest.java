package hallwright.workload.pipeline;

import static hallwright.workload.pipeline.Sized.close;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.file.FileProblem;
import hallwright.text.Language;
import hallwright.text.Message;
import hallwright.text.Texts;
import hallwright.workload.compression.BeforeAfter;
import hallwright.workload.memory.Candidate;
import hallwright.workload.result.Sizing;
import hallwright.workload.result.StageResult;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Splits with their reasons, services with limits, compression and several sites.
class StageSizingTest {

    private static final String SERVICE = "{\"type\": \"deployment\", \"name\": \"service\", \"precision\": \"fp8\","
            + " \"requestsPerSecond\": 50, \"inputTokens\": 1000, \"outputTokens\": 500%s}";
    private static final String SITES = "{\"type\": \"pre-training\", \"name\": \"base\", \"tokens\": 1e12,"
            + " \"gpus\": 512, \"sequence\": 8192, \"globalBatchTokens\": 4194304, \"sites\": {\"method\":"
            + " \"local-sgd\", \"innerSteps\": 100, \"sentBytes\": 1, \"list\": [{\"name\": \"north\", \"share\":"
            + " 0.75, \"linkGbps\": 10}, {\"name\": \"south\", \"share\": 0.25, \"linkGbps\": 10}]}}";

    @Test
    void aSplitIsFoundAndEveryOtherSaysWhyNot() throws FileProblem {
        StageResult stage = Sized.stage(
                Sized.of("\"model\": \"llama-3.1-70b\", \"hardware\": {\"accelerator\": \"h100-sxm\"}, \"stages\":"
                        + " [{\"type\": \"pre-training\", \"name\": \"base\", \"tokens\": 1e12, \"gpus\": 1024,"
                        + " \"sequence\": 8192, \"globalBatchTokens\": 16777216}]"),
                "base");
        Candidate split = stage.split();
        assertTrue(split != null && split.feasible());
        assertEquals(1024, split.split().gpus());
        assertTrue(split.memory().total().value() <= 0.92 * 80e9, "at most 92 % of 80 GB");
        assertFalse(stage.rejected().isEmpty());
        assertTrue(stage.rejected().stream().noneMatch(each -> each.reasons().isEmpty()));
    }

    @Test
    void anUnsplitLargeModelDoesNotFitAndSaysHowMuchItNeeds() throws FileProblem {
        StageResult stage = Sized.stage(
                Sized.stages("{\"type\": \"pre-training\", \"name\": \"base\", \"tokens\": 1e12, \"gpus\": 8,"
                        + " \"sequence\": 8192, \"split\": {\"tensor\": 1}, \"recompute\": \"none\"}"),
                "base");
        Candidate split = stage.split();
        assertTrue(split != null && !split.feasible());
        // 8.03e9 parameters · (6 + 12 / 8) B are 56.1 GiB of state alone; 92 % of 80 GB are 68.5 GiB
        assertEquals(56.1, split.memory().state().value() / (1L << 30), 0.1);
        String reason = sentence(split.reasons().getFirst());
        assertTrue(reason.contains("may fill 68.5 GiB"), reason);
    }

    @Test
    void aPipelineDeeperThanItsMicroBatchesStandsIdle() throws FileProblem {
        StageResult stage = Sized.stage(
                Sized.stages("{\"type\": \"pre-training\", \"name\": \"base\", \"tokens\": 1e12, \"gpus\": 64,"
                        + " \"sequence\": 8192, \"globalBatch\": 32, \"split\": {\"tensor\": 1, \"pipeline\": 8}}"),
                "base");
        Candidate split = stage.split();
        assertTrue(split != null);
        // 32 sequences over 8 replicas are 4 micro-batches for 8 stages.
        assertTrue(
                split.reasons().stream()
                        .map(StageSizingTest::sentence)
                        .anyMatch(text ->
                                text.startsWith("4 micro-batches per iteration are fewer than 8 pipeline stages")),
                split.reasons().toString());
    }

    @Test
    void aRackOfSeventyTwoFailsAsNineNodesOfEight() throws FileProblem {
        Sizing sizing = Sized.of("\"model\": \"llama-3.1-70b\", \"hardware\": {\"accelerator\": \"gb200\"}, \"stages\":"
                + " [{\"type\": \"pre-training\", \"name\": \"base\", \"tokens\": 1e12, \"gpus\": 20736}]");
        // 288 racks of 9 nodes, 3.8 failures in 1,000 node-days: 86,400,000 s / (2,592 · 3.8)
        close(86.4e6 / (2592 * 3.8), 1e-6, Sized.stage(sizing, "base"), "mtbf_s");
    }

    @Test
    void aFasterAnswerTakesMoreAccelerators() throws FileProblem {
        StageResult free = service("");
        StageResult held = service(", \"tensor\": 1, \"perTokenS\": 0.02");
        StageResult loose = service(", \"tensor\": 1");
        assertTrue(held.value("batch") < loose.value("batch"));
        assertTrue(held.value("seconds_per_token") <= 0.02);
        assertTrue(held.value("gpus") > loose.value("gpus"));
        assertTrue(free.value("gpus") <= loose.value("gpus"));
    }

    @Test
    void aLimitThatNothingKeepsIsRefusedWithTheTimeItTakes() {
        String refusal = Sized.refusal(Sized.eight(SERVICE.formatted(", \"tensor\": 1, \"perTokenS\": 0.001")));
        // 8.03e9 B at 0.6 · 3.35e12 B/s are 4.0 ms for the weights alone.
        assertTrue(refusal.startsWith("/stages/0/perTokenS: Even one sequence alone takes 4."), refusal);
        assertTrue(refusal.contains("1.0 ms allowed"), refusal);
    }

    @Test
    void spareReplicasComeOnTop() throws FileProblem {
        double without = service(", \"tensor\": 1").value("replicas");
        assertEquals(without + 2, service(", \"tensor\": 1, \"spare\": 2").value("replicas"));
    }

    @Test
    void readingApartFromWritingAddsUp() throws FileProblem {
        StageResult apart = service(", \"tensor\": 1, \"disaggregated\": true");
        assertEquals(apart.value("replicas"), apart.value("prefill_replicas") + apart.value("decode_replicas"));
        // 50 requests/s · 1000 tokens are read, 50 · 500 written.
        close(50_000, 0, apart, "input_tokens_per_second_needed");
        close(25_000, 0, apart, "tokens_per_second_needed");
    }

    @Test
    void aCompressedModelStandsBesideTheOneItCameFrom() throws FileProblem {
        Sizing sizing = Sized.stages(
                "{\"type\": \"compression\", \"name\": \"eight\", \"method\": \"quantise\", \"precision\": \"fp8\"}",
                SERVICE.formatted(""));
        List<BeforeAfter> table = Sized.stage(sizing, "eight").table();
        // 8,030,261,248 parameters at 2 bytes; at 1 byte but for the two tables of 128,256 · 4,096, which stay at 2
        BeforeAfter weights = row(table, "weight_bytes");
        assertEquals(16_060_522_496.0, weights.before().value());
        assertEquals(8_030_261_248.0 + 2 * 128_256 * 4096, weights.after().value());
        BeforeAfter gpus = row(table, "gpus");
        assertTrue(gpus.after().value() <= gpus.before().value());
    }

    @Test
    void sitesShareTheTokensAndExchangeOverTheirLinks() throws FileProblem {
        StageResult stage = Sized.stage(Sized.stages(SITES), "base");
        assertEquals(2, stage.sites().size());
        assertEquals(384, stage.sites().getFirst().gpus().value());
        assertEquals(128, stage.sites().getLast().gpus().value());
        assertEquals(0.25e12, stage.sites().getLast().samples().value());
        // Every 100 steps one byte of each parameter instead of four: 400 times less.
        close(400, 0, stage, "reduction");
        // 2 · (1 / 2) · 8.03e9 B over 0.8 · 1.25e9 B/s
        close(8.03, 0.05, stage, "sync_s");
    }

    @Test
    void theExchangeAmongSitesLengthensTheWholeRunToo() throws FileProblem {
        StageResult several = Sized.stage(Sized.stages(SITES), "base");
        StageResult one = Sized.stage(Sized.stages(SITES.replaceFirst(", \"sites\".*", "}")), "base");
        double used = figure(several, "compute_utilisation");
        assertTrue(used < 1);
        assertEquals(figure(one, "days_end_to_end") / used, figure(several, "days_end_to_end"), 1e-9);
    }

    private static double figure(StageResult stage, String key) {
        return stage.figure(key).orElseThrow().value();
    }

    private static StageResult service(String more) throws FileProblem {
        return Sized.stage(Sized.stages(SERVICE.formatted(more)), "service");
    }

    private static BeforeAfter row(List<BeforeAfter> table, String key) {
        return table.stream()
                .filter(each -> each.before().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static String sentence(Message message) {
        return Texts.of(Language.ENGLISH).of(message);
    }
}
