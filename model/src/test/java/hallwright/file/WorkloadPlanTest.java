package hallwright.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.design.Design;
import hallwright.design.WorkloadPlan;
import hallwright.edit.EditResult.Applied;
import hallwright.edit.SetWorkload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The workload of a hall in its design file.
class WorkloadPlanTest {

    private static final WorkloadPlan PLAN = new WorkloadPlan(Map.of(
            "name",
            "chat",
            "horizonDays",
            90.5,
            "stages",
            List.of(Map.of("type", "evaluation", "cachedScores", true))));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void itComesBackAsItWas() throws FileProblem {
        Design design = set(Design.empty("hall"), PLAN);
        Path file = folder.resolve("hall.json");
        DesignFile.write(design, file);
        assertEquals(design, DesignFile.read(file));
        assertEquals("chat", name(DesignFile.read(file)));
    }

    @Test
    void aHallWithoutOneIsWrittenAsBefore() {
        assertTrue(!DesignFile.text(Design.empty("hall")).contains("workload"));
    }

    @Test
    void anUnknownKeyIsRefusedWithItsPlace() throws IOException {
        String text = DesignFile.text(set(Design.empty("hall"), PLAN)).replace("horizonDays", "horizon");
        Path file = Files.writeString(folder.resolve("hall.json"), text);
        assertEquals(
                "/workload/horizon",
                assertThrows(FileProblem.class, () -> DesignFile.read(file)).place());
    }

    @Test
    void settingTheSameAgainChangesNothing() {
        Design design = set(Design.empty("hall"), PLAN);
        assertSame(design, set(design, new WorkloadPlan(PLAN.values())));
    }

    private static String name(Design design) {
        WorkloadPlan plan = design.workload();
        assertNotNull(plan);
        return plan.name();
    }

    private static Design set(Design design, WorkloadPlan plan) {
        return assertInstanceOf(Applied.class, new SetWorkload(plan).applyTo(design))
                .design();
    }
}
