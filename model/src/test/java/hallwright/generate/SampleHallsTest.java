package hallwright.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.catalogue.Catalogue;
import hallwright.design.Design;
import hallwright.file.CatalogueFiles;
import hallwright.file.DesignFile;
import hallwright.file.FileProblem;
import hallwright.generate.SampleHalls.SampleHall;
import hallwright.text.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The sample halls are what their generators draw, and their totals are those of the descriptions.
class SampleHallsTest {

    private static final Path HOME = Path.of(System.getProperty("hallwright.home", ".."));
    private static final Path LAYOUTS = HOME.resolve("layouts/reference");
    private static final Path GOLDEN = HOME.resolve("model/src/test/resources/golden/halls");
    private static final Catalogue CATALOGUE =
            CatalogueFiles.read(HOME.resolve("templates/equipment"), List.of()).catalogue();

    static Stream<SampleHall> halls() {
        return SampleHalls.ALL.stream();
    }

    /// With `-Dlayouts=write` the files are written instead.
    @ParameterizedTest
    @MethodSource("halls")
    void theFileIsWhatTheGeneratorDraws(SampleHall hall) throws IOException, FileProblem {
        Design drawn = hall.draw().apply(CATALOGUE);
        Path file = LAYOUTS.resolve(hall.fileName());
        if ("write".equals(System.getProperty("layouts"))) {
            DesignFile.write(drawn, file);
        }
        assertEquals(unsigned(DesignFile.text(drawn)), unsigned(Files.readString(file)), "run with -Dlayouts=write");
        assertEquals(drawn, DesignFile.read(file));
    }

    /// With `-Dgolden=write` the files are written instead.
    @ParameterizedTest
    @MethodSource("halls")
    void theTotalsAreAsReviewed(SampleHall hall) throws IOException {
        String text = new HallFigures(hall.draw().apply(CATALOGUE)).text();
        Path golden = GOLDEN.resolve(hall.id() + ".txt");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text);
        }
        assertEquals(Files.readString(golden), text, "run with -Dgolden=write and review");
    }

    @Test
    void nothingElseLiesBesideTheHalls() throws IOException {
        try (Stream<Path> files = Files.list(LAYOUTS)) {
            assertEquals(
                    SampleHalls.ALL.stream().map(SampleHall::fileName).sorted().toList(),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @ParameterizedTest
    @MethodSource("halls")
    void drawingTwiceGivesTheSame(SampleHall hall) {
        assertEquals(hall.draw().apply(CATALOGUE), hall.draw().apply(CATALOGUE));
    }

    @Test
    void theSuperPodDraws369Kilowatts() {
        HallFigures figures = figures(0);
        // 8 racks x 4 x 10.2 + 12 x 1.72 + 4 x 3.209 + (7 x 0.8 + 2 x 0.7 + 4 x 0.13 + 2 x 0.635) kW
        assertEquals(326.4 + 20.64 + 12.836 + 8.79, figures.watts() / 1000, 1e-9);
        assertEquals(369, Math.round(figures.watts() / 1000));
        assertEquals(256, figures.gpus());
        RackFigures compute = figures.rack("C1");
        assertEquals(40_800, compute.watts());
        assertEquals(733, compute.kilograms());
        assertEquals(2.09, compute.airflow(), 0.005); // 4 x 0.5215
        assertEquals(24, compute.cords()); // 4 x 6
        assertEquals(19.6, figures.airflow(), 0.05); // 8 x 2.086 + 2.9
        assertEquals(505, HallFigures.afterLoss(figures.airDuties()) / 1000, 0.5); // 2 x 252.4
    }

    @Test
    void theNvl72RowDraws1356KilowattsMostlyIntoLiquid() {
        HallFigures figures = figures(1);
        assertEquals(8 * 132 + 10 * 30, figures.watts() / 1000, 1e-9);
        assertEquals(576, figures.gpus());
        assertEquals(1_040, figures.litresPerMinute(), 1e-9); // 8 x 130
        assertEquals(918.72, figures.liquidWatts() / 1000, 1e-9); // 8 x 132 x 0.87
        assertEquals(437, (figures.watts() - figures.liquidWatts()) / 1000, 0.5);
        assertEquals(26.8, figures.airflow(), 0.05);
        assertEquals(466, HallFigures.afterLoss(figures.airDuties()) / 1000, 1e-9); // 2 x 233
        assertEquals(List.of(1_368_000.0, 1_368_000.0), figures.liquidDuties());
    }

    @Test
    void theMixedHallDraws118Kilowatts() {
        HallFigures figures = figures(2);
        assertEquals(12 * 6 + 2 * 5 + 2 * 4 + 2 * 12 + 2 * 2, figures.watts() / 1000, 1e-9);
        assertEquals(20, figures.racks().size());
        assertEquals(8.15, figures.airflow(), 0.01);
        assertEquals(200, HallFigures.afterLoss(figures.airDuties()) / 1000, 1e-9);
        // At 12.5 Pa: (4 x 0.3521 + 28 / 2 x 0.9892 + 2 x 1.2242) x sqrt(12.5 / 24.9) m3/s
        assertEquals(12.5, figures.tileAirflow() * Math.sqrt(12.5 / 24.9), 0.05);
    }

    @Test
    void theEdgeRoomDraws56Kilowatts() {
        HallFigures figures = figures(3);
        assertEquals(3 + 4 * 3 * 4.2 + 3, figures.watts() / 1000, 1e-9);
        assertEquals(6, figures.racks().size());
        assertEquals(12_600, figures.rack("R2").watts(), 1e-9);
        assertEquals(12, figures.rack("R2").cords()); // 3 x 4
        assertEquals(3.6, figures.airflow(), 0.01);
        assertEquals(70, HallFigures.afterLoss(figures.airDuties()) / 1000, 1e-9);
    }

    @Test
    void theScaleHallHasAThousandRacks() {
        HallFigures figures = figures(4);
        assertEquals(1_000, figures.racks().size());
        assertEquals(29_952, figures.gpus()); // 416 x 72
        assertEquals(52 * 1_356 + 64 * 12, figures.watts() / 1000, 1e-6);
        assertEquals(71.3, figures.watts() / 1e6, 0.05);
        assertEquals(47.8, figures.liquidWatts() / 1e6, 0.05);
        assertEquals(23.5, (figures.watts() - figures.liquidWatts()) / 1e6, 0.05);
        assertEquals(54_080, figures.litresPerMinute(), 1e-6); // 416 x 130
        assertEquals(104, figures.liquidDuties().size());
        assertEquals(81, figures.airDuties().size());
    }

    @Test
    void theFilesStaySmall() throws IOException {
        assertTrue(Files.size(LAYOUTS.resolve("scale-1000.json")) < 2_000_000);
    }

    private static HallFigures figures(int hall) {
        return new HallFigures(SampleHalls.ALL.get(hall).draw().apply(CATALOGUE));
    }

    private static String unsigned(String text) {
        return text.replaceFirst("\"writtenBy\": \"" + Version.PRODUCT + "[^\"]*\"", "\"writtenBy\": \"\"");
    }
}
