package hallwright.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import hallwright.text.Language;
import hallwright.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What a design file is refused for, and where.
class DesignRefusalsTest {

    private static final Path FILE = Path.of("hall.json");
    private static final String GOOD = DesignFile.text(EveryKind.design());

    @TempDir
    private Path folder;

    /// One value of a good file is replaced, added or (null) taken out.
    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("values")
    void refusesAValueWithItsPlace(String changed, String value, String place, String id) {
        ObjectNode tree = (ObjectNode) JsonText.MAPPER.readTree(GOOD);
        JsonPointer pointer = JsonPointer.compile(changed);
        JsonNode parent = tree.at(pointer.head());
        String key = pointer.last().getMatchingProperty();
        JsonNode node = JsonText.MAPPER.readTree(value);
        switch (parent) {
            case ArrayNode list when key.equals("-") -> list.add(node);
            case ArrayNode list -> list.set(Integer.parseInt(key), node);
            case ObjectNode object -> object.set(key, node);
            default -> throw new IllegalArgumentException(changed);
        }
        refused(JsonLayout.text(tree), place, id);
    }

    static Stream<Arguments> values() {
        return Stream.of(head(), quantities(), shapes(), words(), identities(), references(), waivers())
                .flatMap(cases -> cases);
    }

    private static Stream<Arguments> head() {
        return Stream.of(
                arguments("/format", "\"netbox\"", "/format", "file.design.format"),
                arguments("/format", "null", "", "file.design.no-format"),
                arguments("/format", "1", "/format", "file.wrong"),
                arguments("/version", "2", "/version", "file.design.newer"),
                arguments("/version", "0", "/version", "file.wrong"),
                arguments("/version", "1.5", "/version", "file.wrong"),
                arguments("/version", "\"1\"", "/version", "file.wrong"),
                arguments("/version", "null", "/version", "file.key-missing"),
                arguments("/project", "null", "/project", "file.key-missing"),
                arguments("/project/name", "null", "/project/name", "file.key-missing"),
                arguments("/project/name", "7", "/project/name", "file.wrong"),
                arguments("/site", "[]", "/site", "file.wrong"),
                arguments("/site/altitudeM", "-501", "/site/altitudeM", "file.wrong"),
                arguments("/grid/originMm", "[0]", "/grid/originMm", "file.wrong"),
                arguments("/grid/tileMm", "0", "/grid/tileMm", "file.wrong"),
                arguments("/nextId", "null", "/nextId", "file.key-missing"),
                arguments("/nextId", "10000001", "/nextId", "file.wrong"),
                arguments("/future", "true", "/future", "file.key-unknown"),
                arguments("/site/a~1b~0c", "1", "/site/a~1b~0c", "file.key-unknown"),
                arguments("/placements/1/colour", "\"red\"", "/placements/1/colour", "file.key-unknown"),
                arguments("/placements/2/project/colour", "1", "/placements/2/project/colour", "file.key-unknown"),
                arguments("/types/0/colour", "1", "/types/0/colour", "file.key-unknown"));
    }

    private static Stream<Arguments> quantities() {
        return Stream.of(
                arguments("/rooms", "{}", "/rooms", "file.wrong"),
                arguments("/rooms/1", "7", "/rooms/1", "file.wrong"),
                arguments("/rooms/0/ceilingMm", "3300.5", "/rooms/0/ceilingMm", "file.wrong"),
                arguments("/rooms/0/ceilingMm", "0", "/rooms/0/ceilingMm", "file.wrong"),
                arguments("/rooms/0/raisedFloorMm", "-1", "/rooms/0/raisedFloorMm", "file.wrong"),
                arguments("/rooms/0/floorCapacityKpa", "1e400", "/rooms/0/floorCapacityKpa", "file.wrong"),
                arguments("/rooms/0/floorCapacityKpa", "-0.1", "/rooms/0/floorCapacityKpa", "file.wrong"),
                arguments("/rooms/0/floorCapacityKpa", "\"NaN\"", "/rooms/0/floorCapacityKpa", "file.wrong"),
                arguments("/doors/0/delivery", "\"true\"", "/doors/0/delivery", "file.wrong"),
                arguments("/placements/0/xMm", "10000001", "/placements/0/xMm", "file.wrong"),
                arguments("/placements/0/turnDeg", "360", "/placements/0/turnDeg", "file.wrong"),
                arguments("/placements/0/elevationMm", "null", "/placements/0/elevationMm", "file.key-missing"),
                arguments("/placements/2/project/massKg", "-1", "/placements/2/project/massKg", "file.wrong"),
                arguments(
                        "/placements/2/project/liquidShare", "1.5", "/placements/2/project/liquidShare", "file.wrong"),
                arguments("/placements/2/project/duty", "9", "/placements/2/project/duty", "file.wrong"),
                arguments("/placements/2/project/reason", "\" \"", "/placements/2/project/reason", "file.design.blank"),
                arguments("/mounts/0/bottomU", "3.2", "/mounts/0/bottomU", "file.half-units"),
                arguments("/mounts/0/bottomU", "201", "/mounts/0/bottomU", "file.wrong"),
                arguments("/feeds/0/voltageV", "0", "/feeds/0/voltageV", "file.wrong"),
                arguments("/feeds/0/phases", "2", "/feeds/0/phases", "file.wrong"),
                arguments("/feeds/0/breakerA", "true", "/feeds/0/breakerA", "file.wrong"),
                arguments("/feeds/0/powerFactor", "1.01", "/feeds/0/powerFactor", "file.wrong"));
    }

