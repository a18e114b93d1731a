package hallwright.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.design.Design;
import hallwright.file.FileProblem;
import hallwright.recovery.Recovery.Offer;
import hallwright.recovery.Recovery.Offers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {

    private static final Path ORIGINAL = Path.of("halls", "north.json").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void nothingIsOfferedWhereNothingWasKept() throws FileProblem {
        try (Recovery recovery = new Recovery(folder.resolve("none"))) {
            assertEquals(new Offers(List.of(), List.of()), recovery.offers());
        }
        assertFalse(Files.exists(folder.resolve("none")));
    }

    @Test
    void whatALostSessionKeptIsOfferedWithItsFileNewestFirst() throws IOException, FileProblem {
        leave("20261101-000000-a", "older", "2026-11-01T00:00:00Z");
        leave("20261101-000000-b", "newer", "2026-11-02T00:00:00Z");
        Files.writeString(folder.resolve("20261101-000000-b.path"), ORIGINAL.toString());
        try (Recovery recovery = new Recovery(folder)) {
            List<Offer> offers = recovery.offers().offers();
            assertEquals(
                    List.of("newer", "older"),
                    offers.stream()
                            .map(offer -> offer.design().project().name())
                            .toList());
            assertEquals(ORIGINAL, offers.get(0).original());
            assertNull(offers.get(1).original());
            assertEquals(Instant.parse("2026-11-02T00:00:00Z"), offers.get(0).time());
        }
    }

    @Test
    void aRunningSessionIsNotOfferedToAnother() throws FileProblem {
        try (Recovery first = new Recovery(folder);
                Recovery second = new Recovery(folder)) {
            first.keep(Design.empty("mine"), ORIGINAL);
            second.keep(Design.empty("yours"), null);
            assertEquals(List.of(), second.offers().offers());
            assertEquals(List.of(), first.offers().offers());
        }
    }

    @Test
    void whatOneProgramOffersNoOtherOffersUntilItEnds() throws IOException, FileProblem {
        leave("20261101-000000-a", "lost", "2026-11-01T00:00:00Z");
        try (Recovery second = new Recovery(folder)) {
            try (Recovery first = new Recovery(folder)) {
                assertEquals(1, first.offers().offers().size());
                assertEquals(1, first.offers().offers().size());
                assertEquals(0, second.offers().offers().size());
            }
            assertEquals(1, second.offers().offers().size());
        }
    }

    @Test
    void discardingRemovesTheOfferAndNothingElse() throws IOException, FileProblem {
        leave("20261101-000000-a", "one", "2026-11-01T00:00:00Z");
        leave("20261101-000000-b", "two", "2026-11-02T00:00:00Z");
        try (Recovery recovery = new Recovery(folder)) {
            recovery.discard(recovery.offers().offers().getFirst());
            List<Offer> left = recovery.offers().offers();
            assertEquals(1, left.size());
            assertEquals("one", left.getFirst().design().project().name());
        }
        assertEquals(List.of("20261101-000000-a.json", "20261101-000000-a.lock"), names());
    }

    @Test
    void aDamagedFileIsReportedAndStays() throws IOException, FileProblem {
        leave("20261101-000000-a", "good", "2026-11-01T00:00:00Z");
        Path damaged = folder.resolve("20261101-000000-b.json");
        Files.writeString(damaged, "{\"format\": \"hallwright-design\", ");
        try (Recovery recovery = new Recovery(folder)) {
            Offers offers = recovery.offers();
            assertEquals(1, offers.offers().size());
            assertEquals(
                    List.of(damaged),
                    offers.damaged().stream().map(FileProblem::file).toList());
        }
        assertTrue(Files.exists(damaged));
    }

    @Test
    void anOrderlyEndLeavesNothing() throws IOException, FileProblem {
        try (Recovery recovery = new Recovery(folder)) {
            recovery.keep(Design.empty("work"), ORIGINAL);
            recovery.keep(Design.empty("more work"), null);
            assertEquals(2, names().size(), names().toString());
            recovery.forget();
            assertEquals(1, names().size(), names().toString());
            recovery.keep(Design.empty("again"), ORIGINAL);
            assertEquals(3, names().size(), names().toString());
        }
        assertEquals(List.of(), names());
    }

    @Test
    void remainsOfWritingAreClearedAwayOnceTheyAreOld() throws IOException, FileProblem {
        Path old = Files.writeString(folder.resolve(".hallwright-1.part"), "{");
        Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        Files.writeString(folder.resolve(".hallwright-2.part"), "{");
        Files.writeString(folder.resolve("20261101-000000-a.lock"), "");
        try (Recovery recovery = new Recovery(folder)) {
            assertEquals(new Offers(List.of(), List.of()), recovery.offers());
        }
        assertEquals(List.of(".hallwright-2.part"), names());
    }

    @Test
    void aFolderThatCannotBeMadeIsAProblemNotACrash() throws IOException, FileProblem {
        Path file = Files.writeString(folder.resolve("file"), "");
        try (Recovery recovery = new Recovery(file.resolve("kept"))) {
            assertThrows(FileProblem.class, () -> recovery.keep(Design.empty("work"), null));
        }
    }

    /// Leaves behind what a killed program does: a design and a lock that nobody holds.
    private void leave(String session, String name, String time) throws IOException, FileProblem {
        Path elsewhere = folder.resolveSibling(folder.getFileName() + "-lost");
        try (Recovery lost = new Recovery(elsewhere)) {
            lost.keep(Design.empty(name), null);
            try (Stream<Path> files = Files.list(elsewhere)) {
                for (Path file : files.toList()) {
                    String ending = file.toString().substring(file.toString().lastIndexOf('.'));
                    Files.copy(file, folder.resolve(session + ending));
                }
            }
        }
        Files.delete(elsewhere);
        Files.setLastModifiedTime(folder.resolve(session + ".json"), FileTime.from(Instant.parse(time)));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
