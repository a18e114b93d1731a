package hallwright.electrical.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.electrical.data.Component;
import hallwright.electrical.data.ElectricalData;
import hallwright.electrical.data.ElectricalSetting;
import hallwright.electrical.data.RegionNumbers;
import hallwright.file.FileProblem;
import hallwright.workload.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ElectricalFilesTest {

    private static final ElectricalData DATA = Electrical.DATA;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void northAmericaDeratesContinuousLoadsAndOthersDoNot() {
        assertEquals(0.8, DATA.region("NA").map(RegionNumbers::continuousFactor).orElseThrow());
        assertEquals(1, DATA.region("eu").map(RegionNumbers::continuousFactor).orElseThrow());
        assertEquals(1, DATA.region("cn").map(RegionNumbers::continuousFactor).orElseThrow());
        assertTrue(DATA.region("xx").isEmpty());
    }

    @Test
    void failuresAndRepairsGiveTheAvailabilitiesThatAreRemembered() {
        // 1.956 x 1.32 h / 8760 h = 2.947e-4.
        assertEquals(0.999705, availability("utility"), 5e-7);
        assertEquals(0.99974231, availability("generator"), 5e-7);
        assertEquals(0.99999937, availability("transformer"), 5e-9);
        assertEquals(0.9999921, availability("switchgear"), 5e-9);
        assertEquals(0.99999656, availability("fixed-breaker"), 5e-9);
    }

    @Test
    void everyDefaultSaysWhereItIsFrom() {
        for (ElectricalSetting setting : ElectricalSetting.values()) {
            assertFalse(DATA.of(setting).source().isBlank(), setting.key());
            assertFalse(DATA.of(setting).recorded().isBlank(), setting.key());
        }
    }

    @Test
    void whatIsWrongIsToldWithItsFileAndPlace() throws IOException {
        refused("defaults.json", "\"value\": 0.97", "\"value\": 0.5", "/values/powerFactor/value");
        refused("defaults.json", "\"powerFactor\"", "\"powerfactor\"", "/values/powerFactor");
        refused("regions.json", "15, 20, 25", "20, 15, 25", "/regions/0/standardRatingsA");
        refused("regions.json", "\"continuousFactor\": 0.8", "\"continuousFactor\": 80", "/regions/0/continuousFactor");
        refused("components.json", "\"confidence\": \"low\"", "\"confidence\": \"sure\"", "/components/0/confidence");
        refused("conductors.json", "\"at75A\": 85", "\"at75A\": -85", "/conductors/0/at75A");
        refused("harmonics.json", "\"version\": 1", "\"version\": 2", "/version");
    }

    private void refused(String name, String from, String to, String place) throws IOException {
        Path electrical = Files.createDirectories(folder.resolve("electrical"));
        try (Stream<Path> files = Files.list(Reference.TEMPLATES.resolve("electrical"))) {
            for (Path file : files.toList()) {
                String text = Files.readString(file);
                Path copy = electrical.resolve(file.getFileName().toString());
                Files.writeString(copy, copy.endsWith(name) ? text.replace(from, to) : text);
            }
        }
        FileProblem problem = assertThrows(FileProblem.class, () -> ElectricalFiles.read(folder));
        assertEquals(place, problem.place());
    }

    private static double availability(String id) {
        return DATA.component(id).map(Component::availability).orElseThrow().value();
    }
}
