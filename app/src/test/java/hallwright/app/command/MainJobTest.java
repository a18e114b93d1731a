package hallwright.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.app.command.Shell.Answer;
import hallwright.app.product.ProductHome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainJobTest {

    @Test
    void withoutADisplayItChecksPrintsAndExportsTheSampleHall(@TempDir Path folder) {
        String before =
                System.setProperty("hallwright.exports", folder.resolve("out").toString());
        try {
            Answer answer = new Shell(folder, false).run();
            assertEquals(0, answer.code());
            assertEquals(
                    "There is no display here, so Hallwright does its main job without a window.",
                    answer.out().lines().findFirst().orElseThrow());
            assertTrue(answer.out().contains("  GPUs            256\n"), answer.out());
            assertTrue(
                    answer.out().contains("Written into " + ProductHome.find().exports() + ":\n"), answer.out());
            for (String file : List.of("bom.xlsx", "investment.xlsx", "plan.svg", "plan-picture.png")) {
                assertTrue(Files.exists(folder.resolve("out").resolve("superpod-32-dgx-h100-" + file)), file);
            }
        } finally {
            if (before == null) {
                System.clearProperty("hallwright.exports");
            } else {
                System.setProperty("hallwright.exports", before);
            }
        }
    }
}
