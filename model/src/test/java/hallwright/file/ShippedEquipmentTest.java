package hallwright.file;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.catalogue.Body;
import hallwright.catalogue.Confidence;
import hallwright.catalogue.CoolingType;
import hallwright.catalogue.DeviceType;
import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.Evidence;
import hallwright.catalogue.PowerType;
import hallwright.catalogue.RackSystemType;
import hallwright.catalogue.RackType;
import hallwright.catalogue.RackUnits;
import hallwright.catalogue.TypeField;
import hallwright.catalogue.TypeId;
import hallwright.catalogue.validation.TypeRules;
import hallwright.text.Language;
import hallwright.text.Texts;
import hallwright.units.Airflow;
import hallwright.units.Length;
import hallwright.units.Mass;
import hallwright.units.Power;
import hallwright.units.Ratio;
import hallwright.units.WaterFlow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/// The equipment that the product ships with, read once.
class ShippedEquipmentTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("hallwright.home", "..")).resolve("templates/equipment");
    private static final CatalogueFiles.Result SHIPPED = CatalogueFiles.read(FOLDER, List.of());

    @Test
    void everyFileLoads() {
        assertEquals(
                List.of(),
                SHIPPED.refused().stream()
                        .map(problem -> Texts.of(Language.ENGLISH).of(problem.message()))
                        .toList());
    }

    @Test
    void thereIsEquipmentOfEveryCategory() {
        Map<String, Long> counts = SHIPPED.catalogue().types().stream()
                .collect(groupingBy(type -> type.category().code(), TreeMap::new, counting()));
        assertEquals(
                "{battery=1, busway=3, cable_optic=13, cdu=14, chiller=4, containment=3, cooling_tower=1,"
                        + " cpu_server=9, crac=2, crah=3, dry_cooler=1, fan_wall=2, floor_pdu=3, floor_tile=3,"
                        + " generator=6, gpu_rack=10, gpu_server=28, gpu_tray=1, in_row=6, pathway=5, power_shelf=1,"
                        + " rack=15, rack_ats=1, rack_pdu=19, rear_door=5, security_mgmt=9, storage=12, sts=1,"
                        + " switch=15, switchgear=2, transfer_switch=1, transformer=2, ups=6, utility=1}",
                counts.toString());
        assertEquals(208, SHIPPED.catalogue().types().size());
    }

    @Test
    void everyFileLiesInTheFolderOfItsCategory() {
        SHIPPED.files()
                .forEach((id, file) -> assertEquals(
                        FOLDER.resolve(type(id.value()).category().code()).resolve(id + ".json"), file));
    }

    @Test
    void everyTypeComesBackEqualAfterWriting() throws FileProblem {
        for (EquipmentType type : SHIPPED.catalogue().types()) {
            String text = EquipmentJson.write(type).toString();
            assertEquals(type, EquipmentJson.read(JsonText.parse(Path.of("again.json"), text)), text);
        }
    }

    /// But for the tenths of a millimetre that makers state.
    @Test
    void everyFileIsWrittenAsTheProgramWritesIt() throws IOException {
        for (EquipmentType type : SHIPPED.catalogue().types()) {
            Path file = SHIPPED.files().get(type.id());
            assertNotNull(file);
            ObjectNode shipped = (ObjectNode) JsonText.MAPPER.readTree(Files.readString(file));
            assertEquals(
                    withoutSizes(EquipmentJson.write(type)).toString(),
                    withoutSizes(shipped.without(List.of("format", "version"))).toString());
        }
    }

    @Test
    void everyFactHasItsEvidence() {
        for (EquipmentType type : SHIPPED.catalogue().types()) {
            Set<String> named = new TreeSet<>(type.evidence().verified());
            named.addAll(type.evidence().unverified());
            Set<String> filled = new TreeSet<>(Arrays.stream(TypeField.values())
                    .filter(field -> field.of(type) != null)
                    .map(TypeField::key)
                    .toList());
            assertEquals(filled, named, type.id().value());
        }
    }

    @Test
    void theGuideNamesEveryKeyAndSort() throws IOException {
        String guide = Files.readString(FOLDER.resolve("README.md"));
        Stream.concat(Arrays.stream(TypeField.values()).map(TypeField::key), Evidence.SOURCE_KINDS.stream())
                .forEach(word -> assertTrue(guide.contains("`" + word + "`"), word));
    }

    @Test
    void theExampleOfTheGuideIsRight() throws IOException, FileProblem {
        Path guide = FOLDER.resolve("README.md");
        String example = Files.readString(guide).split("```json\n|```\n", 3)[1];
        JsonIn in = JsonText.parse(guide, example);
        in.header("hallwright-equipment", 1);
        EquipmentType type = EquipmentJson.read(in);
        assertEquals(List.of(), TypeRules.check(type, StandardsFile.read(FOLDER.resolve("standards.json"))));
    }

    @Test
    void theConflictsOfTheSourcesAreReported() {
        Set<String> places = new TreeSet<>(SHIPPED.warnings().stream()
                .map(problem -> problem.file().getFileName() + problem.place())
                .filter(place -> !place.contains("/cooling") && place.contains("/"))
                .toList());
        assertEquals(
                Set.of(
                        "apc-ap8888.json/ratings/apparentPowerKva",
                        "nvidia-dgx-b300-ac-psu.json/maximumHeatW",
                        "nvidia-dgx-b300-dc-busbar.json/maximumHeatW",
                        "supermicro-as-4126gs-nmr-lcc.json/inlets"),
                places);
    }

    @Test
    void knowsTheDgxH100() {
        DeviceType node = assertInstanceOf(DeviceType.class, type("nvidia-dgx-h100"));
        assertEquals(new Power(10_200), node.draw().maximum());
        assertEquals(new Power(11_300), node.draw().heatMaximum());
        assertEquals(new Airflow(0.5215), node.air().airflow());
        assertEquals(RackUnits.of(8), node.mounting().height());
        assertEquals(6, node.draw().cords());
        assertEquals("C20", node.draw().inlets().getFirst().connector());
        assertEquals("4+2", node.draw().supplyRedundancy());
        // 482.2 x 897.1 x 356 mm in the file
        assertEquals(
                new Body(new Length(482), new Length(897), new Length(356), new Mass(130.45), null, null), node.body());
        assertEquals(Confidence.UNVERIFIED, node.evidence().of("widthMm"));
        assertEquals(Confidence.MEDIUM, node.evidence().of("maximumPowerW"));
    }

    @Test
    void knowsTheGb200Rack() {
        RackSystemType rack = assertInstanceOf(RackSystemType.class, type("nvidia-dgx-gb200-nvl72"));
        assertEquals(new Power(132_000), rack.draw().maximum());
        assertEquals(new Power(120_000), rack.draw().typical());
        assertEquals(new Mass(1360), rack.body().mass());
        assertEquals(new Ratio(0.87), rack.liquid().share());
        assertEquals(new WaterFlow(130), rack.liquid().flow());
        assertEquals(72, rack.ratings().accelerators());
        assertNotNull(rack.product().notes());
        assertTrue(rack.product().notes().contains("3,000 kg"), rack.product().notes());
    }

    @Test
    void knowsTheFanWall() {
        CoolingType wall = assertInstanceOf(CoolingType.class, type("vertiv-thermal-wall-ahu-fa069hc"));
        assertEquals(new Power(252_400), wall.duty().capacity());
        assertEquals("water 18 C in, 25 C out", wall.duty().conditions());
        assertEquals(new Airflow(19.1611), wall.air().airflow());
        assertEquals(new WaterFlow(548.4), wall.liquid().flow());
        assertNull(wall.body().width());
    }

    @Test
    void knowsTheWideRack() {
        RackType rack = assertInstanceOf(RackType.class, type("apc-netshelter-sx-ar3350"));
        assertEquals(new Mass(161.36), rack.body().mass());
        assertEquals(new Length(750), rack.body().width());
        assertEquals(new Length(1200), rack.body().depth());
        assertEquals(new Mass(1020), rack.staticLoad());
        assertEquals(RackUnits.of(42), rack.mounting().height());
    }

    @Test
    void knowsAStripAndItsOutlets() {
        PowerType strip = assertInstanceOf(PowerType.class, type("apc-ap8881"));
        assertEquals(16, strip.ratings().number("currentA").orElseThrow());
        assertEquals(Map.of("C13", 36, "C19", 6), strip.ratings().counts("outlets"));
        assertEquals(RackUnits.of(0), strip.mounting().height());
    }

    @Test
    void doesNotInventConditions() {
        CoolingType cooler = assertInstanceOf(CoolingType.class, type("schneider-electric-inrow-rc-acrc301s"));
        assertEquals(new Power(33_000), cooler.duty().capacity());
        assertNull(cooler.duty().conditions());
    }

    @Test
    void namesARealSourceEverywhere() {
        for (EquipmentType type : SHIPPED.catalogue().types()) {
            Evidence evidence = type.evidence();
            assertEquals("2026-11", evidence.recorded());
            assertTrue(evidence.source().length() > 10, type.id().value());
        }
    }

    private static EquipmentType type(String id) {
        EquipmentType type = SHIPPED.catalogue().find(new TypeId(id));
        assertNotNull(type, id);
        return type;
    }

    private static ObjectNode withoutSizes(ObjectNode node) {
        return node.without(List.of("widthMm", "depthMm", "heightMm"));
    }
}
