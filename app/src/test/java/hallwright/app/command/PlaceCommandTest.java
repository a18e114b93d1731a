package hallwright.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.app.command.Shell.Answer;
import hallwright.app.product.ProductHome;
import hallwright.design.Design;
import hallwright.design.WorkloadPlan;
import hallwright.file.DesignFile;
import hallwright.file.FileProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command `place`, on the hall of 32 DGX H100 in eight racks of four.
class PlaceCommandTest {

    private static final Path HALL =
            ProductHome.find().product().resolve("layouts/reference/superpod-32-dgx-h100.json");

    @TempDir
    private Path folder = Path.of("");

    private Shell shell = new Shell(folder, false);

    @BeforeEach
    void start() {
        shell = new Shell(folder, false);
    }

    @Test
    void theMachinesThatAreMissingAreWrittenAside() throws FileProblem {
        // 320 accelerators are 40 nodes, 8 more than there are, in two racks of four.
        Path asked = asked(320);
        Path changed = folder.resolve("changed.json");
        Answer told = shell.run("place", asked.toString(), "--language=en");
        assertEquals(0, told.code(), told.err());
        assertTrue(told.out().startsWith("2 racks with 8 nodes fit on the free floor."), told.out());
        assertTrue(told.out().contains("Nothing is written yet."), told.out());
        Answer done = shell.run("place", asked.toString(), "--out", changed.toString(), "--language=en");
        assertEquals(0, done.code(), done.err());
        assertTrue(done.out().contains("have no feeds yet"), done.out());
        Design before = DesignFile.read(asked);
        Design after = DesignFile.read(changed);
        assertEquals(before.placements().size() + 2, after.placements().size());
        assertEquals(before.mounts().size() + 8, after.mounts().size());
        assertEquals(before.feeds(), after.feeds());
    }

    @Test
    void whatDoesNotFitIsWrittenOnlyIfAskedFor() throws FileProblem {
        Path asked = asked(512);
        Path changed = folder.resolve("changed.json");
        Answer none = shell.run("place", asked.toString(), "--out", changed.toString(), "--language=en");
        assertEquals(1, none.code());
        assertTrue(none.out().startsWith("2 of 8 racks fit on the free floor"), none.out());
        assertTrue(none.out().contains("The aisles bind"), none.out());
        assertFalse(Files.exists(changed));
        Answer some = shell.run("place", asked.toString(), "--out", changed.toString(), "--partial", "--format=json");
        assertEquals(1, some.code());
        assertTrue(some.out().contains("\"placedRacks\": 2"), some.out());
        assertTrue(some.out().contains("\"written\": true"), some.out());
        assertTrue(Files.exists(changed));
    }

    private Path asked(int gpus) throws FileProblem {
        Design hall = DesignFile.read(HALL);
        WorkloadPlan plan = hall.workload();
        Map<String, Object> values = new LinkedHashMap<>(plan == null ? Map.of() : plan.values());
        values.put("stages", List.of(Map.of("type", "pre-training", "name", "base", "tokens", 1e12, "gpus", (double)
                gpus)));
        Path file = folder.resolve("asked.json");
        DesignFile.write(hall.draft().workload(new WorkloadPlan(values)).build(), file);
        return file;
    }
}
