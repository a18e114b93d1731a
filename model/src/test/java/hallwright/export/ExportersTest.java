package hallwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import hallwright.cost.Floor;
import hallwright.design.Design;
import hallwright.design.ObjectId;
import hallwright.design.Waiver;
import hallwright.file.FileProblem;
import hallwright.rule.Coverage;
import hallwright.rule.Finding;
import hallwright.rule.FindingState;
import hallwright.rule.Findings;
import hallwright.rule.Limit;
import hallwright.rule.Measure;
import hallwright.rule.Rule;
import hallwright.rule.RuleSet;
import hallwright.rule.Severity;
import hallwright.text.Language;
import hallwright.text.Message;
import hallwright.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportersTest {

    @TempDir
    Path folder;

    @Test
    void everyExporterIsListedAndHasATitle() {
        Set<String> listed = StandardExporters.ALL.stream()
                .map(exporter -> exporter.getClass().getName())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> written = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("hallwright").stream()
                        .filter(c -> c.isAssignableTo(Exporter.class) && !c.isInterface())
                        .map(JavaClass::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(written, listed, "add the missing ones to StandardExporters.ALL");
        for (Exporter exporter : StandardExporters.ALL) {
            assertTrue(Texts.of(Language.ENGLISH).has(exporter.titleId()), exporter.id());
            assertEquals(exporter, StandardExporters.ofId(exporter.id()).orElseThrow());
        }
    }

    @Test
    void progressRisesToTheEnd() throws FileProblem {
        List<Double> fractions = new ArrayList<>();
        Progress watching = new Progress() {
            @Override
            public void at(double fraction, Message step) {
                fractions.add(fraction);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
        new BomExporter().export(Requests.small(Language.ENGLISH), folder.resolve("bom.xlsx"), watching);
        assertEquals(fractions.stream().sorted().toList(), fractions);
        assertEquals(1.0, fractions.getLast());
    }

    @Test
    void aCancelledExportLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = folder.resolve("plan.xlsx");
        Files.writeString(file, "old");
        Progress cancelled = new Progress() {
            private int steps;

            @Override
            public void at(double fraction, Message step) {
                steps++;
            }

            @Override
            public boolean isCancelled() {
                return steps >= 2;
            }
        };
        assertThrows(
                CancellationException.class,
                () -> new InvestmentExporter().export(Requests.small(Language.ENGLISH), file, cancelled));
        assertEquals("old", Files.readString(file));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void aFolderThatDoesNotExistIsToldWithARemedy() {
        Path file = folder.resolve("missing").resolve("bom.xlsx");
        FileProblem problem = assertThrows(
                FileProblem.class,
                () -> new BomExporter().export(Requests.small(Language.ENGLISH), file, Progress.NONE));
        assertEquals("file.write.no-folder", problem.reason().id());
    }

    @Test
    void findingsAreWrittenAsDocumentedJson() throws FileProblem, IOException {
        Path file = folder.resolve("findings.json");
        new FindingsExporter().export(request(), file, Progress.NONE);
        JsonNode top = JsonMapper.shared().readTree(Files.readString(file));
        assertEquals("hallwright-findings", top.get("format").asString());
        assertEquals(1, top.get("version").asInt());
        assertEquals(3, top.get("coverage").get("passed").asInt());
        JsonNode finding = top.get("findings").get(0);
        assertEquals("PWR-001", finding.get("rule").asString());
        assertEquals("waived", finding.get("state").asString());
        assertEquals("A1", finding.get("subjects").get(0).get("name").asString());
        assertEquals(41.2, finding.get("measure").get("actual").asDouble());
        assertEquals(-0.1942, finding.get("measure").get("margin").asDouble(), 1e-4);
        assertEquals("2026-11-01", finding.get("waiver").get("date").asString());
        assertFalse(finding.get("waiver").has("expires"));
    }

    @Test
    void findingsWithoutRulesAreRefusedRatherThanEmpty() {
        FileProblem problem = assertThrows(
                FileProblem.class,
                () -> new FindingsExporter()
                        .export(Requests.small(Language.ENGLISH), folder.resolve("f.json"), Progress.NONE));
        assertEquals("export.no-findings", problem.reason().id());
    }

    @Test
    void theTableHasHeadsInTheLanguageAndHarmlessCells() throws FileProblem, IOException {
        Path file = folder.resolve("findings.csv");
        new FindingsTableExporter().export(request(), file, Progress.NONE);
        String text = Files.readString(file);
        assertTrue(text.startsWith("\uFEFFRule,Title,Severity"), text);
        assertTrue(text.contains(",41.2,34.5,kW,-0.194202899,"), text);
        assertTrue(text.contains("'=HYPERLINK"), text);
    }

    @Test
    void textLikeAFormulaGetsAnApostropheAndNumbersDoNot() {
        assertEquals("'=1+1", CsvCells.safe("=1+1"));
        assertEquals("'  @x", CsvCells.safe("  @x"));
        assertEquals("'\tx", CsvCells.safe("\tx"));
        assertEquals("'-x", CsvCells.safe("-x"));
        assertEquals("-12.5", CsvCells.safe("-12.5"));
        assertEquals("plain", CsvCells.safe("plain"));
        assertEquals("1000000", CsvCells.number(1e6));
    }

    private static ExportRequest request() {
        Design hall = Floor.hall();
        ObjectId rack = hall.placements().stream().findFirst().orElseThrow().id();
        Limit limit = new Limit(Map.of("value", 34.5), "kW", "Clause 1", "shall", "read-primary: test", "2026-11");
        Rule rule = new Rule("PWR-001", Severity.ERROR, "load <= rating", limit);
        Waiver waiver = new Waiver("x", "=HYPERLINK(\"a\")", "Ada", LocalDate.of(2026, 11, 1), null, 41.2, 34.5);
        Finding finding = new Finding(
                rule,
                "na",
                FindingState.WAIVED,
                List.of(rack),
                "",
                new Measure(41.2, 34.5, true, "kW", "41.2 <= 34.5"),
                Message.of("edit.place", "A1"),
                Message.of("edit.move", 1),
                List.of(),
                waiver);
        Findings findings = new Findings(
                new RuleSet("na", "Test rules", "2026", Map.of("PWR-001", rule)),
                List.of(finding),
                new Coverage(1, 10, 3, 0, 1, 0, 2));
        return Requests.of(hall, Floor.FIGURES, Language.ENGLISH, findings);
    }
}
