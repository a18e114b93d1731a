package hallwright.app.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.app.command.Shell.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    @TempDir
    private Path folder = Path.of("");

    private Shell shell = new Shell(folder, false);

    @BeforeEach
    void start() {
        shell = new Shell(folder, false);
    }

    @Test
    void everyKindIsWrittenToTheNameThatIsAskedFor() throws IOException {
        assertArrayEquals(ZIP, head(export("bom", "parts.xlsx")));
        assertArrayEquals(ZIP, head(export("investment", "deep/plan.xlsx")));
        assertArrayEquals(PNG, head(export("plan", "floor.png")));
        assertTrue(Files.readString(export("diagram", "chain.svg")).contains("<svg "));
        assertTrue(new String(head(export("diagram", "chain.pdf")), StandardCharsets.ISO_8859_1).startsWith("%P"));
        assertTrue(Files.readString(export("plan", "floor.svg")).contains("<svg "));
        assertTrue(Files.readString(export("findings", "found.json")).contains("hallwright-findings"));
        assertTrue(Files.readString(export("findings", "found.csv")).startsWith("\uFEFFRule,"));
    }

    @Test
    void aFolderTakesAllFilesOfAKind() throws IOException {
        Path target = folder.resolve("out");
        assertEquals(
                0,
                shell.run("export", "plan", Shell.SUPERPOD, "--out", target.toString())
                        .code());
        assertEquals(
                List.of(
                        "superpod-32-dgx-h100-plan-pdf.pdf",
                        "superpod-32-dgx-h100-plan-picture.png",
                        "superpod-32-dgx-h100-plan.svg"),
                names(target));
    }

    @Test
    void anEndingThatTheKindDoesNotHaveIsRefusedBeforeAnythingIsWritten() {
        Path target = folder.resolve("floor.xlsx");
        Answer answer = shell.run("export", "plan", Shell.SUPERPOD, "--out", target.toString());
        assertEquals(2, answer.code());
        assertTrue(answer.err().contains(".pdf, .png, .svg"), answer.err());
        assertFalse(Files.exists(target));
    }

    @Test
    void anUnknownKindIsRefusedWithThoseThatThereAre() {
        Answer answer = shell.run("export", "model", Shell.SUPERPOD, "--out", folder.toString());
        assertEquals(2, answer.code());
        assertEquals(
                "hallwright: There is nothing to export as “model”. Use one of: bom, investment, plan, diagram, findings, all.\n",
                answer.err());
    }

    @Test
    void aTargetThatCannotBeWrittenIsToldAndTheDesignStays() throws IOException {
        Path file = folder.resolve("file");
        Files.writeString(file, "not a folder");
        Answer answer = shell.run(
                "export", "bom", Shell.SUPERPOD, "--out", file.resolve("x.xlsx").toString());
        assertEquals(2, answer.code());
        assertTrue(answer.err().contains("x.xlsx"), answer.err());
        assertEquals("not a folder", Files.readString(file));
    }

    private Path export(String kind, String name) {
        Path file = folder.resolve(name);
        Answer answer = shell.run("export", kind, Shell.SUPERPOD, "--out", file.toString());
        assertEquals("", answer.err());
        assertEquals(0, answer.code());
        assertEquals("Written: " + file + "\n", answer.out());
        return file;
    }

    private static byte[] head(Path file) throws IOException {
        return Arrays.copyOf(Files.readAllBytes(file), ZIP.length);
    }

    private static List<String> names(Path target) throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
