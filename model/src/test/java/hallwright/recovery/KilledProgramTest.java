package hallwright.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.design.Design;
import hallwright.design.DesignObject;
import hallwright.design.Integrity;
import hallwright.file.DesignFile;
import hallwright.file.FileProblem;
import hallwright.recovery.Recovery.Offer;
import hallwright.recovery.Recovery.Offers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program is killed at random moments while it saves all the time.
class KilledProgramTest {

    private static final int ROUNDS = 8;
    private static final int LONGEST_WAIT_MS = 60_000;

    @TempDir
    private Path folder;

    @Test
    void nothingThatWasSavedIsEverLost() throws IOException, InterruptedException, FileProblem {
        Path kept = folder.resolve("kept");
        Path own = folder.resolve("own file.json");
        Random random = new Random(20_261_123);
        try (Recovery recovery = new Recovery(kept)) {
            for (int round = 0; round < ROUNDS; round++) {
                int saved = run(kept, own, round, random.nextInt(350), recovery);
                Offers left = recovery.offers();
                String where = "round " + round + ", saved " + saved + ", left " + left;
                assertEquals(0, left.damaged().size(), where);
                assertEquals(1, left.offers().size(), where);
                Offer offer = left.offers().getFirst();
                assertEquals(own, offer.original(), where);
                assertTrue(step(offer.design()) >= saved, where);
                assertTrue(step(DesignFile.read(own)) >= saved, where);
                recovery.discard(offer);
                assertEquals(0, recovery.offers().offers().size(), where);
            }
        }
    }

    @Test
    void aKillBeforeTheFirstSaveLeavesNothingBroken() throws IOException, InterruptedException {
        Path kept = folder.resolve("kept");
        Path own = folder.resolve("own.json");
        Random random = new Random(42);
        for (int round = 0; round < 3; round++) {
            Process program = start(kept, own, round, folder.resolve("said"));
            Thread.sleep(random.nextInt(600));
            program.destroyForcibly().waitFor();
            Offers left = new Recovery(kept).offers();
            assertEquals(0, left.damaged().size(), "round " + round + ", left " + left);
        }
    }

    /// Runs the program until some time after its first save and kills it.
    ///
    /// @return the last step that it said was saved; a line cut short by the end says less, never more
    private static int run(Path kept, Path own, int seed, int delayMs, Recovery recovery)
            throws IOException, InterruptedException {
        Path said = own.resolveSibling("said " + seed);
        Process program = start(kept, own, seed, said);
        for (int waited = 0; Files.size(said) == 0; waited += 20) {
            assertTrue(program.isAlive() && waited < LONGEST_WAIT_MS, "the program does not work");
            Thread.sleep(20);
        }
        assertEquals(0, recovery.offers().offers().size(), "work of a running program was offered");
        Thread.sleep(delayMs);
        program.destroyForcibly().waitFor();
        return Integer.parseInt(Files.readAllLines(said).getLast());
    }

    private static Process start(Path kept, Path own, int seed, Path said) throws IOException {
        Files.writeString(said, "");
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        SavingProgram.class.getName(),
                        kept.toString(),
                        own.toString(),
                        Integer.toString(seed))
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static int step(Design design) {
        Integrity integrity = new Integrity(design);
        for (DesignObject object : design.objects().toList()) {
            assertEquals(null, integrity.flaw(object));
        }
        return Integer.parseInt(design.project().name().substring("step ".length()));
    }
}
