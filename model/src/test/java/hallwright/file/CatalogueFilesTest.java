package hallwright.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.TypeId;
import hallwright.text.Language;
import hallwright.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueFilesTest {

    private static final String STANDARDS = """
            {"format": "hallwright-equipment-standards", "version": 1,
             "connectors": [{"name": "C14", "phases": 1, "currentA": 10, "source": "s", "recorded": "2026-11",
               "confidence": "low"}],
             "pitches": [{"rackStandard": "EIA-310 19in", "pitchMm": 44.45, "source": "s", "recorded": "2026-11",
               "confidence": "low"}],
             "airRiseKelvin": {"least": 3, "most": 45, "source": "s", "recorded": "2026-11", "confidence": "low"},
             "liquidRiseKelvin": {"least": 2, "most": 40, "source": "s", "recorded": "2026-11", "confidence": "low"},
             "densityKgPerM3": {"least": 20, "most": 3000, "source": "s", "recorded": "2026-11", "confidence": "low"}}
            """;

    @TempDir
    private Path home;

    @BeforeEach
    void writeStandardsAndOneServer() throws IOException {
        write("shipped/standards.json", STANDARDS);
        write("shipped/cpu_server/a.json", server("a", 500, 800));
    }

    @Test
    void loadsWhatIsRightAndSaysWhereItCameFrom() {
        CatalogueFiles.Result result = read();
        assertEquals(List.of(), told(result.refused()));
        assertEquals(List.of(), told(result.warnings()));
        assertEquals(home.resolve("shipped/cpu_server/a.json"), result.files().get(new TypeId("a")));
        assertNotNull(result.catalogue().find(new TypeId("a")));
    }

    @Test
    void oneBrokenFileKeepsNoOtherOut() throws IOException {
        write("shipped/cpu_server/b.json", server("b", 500, 800).replace("\"massKg\": 20", "\"massLb\": 44"));
        write("shipped/cpu_server/c.json", "{");
        write("shipped/cpu_server/d.json", server("d", 500, 800));
        CatalogueFiles.Result result = read();
        assertEquals(2, result.refused().size());
        assertEquals(
                "b.json /massLb: The key “massLb” is not known here. Remove it or correct its spelling.",
                told(result.refused()).getFirst());
        assertEquals("c.json", result.refused().getLast().file().getFileName().toString());
        assertEquals(2, result.catalogue().types().size());
    }

    @Test
    void aTypeThatContradictsItselfIsRefusedWithEveryReason() throws IOException {
        write("shipped/cpu_server/b.json", server("b", 900, 800).replace("\"massKg\": 20", "\"massKg\": 0"));
        CatalogueFiles.Result result = read();
        assertEquals(
                List.of(
                        "b.json /massKg: Mass is 0 kg. A fact that is not known is left out, never zero or below.",
                        "b.json /typicalPowerW: The typical power is 900 W, above the maximum of 800 W. Correct one of"
                                + " them, or leave out the one that is not known."),
                told(result.refused()));
        assertNull(result.catalogue().find(new TypeId("b")));
    }

    @Test
    void whatAPersonShouldLookAtIsAWarning() throws IOException {
        write("shipped/cpu_server/b.json", server("b", 500, 800).replace("\"massKg\", ", ""));
        CatalogueFiles.Result result = read();
        assertEquals(List.of(), told(result.refused()));
        assertEquals(
                List.of("b.json /unverified: These facts stand in neither list of evidence and count as unverified:"
                        + " massKg. Name each in “verified” or “unverified”."),
                told(result.warnings()));
        assertNotNull(result.catalogue().find(new TypeId("b")));
    }

    @Test
    void twoTypesWithOneOrderCodeAreReported() throws IOException {
        for (String id : List.of("b", "c")) {
            String coded = server(id, 500, 800)
                    .replace("\"summary\"", "\"partNumber\": \"P-1\", \"summary\"")
                    .replace("[\"massKg\"", "[\"partNumber\", \"massKg\"");
            write("shipped/cpu_server/" + id + ".json", coded);
        }
        assertEquals(
                List.of("c.json /partNumber: Maker P-1 is the order code of the type “b” too, and a bill of materials"
                        + " adds both up. Correct one of them, or remove one type."),
                told(read().warnings()));
    }

    @Test
    void theFileIsCalledAsItsType() throws IOException {
        write("shipped/cpu_server/b.json", server("c", 500, 800));
        assertEquals(
                List.of("b.json /id: The file holds the type “c” and must be called c.json. Rename the file or correct"
                        + " the id."),
                told(read().refused()));
    }

    @Test
    void twoFilesOfOneTypeAreBothRefused() throws IOException {
        write("shipped/storage/a.json", server("a", 500, 800));
        CatalogueFiles.Result result = read();
        assertEquals(
                List.of(
                        "a.json /id: The type “a” stands in " + home.resolve("shipped/storage/a.json")
                                + " too, so neither is used. Remove one of the files.",
                        "a.json /id: The type “a” stands in " + home.resolve("shipped/cpu_server/a.json")
                                + " too, so neither is used. Remove one of the files."),
                told(result.refused()));
        assertNull(result.catalogue().find(new TypeId("a")));
    }

    @Test
    void anotherSortOfFileAndANewerOneAreRefused() throws IOException {
        write("shipped/b.json", server("b", 500, 800).replace("hallwright-equipment", "hallwright-design"));
        write("shipped/c.json", server("c", 500, 800).replace("\"version\": 1", "\"version\": 2"));
        assertEquals(
                List.of(
                        "b.json /format: This file says that it is “hallwright-design”; here it must be"
                                + " “hallwright-equipment”. Check that it is the right file in the right place.",
                        "c.json /version: This file has version 2, and this Hallwright reads versions up to 1. Use a"
                                + " newer Hallwright."),
                told(read().refused()));
    }

    @Test
    void aTypeOfTheUserReplacesTheShippedOne() throws IOException {
        write("mine/a.json", server("a", 600, 700));
        write("mine/deeper/b.json", server("b", 500, 800));
        CatalogueFiles.Result result = read(home.resolve("mine"));
        assertEquals(List.of(), told(result.refused()));
        assertEquals(2, result.catalogue().types().size());
        assertEquals("700 W", maximum(result.catalogue().find(new TypeId("a"))));
        assertEquals(home.resolve("mine/a.json"), result.files().get(new TypeId("a")));
    }

    @Test
    void aBrokenTypeOfTheUserLeavesTheShippedOneInPlace() throws IOException {
        write("mine/a.json", server("a", 900, 700));
        CatalogueFiles.Result result = read(home.resolve("mine"));
        assertEquals(1, result.refused().size());
        assertEquals("800 W", maximum(result.catalogue().find(new TypeId("a"))));
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        CatalogueFiles.Result result = read(home.resolve("nowhere"));
        assertEquals(List.of("nowhere : There is no such folder. Check the path."), told(result.refused()));
        assertEquals(1, result.catalogue().types().size());
    }

    @Test
    void withoutStandardsTheTypesLoadAllTheSame() throws IOException {
        Files.delete(home.resolve("shipped/standards.json"));
        CatalogueFiles.Result result = read();
        assertEquals(List.of("standards.json : There is no such file. Check the path."), told(result.refused()));
        assertEquals(1, result.catalogue().types().size());
    }

    private CatalogueFiles.Result read(Path... overlays) {
        return CatalogueFiles.read(home.resolve("shipped"), List.of(overlays));
    }

    private static List<String> told(List<FileProblem> problems) {
        return problems.stream()
                .map(problem -> problem.file().getFileName() + " " + problem.place() + ": "
                        + Texts.of(Language.ENGLISH).of(problem.reason()))
                .toList();
    }

    private static String maximum(@Nullable EquipmentType type) {
        assertNotNull(type);
        assertNotNull(type.draw().maximum());
        return Texts.of(Language.ENGLISH).quantities().format(type.draw().maximum());
    }

    private void write(String path, String text) throws IOException {
        Path file = home.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String server(String id, int typicalWatts, int maximumWatts) {
        return """
                {"format": "hallwright-equipment", "version": 1, "id": "%s", "category": "cpu_server",
                 "manufacturer": "Maker", "model": "M", "summary": "A server", "massKg": 20, "maximumPowerW": %d,
                 "typicalPowerW": %d, "source": "A data sheet", "sourceKind": "project", "recorded": "2026-11",
                 "confidence": "low", "verified": [], "unverified": ["massKg", "maximumPowerW", "typicalPowerW"]}
                """.formatted(id, maximumWatts, typicalWatts);
    }
}
