package hallwright.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The way through the versions, with steps made up for the test: version 1 called the title block `title`, version
/// 2
/// called loops `circles`.
class MigrationsTest {

    private static final Path FILE = Path.of("old.json");
    private static final Migrations THREE = new Migrations(
            List.of(design -> rename(design, "title", "project"), design -> rename(design, "circles", "loops")));

    @Test
    void anOldFileTakesEveryStepToTheNewestVersion() throws FileProblem {
        String text = text(1).replace("\"project\": {\"name\"", "\"title\": {\"name\"")
                .replace("\"loops\"", "\"circles\"");
        assertEquals(EveryKind.design(), DesignFile.parse(FILE, text, THREE));
    }

    @Test
    void aFileOfAMiddleVersionTakesOnlyTheStepsLeft() throws FileProblem {
        assertEquals(EveryKind.design(), DesignFile.parse(FILE, text(2).replace("\"loops\"", "\"circles\""), THREE));
        assertEquals(EveryKind.design(), DesignFile.parse(FILE, text(3), THREE));
    }

    @Test
    void whatAStepDoesNotExpectIsLeftToTheReader() {
        String text = "{\"format\": \"hallwright-design\", \"version\": 1, \"title\": 7, \"nextId\": 1}";
        FileProblem problem = assertThrows(FileProblem.class, () -> DesignFile.parse(FILE, text, THREE));
        assertEquals("/project", problem.place());
    }

    @Test
    void aNewerVersionIsRefusedByName() {
        FileProblem problem = assertThrows(FileProblem.class, () -> DesignFile.parse(FILE, text(4), THREE));
        assertEquals("/version", problem.place());
        assertEquals("file.design.newer", problem.reason().id());
        assertEquals(
                List.of(4, 3),
                List.of(
                        problem.reason().arguments().get(0),
                        problem.reason().arguments().get(2)));
    }

    private static String text(int version) {
        return DesignFile.text(EveryKind.design())
                .replace("\"version\": " + Migrations.STANDARD.newest(), "\"version\": " + version);
    }

    private static void rename(ObjectNode design, String from, String to) {
        if (design.get(from) != null && !(design.get(to) instanceof ArrayNode)) {
            design.set(to, design.remove(from));
        }
    }
}
