package hallwright.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hallwright.rule.RuleSet;
import hallwright.text.Language;
import hallwright.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleSetFilesTest {

    private static final String RULE = """
            { "id": "SPC-001", "severity": "warning", "formula": "w >= limit", "values": { "value": 1.2 }, "unit": "m",
              "clause": "House 4.1", "edition": "2026", "level": "should", "evidence": "default", "source": "us",
              "recorded": "2026-11" }""";

    @TempDir
    private Path home;

    @Test
    void readsAHouseStandard() throws IOException, FileProblem {
        RuleSet set = RuleSetFiles.readFile(write("house.json", RULE));
        assertEquals("house", set.id());
        assertEquals(Map.of("value", 1.2), set.all().iterator().next().limit().values());
        assertEquals("House 4.1 (2026)", set.all().iterator().next().limit().clause());
        assertEquals("default: us", set.all().iterator().next().limit().evidence());
    }

    @Test
    void refusesWhatCannotBeARule() throws IOException {
        assertProblem("/rules/0/id", "PWR", RULE.replace("SPC-001", "SPC-1"));
        assertProblem("/rules/0/severity", "error, warning, info", RULE.replace("\"warning\"", "\"fatal\""));
        assertProblem("/rules/0/level", "practice", RULE.replace("\"should\"", "\"must\""));
        assertProblem("/rules/0/evidence", "read-copy", RULE.replace("\"default\"", "\"hearsay\""));
        assertProblem("/rules/0/values/Max Width", "lower-case", RULE.replace("\"value\"", "\"Max Width\""));
        assertProblem("/rules/0/values/value", "number", RULE.replace("1.2", "\"1.2\""));
        assertProblem("/rules/0/recorded", "2026-11", RULE.replace("2026-11", "2026-13"));
        assertProblem("/rules/0/source", "missing", RULE.replace("\"source\": \"us\",", ""));
        assertProblem("/rules/0/remark", "not known", RULE.replace("\"source\"", "\"remark\": \"x\", \"source\""));
        assertProblem("/rules/1/id", "twice", RULE + "," + RULE);
    }

    @Test
    void refusesTwoFilesOfOneNameAndAFolderThatIsNotThere() throws IOException {
        write("a.json", RULE);
        write("b.json", RULE);
        FileProblem twice = assertThrows(FileProblem.class, () -> RuleSetFiles.read(home));
        assertEquals("/id", twice.place());
        assertThrows(FileProblem.class, () -> RuleSetFiles.read(home.resolve("none")));
    }

    private void assertProblem(String place, String word, String rules) throws IOException {
        Path file = write("house.json", rules);
        FileProblem problem = assertThrows(FileProblem.class, () -> RuleSetFiles.readFile(file));
        String sentence = Texts.of(Language.ENGLISH).of(problem.message());
        assertEquals(place, problem.place(), sentence);
        assertEquals(true, sentence.contains(word), sentence);
    }

    private Path write(String name, String rules) throws IOException {
        return Files.writeString(home.resolve(name), """
                { "format": "hallwright-limits", "version": 1, "id": "house", "title": "House", "edition": "1",
                  "rules": [%s] }""".formatted(rules));
    }
}
