package hallwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import hallwright.analysis.Analysis;
import hallwright.file.DesignFile;
import hallwright.file.FileProblem;
import hallwright.file.JsonLayout;
import hallwright.generate.SampleHalls;
import hallwright.generate.SampleHalls.SampleHall;
import hallwright.workload.Reference;
import hallwright.workload.floor.FloorWorkload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The figures of the workloads of the sample halls.
class WorkloadJsonTest {

    private static final Path HOME = Path.of(System.getProperty("hallwright.home", ".."));
    private static final Path GOLDEN = HOME.resolve("model/src/test/resources/golden/workload");

    static Stream<SampleHall> halls() {
        return SampleHalls.ALL.stream();
    }

    /// With `-Dgolden=write` the files are written instead.
    @ParameterizedTest
    @MethodSource("halls")
    void theFiguresAreAsReviewed(SampleHall hall) throws IOException, FileProblem {
        var design = DesignFile.read(HOME.resolve("layouts/reference").resolve(hall.fileName()));
        FloorWorkload workload =
                Analysis.of(design, null).withWorkload(Reference.DATA, null).workload();
        assertNotNull(workload);
        String text = JsonLayout.text(WorkloadJson.of(workload, design));
        Path golden = GOLDEN.resolve(hall.fileName());
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text);
        }
        assertEquals(Files.readString(golden), text, "run with -Dgolden=write and review");
    }
}
