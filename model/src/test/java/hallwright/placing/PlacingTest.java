package hallwright.placing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.analysis.Analysis;
import hallwright.check.Checked;
import hallwright.check.StandardChecks;
import hallwright.design.CoolingStrategy;
import hallwright.design.Design;
import hallwright.design.DesignObject;
import hallwright.design.Door;
import hallwright.design.Placement;
import hallwright.design.Room;
import hallwright.design.WorkloadPlan;
import hallwright.design.Zone;
import hallwright.edit.Edit;
import hallwright.edit.EditResult.Applied;
import hallwright.geometry.Edge;
import hallwright.geometry.Point;
import hallwright.geometry.Polygon;
import hallwright.geometry.Rect;
import hallwright.text.Language;
import hallwright.text.Message;
import hallwright.text.Texts;
import hallwright.units.Length;
import hallwright.workload.floor.FloorWorkload;
import hallwright.workload.floor.Halls;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Racks for what a workload lacks, on halls with little room and much.
class PlacingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void nothingIsPlacedWhereNothingIsMissing() {
        Placing placing = place(Halls.superPod(), training("h100-sxm", 256), "eu");
        assertEquals(0, placing.missingNodes());
        assertNull(placing.edit());
        assertTrue(placing.complete());
        assertTrue(text(placing.summary()).contains("holds all nodes"));
    }

    @ParameterizedTest
    @CsvSource({"na", "eu", "cn"})
    void anEmptyRoomIsFilledWithPairsOfRows(String rules) {
        Design room = room(40_000, 30_000);
        Placing placing = place(room, training("h100-sxm", 8 * 4 * 100), rules);
        assertEquals(400, placing.missingNodes());
        assertEquals(100, placing.racks());
        assertEquals(List.of(), placing.reasons());
        assertEquals(100, placing.placedRacks());
        Analysis after = after(room, training("h100-sxm", 8 * 4 * 100), placing);
        assertEquals(100, after.design().placements().size());
        assertEquals(400, after.design().mounts().size());
        assertEquals(List.of(), spaceFindings(after, rules));
        assertTrue(floor(after).fits());
        assertTrue(after.layout().rows().all().size() >= 2);
        for (Placement rack : after.design().placements()) {
            Rect at = after.design().footprint(rack).bounds();
            boolean south = rack.turn().degrees() == 0;
            assertTrue(rack.turn().isQuarter());
            // Fronts stand on the lines of the tile grid.
            int frontLine = south ? at.yMm() : rack.turn().degrees() == 180 ? at.northMm() : 0;
            assertEquals(0, frontLine % 600);
        }
    }

    @Test
    void aRowIsContinuedAndItsNamesCountOn() {
        Design room = room(12_000, 6_000);
        Design small = after(room, training("h100-sxm", 8 * 4 * 2), place(room, training("h100-sxm", 64), "na"))
                .design();
        assertEquals(2, small.placements().size());
        Placing more = place(small, training("h100-sxm", 8 * 4 * 4), "na");
        Analysis after = after(small, training("h100-sxm", 8 * 4 * 4), more);
        assertEquals(1, after.layout().rows().all().size());
        assertEquals(
                List.of("R1", "R2", "R3", "R4"),
                after.design().placements().stream().map(DesignObject::name).toList());
        assertEquals(List.of(), spaceFindings(after, "na"));
    }

    @ParameterizedTest
    @CsvSource({
        "superpod-32-dgx-h100, h100-sxm, 512, eu",
        "gb200-nvl72-row, gb200, 1440, na",
        "scale-1000, gb200, 40000, na",
        "mixed-enterprise-20, l40s, 64, cn",
        "edge-inference-6, l40s, 512, cn"
    })
    void noHallGetsAFindingAboutItsSpace(String id, String accelerator, int gpus, String rules) {
        Design hall = Halls.hall(id);
        WorkloadPlan plan = training(accelerator, gpus);
        Placing placing = place(hall, plan, rules);
        assertTrue(placing.missingNodes() > 0);
        assertEquals(placing, place(hall, plan, rules));
        if (placing.complete()) {
            assertEquals(List.of(), placing.reasons());
        } else {
            assertFalse(placing.reasons().isEmpty());
        }
        if (placing.edit() != null) {
            Set<String> before = Set.copyOf(spaceFindings(Halls.analysis(hall, plan), rules));
            List<String> after = spaceFindings(after(hall, plan, placing), rules);
            assertEquals(
                    List.of(),
                    after.stream().filter(each -> !before.contains(each)).toList());
        }
    }

    @Test
    void aThousandRacksGoIntoALargeRoomAtOnce() {
        Design room = room(120_000, 80_000);
        Placing placing = place(room, training("h100-sxm", 32_000), "na");
        assertEquals(1000, placing.placedRacks());
        Analysis after = after(room, training("h100-sxm", 32_000), placing);
        assertEquals(4000, after.design().mounts().size());
        Set<String> names = after.design().objects().map(DesignObject::name).collect(Collectors.toSet());
        assertEquals(after.design().size(), names.size());
        assertEquals(List.of(), spaceFindings(after, "na"));
    }

    @Test
    void whatDoesNotFitSaysWhy() {
        Placing none = place(room(3_000, 3_000), training("h100-sxm", 64), "eu");
        assertNull(none.edit());
        assertEquals(0, none.placedRacks());
        assertTrue(text(none.summary()).startsWith("None of the 2 racks"), text(none.summary()));
        assertTrue(
                text(none.reasons().getFirst()).startsWith("The aisles bind"),
                none.reasons().toString());
        WorkloadPlan limited = new WorkloadPlan(Map.of(
                "model",
                "llama-3.1-8b",
                "hardware",
                Map.of("accelerator", "h100-sxm", "rackLimitW", 8000.0),
                "stages",
                List.of(Map.of("type", "pre-training", "name", "base", "tokens", 1e12, "gpus", 64.0))));
        String reason =
                text(place(room(30_000, 20_000), limited, "eu").reasons().getFirst());
        assertTrue(reason.contains("draws 10.2 kW, a rack of this workload at most 8 kW"), reason);
    }

    private static Placing place(Design design, WorkloadPlan plan, String rules) {
        return Placing.of(Halls.analysis(design, plan), Halls.CATALOGUE, Checked.rules(rules));
    }

    private static Analysis after(Design design, WorkloadPlan plan, Placing placing) {
        Edit edit = placing.edit();
        assertNotNull(edit);
        Design planned = design.draft().workload(plan).build();
        if (edit.applyTo(planned) instanceof Applied applied) {
            return Halls.analysis(applied.design(), plan);
        }
        throw new AssertionError("refused");
    }

    private static hallwright.workload.floor.FloorAnswer floor(Analysis analysis) {
        FloorWorkload workload = analysis.workload();
        assertNotNull(workload);
        var answer = workload.answer();
        assertNotNull(answer);
        return answer;
    }

    /// Rule and condition of all errors, and of what the rules of space say beside errors.
    private static List<String> spaceFindings(Analysis analysis, String rules) {
        return StandardChecks.run(Checked.rules(rules), analysis, TODAY).all().stream()
                .filter(finding -> finding.measure() != null)
                .filter(finding -> finding.rule().id().startsWith("SPC"))
                .map(finding -> finding.rule().id() + " " + text(finding.message()))
                .toList();
    }

    private static WorkloadPlan training(String accelerator, int gpus) {
        return Halls.plan(
                accelerator,
                "llama-3.1-8b",
                Map.of("type", "pre-training", "name", "base", "tokens", 1e12, "gpus", (double) gpus));
    }

    private static Design room(int widthMm, int depthMm) {
        Polygon outline = Polygon.of(new Rect(0, 0, widthMm, depthMm));
        Design empty = Design.empty("Empty");
        var draft = empty.draft();
        draft.put(new Room(draft.newId(), "Hall", outline, new Length(4000), Length.ZERO, null));
        draft.put(new Zone(draft.newId(), "Zone", outline, CoolingStrategy.PERIMETER));
        Edge opening = new Edge(new Point(0, 300), new Point(0, 2_300));
        draft.put(new Door(draft.newId(), "D1", opening, new Length(2_600), true, true));
        return draft.build();
    }

    private static String text(Message message) {
        return Texts.of(Language.ENGLISH).of(message);
    }
}
