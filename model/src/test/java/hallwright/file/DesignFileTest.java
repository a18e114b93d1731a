package hallwright.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.design.Design;
import hallwright.design.Waiver;
import hallwright.edit.EditResult.Applied;
import hallwright.edit.RandomEdits;
import hallwright.text.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DesignFileTest {

    private static final Path HOME = Path.of(System.getProperty("hallwright.home", ".."));
    private static final Path GOLDEN = HOME.resolve("model/src/test/resources/golden/file/every-kind.json");

    @TempDir
    private Path folder;

    /// With `-Dgolden=write` the file is written instead.
    @Test
    void theTextIsAsAgreed() throws IOException {
        String text = DesignFile.text(EveryKind.design()).replace(Version.signature(), "Hallwright");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, text);
        }
        assertEquals(Files.readString(GOLDEN), text);
    }

    @Test
    void readsWhatItWrote() throws FileProblem {
        Path file = folder.resolve("every kind.json");
        DesignFile.write(EveryKind.design(), file);
        Design read = DesignFile.read(file);
        assertEquals(EveryKind.design(), read);
        assertEquals(41, read.nextId());
        assertEquals(DesignFile.text(EveryKind.design()), DesignFile.text(read));
    }

    @Test
    void oneChangedObjectIsOneChangedLine() {
        Design before = EveryKind.design();
        Design after = before.draft()
                .put(before.placements().iterator().next().withRow("Row B"))
                .build();
        List<String> old = DesignFile.text(before).lines().toList();
        List<String> changed = DesignFile.text(after)
                .lines()
                .filter(line -> !old.contains(line))
                .toList();
        assertEquals(1, changed.size(), changed.toString());
        assertTrue(changed.getFirst().contains("\"row\": \"Row B\""), changed.toString());
    }

    @Test
    void anAcceptedFindingWithoutAMeasureStaysWithoutOne() throws FileProblem {
        Waiver waiver =
                new Waiver("MOD-001|1||eu", "known", "J. Doe", LocalDate.of(2026, 1, 2), null, Double.NaN, Double.NaN);
        Design design = Design.empty("x").draft().waivers(List.of(waiver)).build();
        String text = DesignFile.text(design);
        assertFalse(text.contains("NaN"), text);
        assertEquals(design, DesignFile.parse(Path.of("x"), text, Migrations.STANDARD));
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35, 36, 37, 38})
    void whateverCanBeDrawnCanBeSavedAndOpened(long seed) throws FileProblem {
        RandomEdits edits = new RandomEdits(seed);
        Design design = Design.empty("random " + seed);
        for (int i = 0; i < 300; i++) {
            if (edits.next(design).applyTo(design) instanceof Applied applied) {
                design = applied.design();
            }
            if (i % 50 == 49) {
                Design read = DesignFile.parse(Path.of("random"), DesignFile.text(design), Migrations.STANDARD);
                assertEquals(design, read, "seed " + seed + ", edit " + i);
            }
        }
        assertTrue(design.size() > 10, "seed " + seed);
    }

    /// Each frozen file was written by a past release and never changes.
    @Test
    void everyVersionEverWrittenOpens() throws IOException, FileProblem {
        try (Stream<Path> files = Files.list(HOME.resolve("layouts/formats"))) {
            List<Path> frozen = files.sorted().toList();
            List<String> expected = Stream.iterate(1, version -> version + 1)
                    .limit(Migrations.STANDARD.newest())
                    .map(version -> "design-" + version + ".json")
                    .toList();
            assertEquals(
                    expected,
                    frozen.stream().map(file -> file.getFileName().toString()).toList(),
                    "freeze one file per version");
            for (Path file : frozen) {
                Design design = DesignFile.read(file);
                assertEquals(EveryKind.design().size(), design.size(), file.toString());
                assertEquals("Every kind", design.project().name());
            }
        }
    }
}
