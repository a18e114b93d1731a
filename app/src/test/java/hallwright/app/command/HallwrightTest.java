package hallwright.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.app.command.Shell.Answer;
import hallwright.text.Language;
import hallwright.text.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HallwrightTest {

    @TempDir
    private Path folder = Path.of("");

    private Shell shell = new Shell(folder, false);

    @BeforeEach
    void start() {
        shell = new Shell(folder, false);
    }

    @Test
    void analysePrintsTheTotalsOfTheHall() {
        Answer answer = shell.run("analyse", Shell.SUPERPOD);
        assertEquals(0, answer.code());
        assertTrue(answer.out().contains("  GPUs            256\n"), answer.out());
        // 368.7 kW in 93.6 m2 are 3.94 kW/m2.
        assertTrue(answer.out().contains("  IT density      3.94 kW/m²\n"), answer.out());
    }

    @Test
    void analyseGivesTheSameFiguresAsJson() {
        String json = shell.run("analyse", Shell.SUPERPOD, "--format", "json").out();
        assertTrue(json.startsWith("{\n  \"format\": \"hallwright-analysis\",\n  \"version\": 1,\n"), json);
        assertTrue(json.contains("\"figures\": {\"racks\": 12, \"gpus\": 256, \"maximumW\": 368666"), json);
        assertTrue(json.contains("\"whiteSpaceM2\": 93.6"), json);
    }

    @Test
    void analyseShowsWhatTheHallMakesOfItsWorkload() {
        String out = shell.run("analyse", Shell.SUPERPOD, "--language=en").out();
        assertTrue(out.contains("Workload: Llama 3.1 70B on one trillion tokens"), out);
        assertTrue(out.matches("(?s).*\n  Nodes in the hall +32\n.*"), out);
        // 4.492e11 FLOP · 1e12 / (256 · 989.4e12 · 0.40 · 0.998) = 51.4 days
        assertTrue(out.matches("(?s).*\n  Time to train +51\\.\\d+ d\n.*"), out);
        assertTrue(out.matches("(?s).*\n  Cost of an accelerator hour +USD \\d.*"), out);
        String json = shell.run("analyse", Shell.SUPERPOD, "--format", "json").out();
        assertTrue(json.contains("\"workload\": {\"name\": \"Llama 3.1 70B on one trillion tokens\""), json);
    }

    @Test
    void theCatalogueIsListedAndValid() {
        Answer list = shell.run("catalogue", "list", "--category", "gpu_server");
        assertTrue(list.out().contains("nvidia-dgx-h100"), list.out());
        assertFalse(list.out().contains("apc-ap8888"), list.out());
        assertTrue(shell.run("catalogue", "list", "--format", "json")
                .out()
                .contains("\"format\": \"hallwright-catalogue\""));
        assertEquals(0, shell.run("catalogue", "validate").code());
    }

    @Test
    void aTypeOfTheUserThatContradictsItselfFailsTheValidation() throws IOException {
        Path types = Files.createDirectories(folder.resolve("equipment"));
        Files.writeString(types.resolve("mine.json"), "{\"format\": \"hallwright-equipment\", \"version\": 1}");
        Answer answer = shell.run("catalogue", "validate");
        assertEquals(1, answer.code());
        assertTrue(answer.out().contains("Refused: " + types.resolve("mine.json")), answer.out());
    }

    @Test
    void openShowsTheWindowWhereThereIsADisplay() {
        Shell desk = new Shell(folder, true);
        assertEquals(0, desk.run("open", Shell.SUPERPOD).code());
        assertEquals(0, desk.run("--language", "zh").code());
        assertEquals(Arrays.asList(Path.of(Shell.SUPERPOD), null), desk.shown);
        assertEquals(Arrays.asList(null, Language.CHINESE), desk.spoken);
        Answer answer = shell.run("open", Shell.SUPERPOD);
        assertEquals(2, answer.code());
        assertTrue(answer.err().startsWith("hallwright: There is no display to show "), answer.err());
    }

    @Test
    void helpIsThereForEveryCommandInBothLanguages() {
        for (String command :
                List.of("check", "analyse", "export", "catalogue", "open", "size", "place", "model", "quantity")) {
            Answer english = shell.run(command, "--help");
            assertEquals(0, english.code());
            assertTrue(english.out().startsWith("Usage: hallwright " + command), english.out());
            assertFalse(english.out().contains("[command."), english.out());
            String chinese = shell.run(command, "--help", "--language=zh").out();
            assertTrue(chinese.startsWith("用法： hallwright " + command), chinese);
        }
        assertTrue(shell.run("--help").out().contains("Exit codes: 0 clean"));
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertEquals(Version.signature() + "\n", shell.run("--version").out());
    }

    @Test
    void wrongUsageIsToldInOneSentenceWithTheWayToHelp() {
        assertUsage("FILE is missing.\nSee hallwright check --help\n", "check");
        assertUsage("“paint” is not known here.\nSee hallwright --help\n", "paint");
        assertUsage(
                "--format cannot be “xml”. Allowed: text, json.\nSee hallwright check --help\n",
                "check",
                Shell.SUPERPOD,
                "--format",
                "xml");
        assertUsage("--out is missing.\nSee hallwright export --help\n", "export", "bom", Shell.SUPERPOD);
        assertUsage(
                "A command is missing. Use one of: list, validate.\nSee hallwright catalogue --help\n", "catalogue");
    }

    private void assertUsage(String told, String... arguments) {
        Answer answer = shell.run(arguments);
        assertEquals("hallwright: " + told, answer.err());
        assertEquals("", answer.out());
        assertEquals(2, answer.code());
    }
}