    private static Stream<Arguments> shapes() {
        return Stream.of(
                arguments("/rooms/0/outlineMm", "[]", "/rooms/0/outlineMm", "file.design.outline"),
                arguments("/rooms/0/outlineMm", "[[0,0],[1,0],[2,0]]", "/rooms/0/outlineMm", "file.design.outline"),
                arguments("/zones/0/outlineMm", "[[0,0],[9,0],[9,0]]", "/zones/0/outlineMm", "file.design.outline"),
                arguments("/zones/0/outlineMm/1", "[5,5,5]", "/zones/0/outlineMm/1", "file.wrong"),
                arguments("/zones/0/outlineMm/1/0", "0.5", "/zones/0/outlineMm/1/0", "file.wrong"),
                arguments("/zones/0/outlineMm/1/1", "20000000", "/zones/0/outlineMm/1/1", "file.wrong"),
                arguments("/runs/0/pathMm", "[[0,0]]", "/runs/0/pathMm", "file.design.path"),
                arguments("/doors/0/fromMm", "null", "/doors/0/fromMm", "file.key-missing"));
    }

    private static Stream<Arguments> words() {
        return Stream.of(
                arguments("/zones/0/strategy", "\"fans\"", "/zones/0/strategy", "file.word"),
                arguments("/obstacles/0/kind", "\"pillar\"", "/obstacles/0/kind", "file.word"),
                arguments("/containments/0/kind", "\"warm\"", "/containments/0/kind", "file.word"),
                arguments("/mounts/0/face", "\"side\"", "/mounts/0/face", "file.word"),
                arguments("/feeds/0/side", "\"E\"", "/feeds/0/side", "file.word"),
                arguments("/types/0/category", "\"rocket\"", "/types/0/category", "file.word"));
    }

    private static Stream<Arguments> identities() {
        return Stream.of(
                arguments("/placements/0/id", "0", "/placements/0/id", "file.wrong"),
                arguments("/zones/1/id", "41", "/zones/1/id", "file.design.next-id"),
                arguments("/nextId", "40", "/zones/1/id", "file.design.next-id"),
                arguments("/mounts/1/id", "3", "/mounts/1/id", "file.design.id-twice"),
                arguments("/types/1/id", "\"test-c\"", "/types/1/id", "file.design.type-twice"),
                arguments("/types/1/id", "\"Test C\"", "/types/1/id", "file.type-id"),
                arguments("/placements/0/name", "\"  \"", "/placements/0/name", "file.design.flaw"));
    }

    private static Stream<Arguments> references() {
        return Stream.of(
                arguments("/placements/0/type", "\"no-such\"", "/placements/0/type", "file.design.flaw"),
                arguments("/placements/0/type", "\"No such\"", "/placements/0/type", "file.type-id"),
                arguments("/placements/0/type", "\"test-node\"", "/placements/0/type", "file.design.flaw"),
                arguments("/containments/0/type", "\"no-such\"", "/containments/0/type", "file.design.flaw"),
                arguments("/runs/0/type", "\"test-rack\"", "/runs/0/type", "file.design.flaw"),
                arguments("/mounts/0/type", "\"no-such\"", "/mounts/0/type", "file.design.flaw"),
                arguments("/mounts/0/rack", "39", "/mounts/0/rack", "file.design.flaw"),
                arguments("/mounts/0/rack", "12", "/mounts/0/rack", "file.design.flaw"),
                arguments("/mounts/0/bottomU", "36", "/mounts/0/bottomU", "file.design.flaw"),
                arguments("/mounts/1/bottomU", "10.5", "/mounts/0/bottomU", "file.design.flaw"),
                arguments("/feeds/0/load", "16", "/feeds/0/load", "file.design.flaw"),
                arguments("/feeds/0/source", "1", "/feeds/0/source", "file.design.flaw"),
                arguments("/loops/0/loads/-", "6", "/loops/0/loads/2", "file.design.flaw"),
                arguments("/loops/0/sources/0", "39", "/loops/0/sources/0", "file.design.flaw"),
                arguments("/loops/0/sources/0", "1.5", "/loops/0/sources/0", "file.wrong"),
                arguments("/placements/0/xMm", "9999900", "/placements/0", "file.design.flaw"),
                arguments("/types/3/rackUnits", "null", "/mounts/0/type", "file.design.flaw"),
                arguments("/types/6/widthMm", "null", "/placements/0", "file.design.flaw"));
    }

