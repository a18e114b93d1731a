package hallwright.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.app.command.Shell.Answer;
import hallwright.design.Design;
import hallwright.file.DesignFile;
import hallwright.file.FileProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private Shell shell = new Shell(folder, false);

    @BeforeEach
    void start() {
        shell = new Shell(folder, false);
    }

    @Test
    void anEmptyFloorIsClean() throws FileProblem {
        Path file = folder.resolve("empty.json");
        DesignFile.write(Design.empty("Empty"), file);
        Answer answer = shell.run("check", file.toString(), "--fail-on", "warning");
        assertEquals("", answer.err());
        assertEquals(0, answer.code());
        assertTrue(answer.out().startsWith("Empty, revision P01, against "), answer.out());
        assertTrue(
                answer.out().contains("No errors, no warnings, no notes; 0 accepted, 0 not evaluated."), answer.out());
    }

    @Test
    void findingsAreTheExitCodeFromTheLevelOn() {
        // Racks of 40.8 kW in a hall whose strategy carries 15 kW are errors.
        assertEquals(1, shell.run("check", Shell.SUPERPOD, "--rules", "eu").code());
        assertEquals(
                1, shell.run("check", Shell.SUPERPOD, "--fail-on", "warning").code());
        assertEquals(0, shell.run("check", Shell.SUPERPOD, "--fail-on", "never").code());
    }

    @Test
    void textNamesRuleSubjectNumbersAndRemedy() {
        String out = shell.run("check", Shell.SUPERPOD, "--rules", "eu").out();
        assertTrue(out.contains("THM-005  Warning, Waived: Airflow ratio (Hall)"), out);
        assertTrue(out.contains("57.48 m³/s"), out);
        assertTrue(out.contains("\n  Remedy: "), out);
        assertTrue(out.contains("65 rules applied to "), out);
    }

    /// 936 racks of the hall of 1,000 give more heat to the air than its strategy takes: one cause, one entry.
    @Test
    void oneCauseAtHundredsOfRacksIsReadOnce() {
        String out = shell.run("check", Shell.SUPERPOD.replace("superpod-32-dgx-h100", "scale-1000"), "--rules", "na")
                .out();
        assertTrue(out.contains("935 more miss the same limit by as much or less, such as "), out);
        assertEquals(1, out.lines().filter(line -> line.startsWith("DEN-001")).count(), out);
    }

    @Test
    void jsonIsTheDocumentedFormatAndOneDesignGivesOneText() {
        Answer answer = shell.run("check", Shell.SUPERPOD, "--format", "json", "--rules", "na");
        assertTrue(
                answer.out()
                        .startsWith(
                                "{\n  \"format\": \"hallwright-findings\",\n  \"version\": 1,\n  \"writtenBy\": \"Hallwright "),
                answer.out());
        assertTrue(answer.out().contains("\"ruleSet\": {\"id\": \"na\""), answer.out());
        assertEquals(
                answer.out(),
                shell.run("check", Shell.SUPERPOD, "--format=json", "--rules=na")
                        .out());
        assertNotEquals(
                answer.out(),
                shell.run("check", Shell.SUPERPOD, "--format=json", "--rules=cn")
                        .out());
    }

    @Test
    void chineseIsOneOptionAway() {
        String out = shell.run("check", Shell.SUPERPOD, "--rules", "cn", "--language", "zh")
                .out();
        assertTrue(out.contains("版次 P01"), out);
        assertTrue(out.contains("措施："), out);
    }

    @Test
    void aBrokenFileIsRefusedWithItsPlaceAndNoTrace() throws IOException {
        Path file = folder.resolve("broken.json");
        String text = Files.readString(Path.of(Shell.SUPERPOD))
                .replaceFirst("\"altitudeM\": *[-0-9]+", "\"altitudeM\": \"high\"");
        Files.writeString(file, text);
        Answer answer = shell.run("check", file.toString());
        assertEquals(2, answer.code());
        assertEquals("", answer.out());
        assertTrue(answer.err().startsWith("hallwright: " + file), answer.err());
        assertTrue(answer.err().contains("/site/altitudeM"), answer.err());
        assertTrue(answer.err().contains("high"), answer.err());
        assertEquals(1, answer.err().lines().count(), answer.err());
    }

    @Test
    void anUnknownRuleSetIsRefusedWithThoseThatThereAre() throws IOException {
        Answer answer = shell.run("check", Shell.SUPERPOD, "--rules", "mars");
        assertEquals(2, answer.code());
        assertEquals("hallwright: There is no rule set “mars”. Use one of: cn, eu, na.\n", answer.err());
        Path file = folder.resolve("mars.json");
        Files.writeString(
                file,
                Files.readString(Path.of(Shell.SUPERPOD))
                        .replaceFirst("\"ruleSet\": *\"[a-z]+\"", "\"ruleSet\": \"mars\""));
        answer = shell.run("check", file.toString());
        assertEquals(2, answer.code());
        assertTrue(answer.err().contains("/site/ruleSet"), answer.err());
        assertEquals(
                0,
                shell.run("check", file.toString(), "--rules", "na", "--fail-on", "never")
                        .code());
    }
}
