package hallwright.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.catalogue.Category;
import hallwright.catalogue.DeviceType;
import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.Ratings;
import hallwright.check.engine.Check;
import hallwright.check.workload.WorkloadChecks;
import hallwright.design.Design;
import hallwright.design.ObjectId;
import hallwright.design.Types;
import hallwright.design.WorkloadPlan;
import hallwright.rule.Finding;
import hallwright.text.Language;
import hallwright.text.Texts;
import hallwright.workload.floor.Halls;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The rules of the workload on the hall of 32 DGX H100, 256 accelerators in eight racks, met and not met.
class WorkloadChecksTest {

    private static final Design HALL = Halls.superPod().draft().workload(null).build();

    @Test
    void nothingIsAskedOfAHallWithoutAWorkload() {
        for (var check : WorkloadChecks.ALL) {
            assertEquals(0, Checked.by(check, "eu", HALL).passes());
        }
    }

    @Test
    void aWorkloadThatCannotBeUnderstoodIsSaidOnce() {
        WorkloadPlan plan = Halls.plan("h100-sxm", "llama-9", Map.of("type", "pre-training", "tokens", 1e12));
        assertTrue(checked("WKL-001", plan).lacks().contains("“llama-9”"));
        assertEquals(0, checked("WKL-016", plan).passes());
    }

    @Test
    void nodesMustBeEnough() {
        assertEquals(1, checked("WKL-001", Halls.training()).passes());
        String text = checked("WKL-001", train("gpus", 512.0)).text();
        assertTrue(
                text.contains("holds 32 nodes of the kind asked for; the workload needs 64 (512 accelerators)."), text);
        assertEquals(-50, checked("WKL-001", train("gpus", 512.0)).margin(), 1e-9);
    }

    @Test
    void racksKeepTheLimitOfTheWorkload() {
        // 4 · 10.2 kW · 0.85 = 34.68 kW
        assertEquals(8, checked("WKL-002", limited(40_000)).passes());
        assertEquals(8, checked("WKL-002", limited(30_000)).violations().size());
    }

    @Test
    void feedsCarryThePeakAfterALoss() {
        assertEquals(8, checked("WKL-003", Halls.training()).passes());
        ObjectId rack = Halls.answer(HALL, Halls.training()).racks().getFirst().rack();
        Set<ObjectId> others = HALL.feeds().stream()
                .filter(feed -> feed.load().equals(rack))
                .skip(1)
                .map(feed -> feed.id())
                .collect(Collectors.toSet());
        Checked one = Checked.by(
                check("WKL-003"), "eu", with(HALL.draft().remove(others).build(), Halls.training()));
        assertTrue(one.text().contains("while the workload draws 34.7 kW"), one.text());
    }

    @Test
    void zonesAreCooledAtThePeak() {
        assertEquals(1, checked("WKL-004", Halls.training()).passes());
        Set<ObjectId> two = HALL.placements().stream()
                .filter(placement -> placement.type().value().contains("thermal-wall"))
                .skip(1)
                .map(placement -> placement.id())
                .collect(Collectors.toSet());
        Checked one =
                Checked.by(check("WKL-004"), "eu", with(HALL.draft().remove(two).build(), Halls.training()));
        assertTrue(one.text().contains("0.0 kW of cooling are left"), one.text());
    }

    @Test
    void liquidCooledNodesNeedALoop() {
        WorkloadPlan plan = Halls.plan("gb200", "llama-3.1-70b", Map.of("type", "pre-training", "tokens", 1e12));
        Design row = Halls.hall("gb200-nvl72-row");
        assertEquals(8, Checked.by(check("WKL-005"), "na", with(row, plan)).passes());
        Set<ObjectId> loops = row.loops().stream().map(loop -> loop.id()).collect(Collectors.toSet());
        Checked dry = Checked.by(
                check("WKL-005"), "na", with(row.draft().remove(loops).build(), plan));
        assertEquals(8, dry.violations().size());
    }

    @Test
    void stepsNeedARatedUps() {
        assertTrue(checked("WKL-006", Halls.training()).lacks().startsWith("UPS of "));
        Finding none = StandardChecks.run(
                        Checked.rules("eu"), Halls.analysis(HALL, Halls.training()), LocalDate.of(2026, 11, 23))
                .all()
                .stream()
                .filter(finding -> finding.rule().id().equals("WKL-006"))
                .findFirst()
                .orElseThrow();
        String remedy = Texts.of(Language.ENGLISH).of(none.remedy());
        assertTrue(remedy.endsWith("has no UPS at all. Place one, and connect it."), remedy);
    }

