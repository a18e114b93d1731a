package hallwright.workload.variant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.file.FileProblem;
import hallwright.file.JsonText;
import hallwright.text.Language;
import hallwright.text.Message;
import hallwright.text.Texts;
import hallwright.workload.Reference;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.file.VariantFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {

    private static final Path WORKLOADS = Reference.TEMPLATES.resolve("workload");

    @TempDir
    private Path folder = Path.of("");

    private static Map<String, Object> example(String name) throws FileProblem {
        return JsonText.values(WORKLOADS.resolve("examples").resolve(name));
    }

    private static Comparison compare(Map<String, Object> base, Variant... variants) {
        return Comparison.of(base, List.of(variants), Reference.DATA, path -> {
            throw new WorkloadProblem(path, Message.of("workload.field.missing", path));
        });
    }

    private static Row row(Comparison comparison, String key) {
        return comparison.rows().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theShippedVariantsOfTheServiceAreHeldAgainstTheWorkloadAsItIs() throws FileProblem {
        Comparison comparison = VariantFiles.compare(
                WORKLOADS.resolve("examples/service-70b-h100.json"),
                "as planned",
                WORKLOADS.resolve("variants/service-70b-h100.json"),
                Reference.DATA);
        Row gpus = row(comparison, "gpus");
        // 75,000 tokens per second: 30 pairs of H100, or 49 single H200; twice the requests take 60 pairs.
        assertEquals(60.0, gpus.values().get(0));
        assertEquals(49.0, gpus.values().get(1));
        assertEquals(120.0, gpus.values().get(3));
        assertEquals(1.0, gpus.difference(3));
        // 49/60 - 1
        assertEquals(-0.18333, Objects.requireNonNull(gpus.difference(1)), 1e-5);
        assertEquals(Set.of(1), gpus.best());
        assertEquals(Set.of(), row(comparison, "tokens_per_second_needed").best());
    }

    @Test
    void aVariantThatCannotBeSizedGivesItsReasonAndTheOthersStay() throws FileProblem {
        Comparison comparison = compare(
                example("pre-training-70b.json"),
                Variant.unchanged("as planned"),
                Variant.unchanged("wrong").with(Change.ACCELERATOR, "abacus"),
                Variant.unchanged("later").with(Change.DEADLINE, 120.0));
        VariantResult wrong = comparison.columns().get(1);
        assertNull(wrong.sizing());
        assertNotNull(wrong.problem());
        assertTrue(
                wrong.problem().toString().contains("abacus"), wrong.problem().toString());
        Row gpus = row(comparison, "gpus");
        assertEquals(3392.0, gpus.values().get(0));
        assertNull(gpus.values().get(1));
        // Twice the time: about half of 3,392 in steps of 32, and a little less as fewer machines fail less often.
        assertEquals(1696, Objects.requireNonNull(gpus.values().get(2)), 32);
        assertEquals(Set.of(2), gpus.best());
    }

    @Test
    void anotherAcceleratorTakesItsOwnMachines() throws FileProblem, WorkloadProblem {
        Map<String, Object> base = example("pre-training-70b.json");
        Map<String, Object> stated = Change.apply(base, Variant.unchanged("a").with("/hardware/gpusPerNode", 4.0));
        assertEquals(Map.of("accelerator", "h100-sxm", "cooling", "air", "gpusPerNode", 4.0), stated.get("hardware"));
        Map<String, Object> other = Change.apply(stated, Variant.unchanged("b").with(Change.ACCELERATOR, "h200-sxm"));
        assertEquals(Map.of("accelerator", "h200-sxm", "cooling", "air"), other.get("hardware"));
        assertEquals(example("pre-training-70b.json"), base, "the base stays as it is");
    }

    @Test
    void aDeadlineTakesThePlaceOfANumberOfAccelerators() throws WorkloadProblem {
        Map<String, Object> base = Map.of("stages", List.of(Map.of("type", "pre-training", "gpus", 64.0)));
        Map<String, Object> changed = Change.apply(base, Variant.unchanged("a").with(Change.DEADLINE, 30.0));
        assertEquals(Map.of("stages", List.of(Map.of("type", "pre-training", "deadlineDays", 30.0))), changed);
        assertFalse(Change.means(Map.of("stages", List.of(Map.of("type", "deployment"))), Change.DEADLINE));
    }

    @Test
    void placesThatTheWorkloadDoesNotHaveAreRefused() throws FileProblem {
        Map<String, Object> base = example("pre-training-70b.json");
        for (String place : List.of("tokens", "/stages/1/tokens", "/nothing/here", "/stages/x/tokens")) {
            Variant variant = Variant.unchanged("a").with(place, 1.0);
            WorkloadProblem problem = assertThrows(WorkloadProblem.class, () -> Change.apply(base, variant), place);
            assertEquals(place, problem.field());
        }
    }

    @Test
    void theBestIsMarkedOnlyWhereThereIsAChoice() {
        assertEquals(Set.of(0, 2), new Row("nodes", "1", Row.Goal.LESS, Arrays.asList(8.0, 9.0, 8.0)).best());
        assertEquals(Set.of(1), new Row("days", "d", Row.Goal.MORE, Arrays.asList(8.0, 9.0, null)).best());
        assertEquals(Set.of(), new Row("nodes", "1", Row.Goal.LESS, Arrays.asList(8.0, 8.0)).best());
        assertEquals(Set.of(), new Row("nodes", "1", Row.Goal.LESS, Arrays.asList(null, 8.0)).best());
    }

    @Test
    void aFileOfVariantsWithTooManyIsRefused() throws IOException {
        Path file = folder.resolve("five.json");
        String five = "{\"name\": \"a\"},".repeat(5);
        Files.writeString(
                file,
                "{\"format\": \"hallwright-variants\", \"version\": 1, \"variants\": ["
                        + five.substring(0, five.length() - 1) + "]}");
        FileProblem problem = assertThrows(FileProblem.class, () -> VariantFiles.read(file));
        String told = Texts.of(Language.ENGLISH).of(problem.message());
        assertTrue(told.contains("There are 5 variants; a file holds 1 to 4."), told);
    }
}
