package hallwright.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.analysis.Analysis;
import hallwright.design.Design;
import hallwright.design.DesignObject;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import hallwright.design.ProjectValues;
import hallwright.design.Waiver;
import hallwright.edit.Change;
import hallwright.edit.Edit;
import hallwright.edit.EditResult.Applied;
import hallwright.edit.Move;
import hallwright.edit.RandomEdits;
import hallwright.edit.Waive;
import hallwright.file.DesignFile;
import hallwright.file.FileProblem;
import hallwright.rule.Finding;
import hallwright.rule.FindingState;
import hallwright.rule.Findings;
import hallwright.rule.Measure;
import hallwright.text.Message;
import hallwright.units.Power;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for the findings of every design, tried on the sample halls.
class FindingsPropertiesTest {

    private static final Path LAYOUTS =
            Path.of(System.getProperty("hallwright.home", "..")).resolve("layouts/reference");
    private static final List<String> SETS = List.of("na", "eu", "cn");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @ValueSource(strings = {"superpod-32-dgx-h100", "gb200-nvl72-row", "mixed-enterprise-20", "edge-inference-6"})
    void movingTheWholeHallChangesNoFingerprintAndNoValue(String hall) throws FileProblem {
        Design here = read(hall);
        Set<ObjectId> all = here.objects().map(DesignObject::id).collect(Collectors.toSet());
        Design there = applied(new Move(all, 12_345, -6_789), here);
        for (String set : SETS) {
            assertEquals(results(findings(set, here)), results(findings(set, there)), set);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"superpod-32-dgx-h100", "mixed-enterprise-20"})
    void theSameDesignGivesTheSameListHoweverItsObjectsWereAdded(String hall) throws FileProblem {
        Design design = read(hall);
        List<DesignObject> turned = new ArrayList<>(design.objects().toList().reversed());
        Design again = Design.empty("again")
                .draft()
                .use(design.types().all())
                .project(design.project())
                .site(design.site())
                .waivers(design.waivers())
                .build();
        for (DesignObject object : turned) {
            again = again.draft().put(object).build();
        }
        assertEquals(findings("na", design).all(), findings("na", again).all());
    }

    /// Edits and undo in any order: what is taken over equals what is worked out anew, findings and figures alike.
    @ParameterizedTest
    @CsvSource({
        "superpod-32-dgx-h100, 1, 60",
        "gb200-nvl72-row, 2, 60",
        "mixed-enterprise-20, 3, 60",
        "edge-inference-6, 4, 60",
        "scale-1000, 5, 12"
    })
    void takingOverGivesWhatWorkingOutAnewGives(String hall, long seed, int steps) throws FileProblem {
        RandomEdits edits = new RandomEdits(seed);
        Random random = new Random(seed);
        List<Design> history = new ArrayList<>(List.of(read(hall)));
        Analysis staged = Analysis.of(history.getFirst(), null);
        for (int step = 0; step < steps; step++) {
            boolean undo = history.size() > 1 && random.nextInt(4) == 0;
            Edit edit = random.nextBoolean() ? edits.next(history.getLast()) : nudge(history.getLast(), random);
            if (undo) {
                history.removeLast();
            } else if (edit.applyTo(history.getLast()) instanceof Applied applied) {
                history.add(applied.design());
            }
            Design design = history.getLast();
            Analysis fresh = Analysis.of(design, null);
            staged = Analysis.of(design, staged);
            String set = SETS.get(step % SETS.size());
            String where = hall + " seed " + seed + " step " + step + " " + edit;
            assertEquals(fresh.figures(), staged.figures(), where);
            assertEquals(run(set, fresh).all(), run(set, staged).all(), where);
            assertEquals(run(set, fresh).coverage(), run(set, staged).coverage(), where);
        }
    }

    @Test
    void aWaiverHoldsWhereverTheRackStandsAndGoesStaleWhenItDrawsMore() throws FileProblem {
        Design design = read("superpod-32-dgx-h100");
        Finding hot = finding(findings("eu", design), "DEN-001", "C1", design);
        Measure measure = hot.measure();
        assertNotNull(measure);
        assertEquals(40.8, measure.actual(), 1e-9);
        Waiver waiver =
                new Waiver(hot.fingerprint(), "agreed", "A. Nyone", TODAY, null, measure.actual(), measure.limit());
        Design waived = applied(new Waive(waiver), design);
        assertEquals(FindingState.WAIVED, state(waived));
        ObjectId rack = hot.subjects().getFirst();
        assertEquals(FindingState.WAIVED, state(applied(new Move(Set.of(rack), 0, 7), waived)));
        // 1 % of the limit of 15 kW is 0.15 kW: 40.9 kW is still accepted, 41 kW is not.
        assertEquals(FindingState.WAIVED, state(drawing(waived, rack, 40_900)));
        assertEquals(FindingState.WAIVER_STALE, state(drawing(waived, rack, 41_000)));
        // Another region has another limit to accept.
        assertEquals(
                FindingState.OPEN,
                finding(findings("na", waived), "DEN-001", "C1", waived).state());
    }

    private static FindingState state(Design design) {
        return finding(findings("eu", design), "DEN-001", "C1", design).state();
    }

    private static Design drawing(Design design, ObjectId id, double watts) {
        Placement rack = design.placements().get(id);
        assertNotNull(rack);
        ProjectValues load = ProjectValues.load(new Power(watts), new Power(watts), "measured");
        return applied(new Change(List.of(rack.withProject(load)), Message.of("edit.rotate", 1)), design);
    }

    private static Edit nudge(Design design, Random random) {
        List<Placement> placements = design.placements().stream().toList();
        ObjectId id = placements.get(random.nextInt(placements.size())).id();
        return new Move(Set.of(id), random.nextInt(800) - 400, random.nextInt(800) - 400);
    }

    private static Finding finding(Findings findings, String rule, String subject, Design design) {
        return findings.all().stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .filter(finding -> {
                    DesignObject object = design.find(finding.subjects().getFirst());
                    return object != null && object.name().equals(subject);
                })
                .findFirst()
                .orElseThrow();
    }

    private static List<String> results(Findings findings) {
        List<String> results = new ArrayList<>();
        for (Finding finding : findings.all()) {
            Measure measure = finding.measure();
            String value = measure == null ? "-" : "%.6f of %.6f".formatted(measure.actual(), measure.limit());
            results.add(finding.fingerprint() + " " + finding.state() + " " + value);
        }
        assertTrue(!results.isEmpty());
        return results;
    }

    private static Design applied(Edit edit, Design design) {
        return ((Applied) edit.applyTo(design)).design();
    }

    private static Findings findings(String set, Design design) {
        return run(set, Analysis.of(design, null));
    }

    private static Findings run(String set, Analysis analysis) {
        return StandardChecks.run(Checked.rules(set), analysis, TODAY);
    }

    private static Design read(String hall) throws FileProblem {
        return DesignFile.read(LAYOUTS.resolve(hall + ".json"));
    }
}
