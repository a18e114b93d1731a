package hallwright.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.app.command.Shell.Answer;
import hallwright.app.product.ProductHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Electrical quantities from the command line.
class ElectricalQuantityTest {

    /// The worked cases of the model, one a line, whose figures are held against their numbers there.
    private static final Path CASES =
            ProductHome.find().product().resolve("model/src/test/resources/electrical/cases.json");

    @TempDir
    private Path folder = Path.of("");

    private Shell shell = new Shell(folder, false);

    @BeforeEach
    void start() {
        shell = new Shell(folder, false);
    }

    @Test
    void aQuantityIsAnsweredFromItsInputs() {
        // 132000 / (1.7321 x 415 x 0.98) = 187.4 A.
        String out = run(0, "quantity", "three-phase", "P_kW=132", "V_LL=415", "pf=0.98", "--language=en")
                .out();
        assertTrue(out.matches("(?s).*\n  Line current +187.4 A .*"), out);
        assertTrue(out.contains("132000/(√3·415·0.98)"), out);
    }

    @Test
    void everyWorkedCaseIsAnsweredAndNamed() throws IOException {
        List<String> cases = Files.readAllLines(CASES).stream()
                .filter(line -> line.startsWith("    {\"id\""))
                .toList();
        assertEquals(56, cases.size());
        Path file = folder.resolve("case.json");
        for (String line : cases) {
            Files.writeString(file, line.endsWith(",") ? line.substring(0, line.length() - 1) : line);
            String json = run(0, "quantity", "--inputs", file.toString(), "--format", "json")
                    .out();
            assertTrue(json.contains("\"verdict\": \""), line);
            String out = run(0, "quantity", "--inputs", file.toString(), "--language=en")
                    .out();
            assertFalse(out.contains("[electrical."), out);
        }
    }

    @Test
    void whatIsWrongIsToldWithWhatWouldBeRight() {
        refused("one of the regions na, eu, cn", "branch-capacity", "V_LL=400", "breakers_A=[32]", "region=xx");
        refused("a number above 0 and at most 1", "three-phase", "P_kW=10", "V_LL=400", "pf=1.2");
        refused(
                "N, N+1, N+2 or N+N",
                "ai-transient",
                "TDP_kW=132",
                "shelves=8",
                "shelf_kW=33",
                "feeds=4",
                "feed_kW_continuous=33",
                "shelf_redundancy=some");
    }

    @Test
    void whatAFormulaRefusesIsAProblemOfTheQuestion() throws IOException {
        Path file = Files.writeString(
                folder.resolve("zero.json"),
                "{\"topic\": \"redundancy\", \"inputs\": {\"systems_kW\": {\"A\": 0},"
                        + " \"loads\": [{\"kW\": 1, \"sources\": [\"A\"]}]}}");
        Answer answer = run(2, "quantity", "--inputs", file.toString(), "--language=en");
        assertTrue(answer.err().contains("redundancy.sharing cannot be worked out from these inputs"), answer.err());
    }

    private void refused(String told, String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[0] = "quantity";
        all[arguments.length + 1] = "--language=en";
        Answer answer = run(2, all);
        assertTrue(answer.err().contains(told), answer.err());
    }

    private Answer run(int code, String... arguments) {
        Answer answer = shell.run(arguments);
        assertEquals(code, answer.code(), answer.err());
        return answer;
    }
}
