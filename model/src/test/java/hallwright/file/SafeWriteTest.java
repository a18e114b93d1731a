package hallwright.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeWriteTest {

    @TempDir
    private Path folder;

    private Path target = Path.of("");

    @BeforeEach
    void writeTheOldFile() throws IOException {
        target = folder.resolve("hall.json");
        Files.writeString(target, "old");
    }

    @Test
    void replacesTheWholeFile() throws IOException, FileProblem {
        SafeWrite.text(target, "Grüße, 大厅");
        assertEquals("Grüße, 大厅", Files.readString(target));
        assertEquals(List.of("hall.json"), names());
    }

    @Test
    void theOldFileIsThereUntilTheNewOneIsComplete() throws IOException, FileProblem {
        SafeWrite.to(target, out -> {
            out.write("new".getBytes(StandardCharsets.UTF_8));
            assertEquals("old", Files.readString(target));
            assertTrue(names().stream().anyMatch(name -> name.startsWith(".")), names().toString());
        });
        assertEquals("new", Files.readString(target));
    }

    @Test
    void aFailureLeavesTheOldFileAndNothingBesideIt() throws IOException {
        FileProblem full = refused(target, out -> {
            out.write(new byte[100_000]);
            throw new IOException("No space left on device");
        });
        assertEquals("file.write.failed", full.reason().id());
        assertEquals(List.of("No space left on device"), full.reason().arguments());
        refused(target, out -> {
            throw new UncheckedIOException(new IOException("gone"));
        });
        assertThrows(
                IllegalStateException.class,
                () -> SafeWrite.to(target, out -> {
                    throw new IllegalStateException("a bug in the writer");
                }));
        assertEquals("old", Files.readString(target));
        assertEquals(List.of("hall.json"), names());
    }

    @Test
    void aLinkStaysALink() throws IOException, FileProblem {
        assumeTrue(posix());
        Path far = Files.createDirectory(folder.resolve("far"));
        Path link = Files.createSymbolicLink(far.resolve("link.json"), Path.of("..", "hall.json"));
        Path twice = Files.createSymbolicLink(far.resolve("twice.json"), link);
        SafeWrite.text(twice, "new");
        assertTrue(Files.isSymbolicLink(link) && Files.isSymbolicLink(twice));
        assertEquals("new", Files.readString(target));
        Path dangling = Files.createSymbolicLink(far.resolve("to-nothing.json"), Path.of("made.json"));
        SafeWrite.text(dangling, "made");
        assertEquals("made", Files.readString(far.resolve("made.json")));
    }

    @Test
    void linksInACircleAreRefused() throws IOException {
        assumeTrue(posix());
        Path a = folder.resolve("a.json");
        Files.createSymbolicLink(a, Path.of("b.json"));
        Files.createSymbolicLink(folder.resolve("b.json"), Path.of("a.json"));
        assertEquals(
                "file.write.failed", refused(a, out -> out.write(1)).reason().id());
    }

    @Test
    void aWriteProtectedFileIsRefused() throws IOException {
        assertTrue(target.toFile().setWritable(false, false));
        assertEquals(
                "file.write.protected",
                refused(target, out -> out.write(1)).reason().id());
        assertEquals("old", Files.readString(target));
        assertEquals(List.of("hall.json"), names());
    }

    @Test
    void aFolderIsRefusedAndSoIsAFileInNoFolder() {
        assertEquals(
                "file.folder", refused(folder, out -> out.write(1)).reason().id());
        Path nowhere = folder.resolve("none").resolve("hall.json");
        assertEquals(
                "file.write.no-folder",
                refused(nowhere, out -> out.write(1)).reason().id());
        assertEquals(nowhere, refused(nowhere, out -> out.write(1)).file());
    }

    @Test
    void theFileKeepsItsPermissions() throws IOException, FileProblem {
        assumeTrue(posix());
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-rw-r-x"));
        SafeWrite.text(target, "new");
        assertEquals("rw-rw-r-x", PosixFilePermissions.toString(Files.getPosixFilePermissions(target)));
    }

    private static FileProblem refused(Path file, SafeWrite.Writing body) {
        return assertThrows(FileProblem.class, () -> SafeWrite.to(file, body));
    }

    private static boolean posix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
