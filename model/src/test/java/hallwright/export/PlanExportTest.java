package hallwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanExportTest {

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void writesTheSamePlanAsADrawingAndAsAPicture() throws Exception {
        ExportRequest request = Requests.small(Language.ENGLISH);
        Path drawing = folder.resolve("plan.svg");
        Path picture = folder.resolve("plan.png");
        StandardExporters.ofId("plan").orElseThrow().export(request, drawing, Progress.NONE);
        StandardExporters.ofId("plan-picture").orElseThrow().export(request, picture, Progress.NONE);
        assertTrue(Files.readString(drawing).contains("<svg"));
        assertTrue(Files.readString(drawing).contains(request.design().project().name()));
        assertTrue(ImageIO.read(picture.toFile()).getWidth() > 500);
    }

    @Test
    void everyKindOfFileHasItsOwnEnding() {
        assertEquals("svg", StandardExporters.ofId("plan").orElseThrow().fileEnding());
        assertEquals("png", StandardExporters.ofId("plan-picture").orElseThrow().fileEnding());
    }
}