    @Test
    void stepsStayBelowTheRatedPowerOfTheUps() {
        Design room = Halls.hall("edge-inference-6");
        // 12 nodes of 4.2 kW step by 0.375 of 50.4 kW, far below 500 kW; nodes of 150 kW would not.
        assertEquals(
                1, Checked.by(check("WKL-006"), "eu", with(room, edge(4_200))).passes());
        String text =
                Checked.by(check("WKL-006"), "eu", with(room, edge(150_000))).text();
        assertTrue(text.contains("steps by 675 kW within 2 s, 135 % of the 500 kW"), text);
    }

    @Test
    void switchesMustJoinTheNodes() {
        // One scalable unit: 8 leaves and 4 spines, and 12 stand there.
        assertEquals(1, checked("WKL-007", Halls.training()).passes());
        String text = checked("WKL-007", train("gpus", 512.0)).text();
        assertTrue(
                text.contains("holds 12 switches of the compute fabric; the workload needs 24 (16 leaf, 8 spine"),
                text);
    }

    @Test
    void aThirdTierIsNoted() {
        assertEquals(1, checked("WKL-008", Halls.training()).passes());
        // 512 nodes have 4,096 ports; 64 · 64 / 2 = 2,048.
        String text = checked("WKL-008", train("gpus", 4096.0)).text();
        assertTrue(text.contains("has 4096 endpoints; two tiers of switches join 2048"), text);
    }

    @Test
    void storageOfUnknownBandwidthIsNotJudged() {
        assertTrue(checked("WKL-009", Halls.training()).lacks().startsWith("bandwidth of the storage of "));
    }

    @Test
    void storageOfKnownBandwidthIsHeldAgainstTheWorkload() {
        // 32 nodes of the guideline class good ask for 15 GB/s read and 7 GB/s write; the checkpoint of 8.03e9
        // parameters asks for 14 · 8.03e9 B in 10 s = 11.2 GB/s write.
        assertEquals(1, Checked.by(check("WKL-009"), "eu", stored(40, 20)).passes());
        String text = Checked.by(check("WKL-009"), "eu", stored(40, 0.5)).text();
        assertTrue(text.contains("can write "), text);
        assertTrue(text.contains("the workload asks for 11.2 GB/s"), text);
    }

    /// The hall with a bandwidth for each of its storage systems.
    private static Design stored(double read, double write) {
        Types types = HALL.types();
        for (EquipmentType type : HALL.types().all()) {
            if (type instanceof DeviceType device && type.category() == Category.STORAGE) {
                types = types.replacing(new DeviceType(
                        device.product(),
                        device.body(),
                        device.mounting(),
                        device.draw(),
                        device.air(),
                        device.liquid(),
                        device.ports(),
                        new Ratings(Map.of("readBandwidthGBPerS", read, "writeBandwidthGBPerS", write)),
                        device.evidence()));
            }
        }
        Design rated = new Design(
                HALL.project(),
                HALL.site(),
                HALL.grid(),
                types,
                HALL.rooms(),
                HALL.zones(),
                HALL.obstacles(),
                HALL.doors(),
                HALL.containments(),
                HALL.placements(),
                HALL.mounts(),
                HALL.runs(),
                HALL.feeds(),
                HALL.cords(),
                HALL.loops(),
                HALL.waivers(),
                null,
                HALL.provision(),
                HALL.nextId());
        return with(rated, Halls.training());
    }

    @Test
    void checkpointsMayTakeFivePercent() {
        assertEquals(1, checked("WKL-010", Halls.training()).passes());
        Map<String, Object> values = new LinkedHashMap<>(
                train("gpus", 16_384.0, "globalBatchTokens", 67_108_864.0).values());
        values.put("settings", Map.of("checkpointStall", 120.0, "failuresPer1000NodeDays", 10.0));
        // 2,048 nodes fail every 4,219 s; 120 / sqrt(2 · 120 · 4219) = 11.9 %
        String text = checked("WKL-010", new WorkloadPlan(values)).text();
        assertTrue(text.contains("11.9 % of the time"), text);
    }

    @Test
    void layersAreSharedInsideFastLinks() {
        assertEquals(1, checked("WKL-011", Halls.training()).passes());
        String text = checked("WKL-011", train("gpus", 256.0, "split", Map.of("tensor", 16.0)))
                .text();
        assertTrue(text.contains("among 16 accelerators, but fast links join 8"), text);
    }

