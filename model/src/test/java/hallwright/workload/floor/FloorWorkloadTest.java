package hallwright.workload.floor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.analysis.Analysis;
import hallwright.cost.ResultCosts;
import hallwright.design.Design;
import hallwright.design.ObjectId;
import hallwright.design.WorkloadPlan;
import hallwright.price.Books;
import hallwright.text.Language;
import hallwright.text.Message;
import hallwright.text.Texts;
import hallwright.units.Money;
import hallwright.workload.Reference;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// A workload on the hall of 32 DGX H100 in eight racks of four.
class FloorWorkloadTest {

    @Test
    void aTrainingWithoutDeadlineGetsEveryAcceleratorThereIs() {
        FloorAnswer answer = Halls.answer(Halls.superPod(), Halls.training());
        assertEquals(32, answer.supply().nodes());
        assertEquals(256, answer.supply().gpus());
        assertEquals(32, answer.neededNodes());
        assertTrue(answer.fits());
        // (6 · 7.505e9 + 6 · 32 · 32 · 128 · 8192) FLOP · 1e12 / (256 · 989.4e12 · 0.40 · 0.997 · 86400 s) = 5.9 days
        Double days = answer.trainingDays();
        assertNotNull(days);
        assertEquals(5.9, days, 0.1);
    }

    @Test
    void moreThanTheHallHoldsTakesLongerInProportion() {
        WorkloadPlan plan = Halls.plan(
                "h100-sxm",
                "llama-3.1-8b",
                Map.of("type", "pre-training", "tokens", 1e12, "gpus", 512.0, "globalBatchTokens", 4_194_304.0));
        FloorAnswer answer = Halls.answer(Halls.superPod(), plan);
        assertFalse(answer.fits());
        assertEquals(64, answer.neededNodes());
        Double days = answer.trainingDays();
        assertNotNull(days);
        assertEquals(2 * answer.sizing().stages().getFirst().value("days"), days, 1e-9);
    }

    @Test
    void eachRackHasItsPowerStates() {
        RackState rack =
                Halls.answer(Halls.superPod(), Halls.training()).racks().getFirst();
        assertEquals(4, rack.nodes());
        assertEquals(4, rack.busy());
        // 4 · 10.2 kW at 0.22, 0.72 and 0.85
        assertEquals(8_976, rack.idle().watts(), 1e-6);
        assertEquals(29_376, rack.mean().watts(), 1e-6);
        assertEquals(34_680, rack.peak().watts(), 1e-6);
    }

    @Test
    void whatIsNotNeededStaysIdle() {
        WorkloadPlan plan = Halls.plan(
                "h100-sxm",
                "llama-3.1-8b",
                Map.of("type", "pre-training", "tokens", 1e11, "gpus", 48.0, "globalBatchTokens", 4_194_304.0));
        FloorAnswer answer = Halls.answer(Halls.superPod(), plan);
        assertEquals(4, answer.racks().get(0).busy());
        assertEquals(2, answer.racks().get(1).busy());
        assertEquals(0, answer.racks().get(2).busy());
        assertEquals(answer.racks().get(2).idle(), answer.racks().get(2).peak());
    }

    @Test
    void noSingleFailureStopsTheHallWithItsSpareSupplies() {
        FloorAnswer answer = Halls.answer(Halls.superPod(), Halls.training());
        assertTrue(answer.elements() >= 6, "three sources and three air handlers");
        assertTrue(answer.losses().isEmpty(), answer.losses().toString());
    }

    @Test
    void losingTheOnlySourceOfARackStopsIt() {
        Design hall = Halls.superPod();
        ObjectId rack = Halls.answer(hall, Halls.training()).racks().getFirst().rack();
        // Only one feed of the first rack is left.
        Set<ObjectId> others = hall.feeds().stream()
                .filter(feed -> feed.load().equals(rack))
                .skip(1)
                .map(feed -> feed.id())
                .collect(Collectors.toSet());
        Design alone = hall.draft().remove(others).build();
        FloorAnswer answer = Halls.answer(alone, Halls.training());
        Loss loss = answer.losses().getFirst();
        assertEquals(Loss.Kind.POWER, loss.kind());
        // One of eight racks: 32 accelerators, an eighth of the rate, and 8/7 of the time.
        assertEquals(32, loss.gpus());
        assertEquals(answer.trainedTokensPerSecond() / 8, loss.tokensPerSecond(), 1e-6);
        Double days = answer.trainingDays();
        Double longer = loss.days();
        assertNotNull(days);
        assertNotNull(longer);
        assertEquals(days / 7, longer, 1e-9);
    }

    @Test
    void losingACoolingUnitWithoutSpareStopsRacksUntilTheRestCanCool() {
        Design hall = Halls.superPod();
        Set<ObjectId> two = hall.placements().stream()
                .filter(placement -> placement.type().value().equals("vertiv-thermal-wall-ahu-fa069hc"))
                .skip(1)
                .map(placement -> placement.id())
                .collect(Collectors.toSet());
        FloorAnswer answer = Halls.answer(hall.draft().remove(two).build(), Halls.training());
        Loss loss = answer.losses().getFirst();
        assertEquals(Loss.Kind.COOLING, loss.kind());
        assertEquals(256, loss.gpus(), "nothing is left to cool with");
        assertNull(loss.days());
    }

    @Test
    void anEditElsewhereLeavesTheWorkloadAlone() {
        Analysis before = Halls.analysis(Halls.superPod(), Halls.training());
        Design renamed = before.design()
                .draft()
                .project(hallwright.design.Project.named("other"))
                .build();
        Analysis after = Analysis.of(renamed, before).withWorkload(Reference.DATA, before.workload());
        assertSame(before.workload(), after.workload());
    }

    @Test
    void aWorkloadThatCannotBeUnderstoodSaysWhy() {
        FloorWorkload workload = Halls.analysis(
                        Halls.superPod(),
                        Halls.plan("h100-sxm", "llama-9", Map.of("type", "pre-training", "tokens", 1e12)))
                .workload();
        assertNotNull(workload);
        Message problem = workload.problem();
        assertNotNull(problem);
        assertTrue(Texts.of(Language.ENGLISH).of(problem).contains("llama-9"));
        assertNull(workload.answer());
    }

    @Test
    void itsResultsCostCapitalAndEnergy() {
        FloorAnswer answer = Halls.answer(Halls.superPod(), Halls.training());
        ResultCost cost = ResultCosts.of(answer, Money.usd("25600000"), Books.planning(), "na");
        assertNotNull(cost);
        assertEquals(Money.usd("100000"), cost.capitalPerGpu());
        // 25.6e6 / (5 · 8760 h · 256) = 2.283; 8 · 29.376 kW · 1.25 · 0.08 / 256 = 0.092
        assertEquals(Money.usd("2.375"), cost.perGpuHour());
        Money tokens = cost.perMillionTokens();
        assertNotNull(tokens);
        assertEquals(
                2.375 * 256 / 3600 / answer.trainedTokensPerSecond() * 1e6,
                tokens.amount().doubleValue(),
                1e-3);
    }
}
