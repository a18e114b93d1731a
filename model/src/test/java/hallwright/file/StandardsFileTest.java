package hallwright.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hallwright.catalogue.Inlet;
import hallwright.catalogue.validation.TypeStandards;
import hallwright.catalogue.validation.TypeStandards.Connector;
import hallwright.text.Language;
import hallwright.text.Texts;
import hallwright.units.Current;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandardsFileTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("hallwright.home", "..")).resolve("templates/equipment");
    private static final Path SHIPPED = FOLDER.resolve("standards.json");

    @TempDir
    private Path home;

    @Test
    void aLongNameCountsAsTheLongestKnownBeginning() throws FileProblem {
        TypeStandards standards = StandardsFile.read(SHIPPED);
        assertEquals(
                Optional.of(new Connector("C14", 1, new Current(10), new Current(15))), standards.connector("C14"));
        assertEquals(
                Optional.of(new Connector("IEC 60309 32 A 3P", 3, new Current(32), null)),
                standards.connector("IEC 60309 32 A 3P+N+E 6h"));
        assertEquals(Optional.empty(), standards.connector("C140"));
        assertEquals(Optional.empty(), standards.connector(null));
    }

    @Test
    void knowsTheConnectorsOfTheShippedEquipment() throws FileProblem {
        TypeStandards standards = StandardsFile.read(SHIPPED);
        Set<String> unknown = new TreeSet<>(CatalogueFiles.read(FOLDER, List.of()).catalogue().types().stream()
                .flatMap(type -> type.draw().inlets().stream())
                .map(Inlet::connector)
                .filter(Objects::nonNull)
                .filter(name -> standards.connector(name).isEmpty())
                .toList());
        // One is a circuit and no connector, of the other the sources do not say how many poles it has.
        assertEquals(Set.of("60 A 3-phase circuit per utility source", "IEC 60309 32 A"), unknown);
    }

    @Test
    void everyEntryNamesItsSource() throws IOException {
        assertProblem(
                "at /connectors/0/source: The key “source” is missing. Add it.",
                "\"source\": \"IEC 60320-1 standard sheet C14; UL 60320-1 rating in North America\", ",
                "");
        assertProblem(
                "at /pitches/0/recorded: “lately” is not a month. Write year and month, such as 2026-11.",
                "one unit\", \"recorded\": \"2026-11\"",
                "one unit\", \"recorded\": \"lately\"");
    }

    @Test
    void aRangeHasItsEndsInOrder() throws IOException {
        assertProblem(
                "at /airRiseKelvin/most: 1 stands here; it must be a number from 3 to 1,000,000.",
                "\"least\": 3, \"most\": 45",
                "\"least\": 3, \"most\": 1");
    }

    private void assertProblem(String expected, String text, String replacement) throws IOException {
        Path file = home.resolve("standards.json");
        Files.writeString(file, Files.readString(SHIPPED).replace(text, replacement));
        FileProblem problem = assertThrows(FileProblem.class, () -> StandardsFile.read(file));
        assertEquals(file + ", " + expected, Texts.of(Language.ENGLISH).of(problem.message()));
    }
}