    private static Stream<Arguments> waivers() {
        return Stream.of(
                arguments("/waivers/0/reason", "\"\"", "/waivers/0/reason", "file.design.blank"),
                arguments("/waivers/0/author", "\"\"", "/waivers/0/author", "file.design.blank"),
                arguments("/waivers/0/author", "null", "/waivers/0/author", "file.key-missing"),
                arguments("/waivers/0/date", "\"2026-02-30\"", "/waivers/0/date", "file.wrong"),
                arguments("/waivers/0/date", "\"23.11.2026\"", "/waivers/0/date", "file.wrong"),
                arguments("/waivers/0/date", "null", "/waivers/0/date", "file.key-missing"),
                arguments("/waivers/0/expires", "20270501", "/waivers/0/expires", "file.wrong"),
                arguments("/waivers/0/limit", "1e999", "/waivers/0/limit", "file.wrong"),
                arguments(
                        "/waivers/-",
                        "{\"fingerprint\":\"DEN-001|10||eu\",\"reason\":\"a\",\"author\":\"b\",\"date\":\"2026-01-01\"}",
                        "/waivers/1/fingerprint",
                        "file.design.waiver-twice"));
    }

    @Test
    void refusesTextThatIsNotOneJsonObject() {
        refused("", "", "file.not-object");
        refused("[]", "", "file.not-object");
        refused("Hallwright", "", "file.broken");
        refused(GOOD + "{}", "", "file.after-end");
        refused(GOOD.replace("\"nextId\": 41", "\"nextId\": NaN"), "/nextId", "file.broken");
        refused(GOOD.substring(0, GOOD.indexOf("\"rack\": 10") + 8), "/mounts/0/rack", "file.broken");
    }

    @Test
    void refusesAKeyThatStandsTwiceWithItsPlace() {
        refused(
                GOOD.replace("\"bottomU\": 11.5", "\"bottomU\": 3, \"bottomU\": 11.5"),
                "/mounts/1/bottomU",
                "file.key-twice");
        refused(GOOD.replace("\"nextId\"", "\"site\": {}, \"nextId\""), "/site", "file.key-twice");
    }

    @Test
    void refusesWhatIsNoFileOfText() throws IOException {
        assertEquals("file.folder", problem(folder).reason().id());
        assertEquals(
                "file.missing", problem(folder.resolve("none.json")).reason().id());
        Path latin = folder.resolve("latin.json");
        Files.write(latin, "{\"name\": \"Gr\u00fc\u00dfe\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("file.encoding", problem(latin).reason().id());
    }

    @Test
    void passesOverAByteOrderMark() throws FileProblem {
        assertEquals(EveryKind.design(), DesignFile.parse(FILE, "\uFEFF" + GOOD, Migrations.STANDARD));
    }

    @Test
    void saysWhatIsThereAndWhatMayBeThere() {
        FileProblem problem = refused(
                GOOD.replace("\"strategy\": \"perimeter-contained\"", "\"strategy\": \"fans\""),
                "/zones/0/strategy",
                "file.word");
        assertEquals(
                "hall.json, at /zones/0/strategy: “fans” is not known here. "
                        + "Write one of: perimeter, perimeter-contained, in-row-contained, rear-door.",
                Texts.of(Language.ENGLISH).of(problem.message()));
        FileProblem newer = refused(
                GOOD.replaceFirst(
                        "\"version\": 1,\\s*\"writtenBy\": \"[^\"]*\"",
                        "\"version\": 9, \"writtenBy\": \"Hallwright 4.2\""),
                "/version",
                "file.design.newer");
        assertTrue(
                Texts.of(Language.ENGLISH)
                        .of(newer.message())
                        .contains("has version 9 and was written by Hallwright 4.2"),
                newer.toString());
    }

    private static FileProblem refused(String text, String place, String id) {
        FileProblem problem = assertThrows(FileProblem.class, () -> DesignFile.parse(FILE, text, Migrations.STANDARD));
        assertEquals(id + " at " + place, problem.reason().id() + " at " + problem.place());
        for (Language language : Language.values()) {
            String sentence = Texts.of(language).of(problem.message());
            assertFalse(sentence.contains("[file.") || sentence.contains("{0}"), sentence);
        }
        return problem;
    }

    private static FileProblem problem(Path file) {
        return assertThrows(FileProblem.class, () -> DesignFile.read(file));
    }
}
