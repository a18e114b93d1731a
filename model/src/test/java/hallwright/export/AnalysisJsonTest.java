package hallwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hallwright.analysis.Analysis;
import hallwright.design.Design;
import hallwright.file.DesignFile;
import hallwright.file.FileProblem;
import hallwright.text.Version;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnalysisJsonTest {

    private static final Path HOME = Path.of(System.getProperty("hallwright.home", ".."));

    @Test
    void theFormatIsAsReviewed() throws IOException, FileProblem {
        Path golden = Path.of("src/test/resources/golden/analysis/edge-inference-6.json");
        Design design = DesignFile.read(HOME.resolve("layouts/reference/edge-inference-6.json"));
        String text = AnalysisJson.text(Analysis.of(design, null)).replace(Version.signature(), "Hallwright");
        if (System.getProperty("golden", "").equals("write")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, text);
        }
        assertEquals(Files.readString(golden), text);
    }

    @Test
    void theFiguresOfALiquidCooledHallAgreeWithEachOther() throws FileProblem {
        JsonNode top = of("gb200-nvl72-row");
        JsonNode figures = top.get("figures");
        // 8 racks of 72 GPUs.
        assertEquals(576, figures.get("gpus").intValue());
        BigDecimal racks = sum(top.get("rackLoads"), "maximumW");
        assertEquals(0, figures.get("maximumW").decimalValue().compareTo(racks), racks.toString());
        assertEquals(
                0,
                figures.get("maximumW")
                        .decimalValue()
                        .compareTo(figures.get("airHeatW")
                                .decimalValue()
                                .add(figures.get("liquidHeatW").decimalValue())));
        JsonNode zone = top.get("zones").get(0);
        // The load of the zone and what its units move stand apart: 3 units, of which 2 are left.
        assertEquals(zone.get("airflowNeedM3PerS"), zone.get("airflowM3PerS"));
        double all = zone.get("cooling").get("airflowM3PerS").doubleValue();
        assertEquals(
                all * 2 / 3,
                zone.get("cooling").get("airflowWithoutLargestM3PerS").doubleValue(),
                1e-9);
        assertEquals(2, top.get("loops").get(0).get("cooling").get("units").intValue());
    }

    private static JsonNode of(String hall) throws FileProblem {
        Design design = DesignFile.read(HOME.resolve("layouts/reference").resolve(hall + ".json"));
        return new JsonMapper().readTree(AnalysisJson.text(Analysis.of(design, null)));
    }

    private static BigDecimal sum(JsonNode list, String key) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode node : list) {
            sum = sum.add(node.get(key).decimalValue());
        }
        return sum;
    }
}