    @Test
    void noAcceleratorIsLeftOver() {
        assertEquals(1, checked("WKL-012", Halls.training()).passes());
        String text = checked("WKL-012", train("gpus", 250.0, "split", Map.of("tensor", 8.0)))
                .text();
        assertTrue(text.contains("leaves 2 of 250 accelerators over"), text);
    }

    @Test
    void memoryKeepsAReserve() {
        assertEquals(1, checked("WKL-013", Halls.training()).passes());
        Checked full = checked("WKL-013", train("gpus", 8.0, "split", Map.of("tensor", 1.0), "recompute", "none"));
        assertTrue(full.text().contains("92 % may be filled"), full.text());
    }

    @Test
    void aPipelineNeedsFourMicroBatchesAStage() {
        Map<String, Object> deep = Map.of("tensor", 1.0, "pipeline", 8.0);
        // 32 sequences over 8 replicas are 4; four times 8 are 32.
        String text = checked("WKL-014", train("gpus", 64.0, "globalBatch", 32.0, "split", deep))
                .text();
        assertTrue(text.contains("4.0 micro-batches per iteration; its pipeline of 8 stages needs 32"), text);
        assertEquals(
                1,
                checked("WKL-014", train("gpus", 64.0, "globalBatch", 256.0, "split", deep))
                        .passes());
    }

    @Test
    void aServiceRunsSeveralSequencesTogether() {
        assertEquals(1, checked("WKL-015", serve(5, 1000)).passes());
        assertTrue(checked("WKL-015", serve(0.01, 200_000)).text().contains("below 8 most of the"));
    }

    @Test
    void theDeadlineIsKeptOnTheMachinesOfTheHall() {
        assertEquals(1, checked("WKL-016", train("deadlineDays", 30.0)).passes());
        String text = checked("WKL-016", train("deadlineDays", 3.0)).text();
        assertTrue(text.contains("the deadline is 3.0 days"), text);
    }

    @Test
    void theServiceHasItsReplicas() {
        assertEquals(1, checked("WKL-017", serve(50, 1000)).passes());
        assertTrue(checked("WKL-017", serve(100_000, 1000)).text().startsWith("The machines of the hall hold "));
    }

    @Test
    void estimatesAreCounted() {
        assertTrue(checked("WKL-018", Halls.training()).text().contains("are estimates, among them "));
    }

    private static WorkloadPlan edge(double nodeW) {
        Map<String, Object> values = new LinkedHashMap<>(train("gpus", 96.0).values());
        values.put(
                "hardware",
                Map.of("accelerator", "h100-sxm", "nodeType", "supermicro-sys-421ge-tnrt", "nodeMaximumPowerW", nodeW));
        return new WorkloadPlan(values);
    }

    private static WorkloadPlan limited(double watts) {
        Map<String, Object> values = new LinkedHashMap<>(Halls.training().values());
        values.put("hardware", Map.of("accelerator", "h100-sxm", "rackLimitW", watts));
        return new WorkloadPlan(values);
    }

    /// The training of the sample with some keys otherwise.
    private static WorkloadPlan train(Object... pairs) {
        Map<String, Object> stage =
                new LinkedHashMap<>(Map.of("type", "pre-training", "name", "base", "tokens", 1e12, "sequence", 8192.0));
        stage.put("globalBatchTokens", 4_194_304.0);
        for (int i = 0; i < pairs.length; i += 2) {
            stage.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        if (stage.containsKey("globalBatch")) {
            stage.remove("globalBatchTokens");
        }
        return Halls.plan("h100-sxm", "llama-3.1-8b", stage);
    }

    private static WorkloadPlan serve(double requests, double input) {
        return Halls.plan(
                "h100-sxm",
                "llama-3.1-8b",
                Map.of(
                        "type",
                        "deployment",
                        "name",
                        "chat",
                        "precision",
                        "fp8",
                        "requestsPerSecond",
                        requests,
                        "inputTokens",
                        input,
                        "outputTokens",
                        500.0,
                        "tensor",
                        1.0));
    }

    private static Checked checked(String rule, WorkloadPlan plan) {
        return Checked.by(check(rule), "eu", with(HALL, plan));
    }

    private static Design with(Design design, WorkloadPlan plan) {
        return design.draft().workload(plan).build();
    }

    private static Check check(String rule) {
        return WorkloadChecks.ALL.stream()
                .filter(each -> each.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
