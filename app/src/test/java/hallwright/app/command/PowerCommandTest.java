package hallwright.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.app.command.Shell.Answer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `hallwright power` on the sample hall of 32 nodes, whose file has no plant above its panels yet.
class PowerCommandTest {

    @TempDir
    private Path user;

    @Test
    void tellsTheStateAskedForInBothLanguages() {
        Shell shell = new Shell(user, false);
        Answer english = shell.run("power", Shell.SUPERPOD, "--fail", "RPP-A", "--language", "en");
        assertEquals(0, english.code(), english.err());
        assertTrue(english.out().contains("RPP-A"), english.out());
        Answer chinese = shell.run("power", Shell.SUPERPOD, "--fail", "RPP-A", "--language", "zh");
        assertEquals(0, chinese.code(), chinese.err());
        assertTrue(chinese.out().contains("正常"), chinese.out());
    }

    @Test
    void writesEverySingleOutageAsJson() {
        Answer answer = new Shell(user, false).run("power", Shell.SUPERPOD, "--all-single", "--format", "json");
        assertEquals(0, answer.code(), answer.err());
        assertTrue(answer.out().contains("\"format\": \"hallwright-power\""), answer.out());
        assertTrue(answer.out().contains("\"singles\""), answer.out());
    }

    @Test
    void anUnknownElementIsBadInput() {
        Answer answer = new Shell(user, false).run("power", Shell.SUPERPOD, "--fail", "UPS-Z", "--language", "en");
        assertEquals(2, answer.code());
        assertTrue(answer.err().contains("UPS-Z"), answer.err());
    }
}
