package hallwright.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.TypeField;
import hallwright.text.Language;
import hallwright.text.Texts;
import hallwright.units.Length;
import hallwright.units.Mass;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EquipmentJsonTest {

    private static final Path FILE = Path.of("type.json");
    private static final String RACK = """
            {
              "id" : "test-rack",
              "category" : "rack",
              "manufacturer" : "Maker",
              "model" : "R42",
              "summary" : "A rack",
              "widthMm" : 600,
              "depthMm" : 1068,
              "heightMm" : 1991,
              "massKg" : 134.09,
              "rackUnits" : 42,
              "rackStandard" : "EIA-310 19in",
              "staticLoadKg" : 1701,
              "source" : "A data sheet",
              "sourceKind" : "vendor-page",
              "recorded" : "2026-11",
              "confidence" : "high",
              "verified" : [ "massKg", "widthMm" ],
              "unverified" : [ "staticLoadKg" ]
            }""";

    @Test
    void everyKindOfTypeComesBackEqualWithEveryFact() throws FileProblem {
        Set<TypeField> carried = EnumSet.noneOf(TypeField.class);
        for (EquipmentType type : FullTypes.ALL) {
            String text = EquipmentJson.write(type).toString();
            assertEquals(type, EquipmentJson.read(JsonText.parse(FILE, text)), text);
            for (TypeField field : TypeField.values()) {
                if (field.of(type) != null) {
                    carried.add(field);
                }
            }
        }
        assertEquals(EnumSet.allOf(TypeField.class), carried);
    }

    @Test
    void keysStandInAFixedOrderAndUnknownFactsAreLeftOut() throws FileProblem {
        EquipmentType rack = EquipmentJson.read(JsonText.parse(FILE, RACK));
        assertEquals(
                RACK, JsonText.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(EquipmentJson.write(rack)));
        assertEquals(new Mass(134.09), rack.body().mass());
        assertNull(rack.body().clearanceFront());
    }

    @Test
    void tenthsOfAMillimetreAreRoundedToTheNearest() throws FileProblem {
        EquipmentType rack = read(RACK.replace("1068", "897.1").replace("1991", "263.5"));
        assertEquals(new Length(897), rack.body().depth());
        assertEquals(new Length(264), rack.body().height());
    }

    @Test
    void nullMeansUnknown() throws FileProblem {
        assertNull(read(RACK.replace("134.09", "null")).body().mass());
    }

    @Test
    void saysWhereAndWhatIsWrong() {
        assertProblem(
                "type.json, at /widthMm: \"600\" stands here; it must be a number from 0 to 1,000,000.",
                RACK.replace("600", "\"600\""));
        assertProblem(
                "type.json, at /massKg: -1 stands here; it must be a number from 0 to 1,000,000,000.",
                RACK.replace("134.09", "-1"));
        assertProblem(
                "type.json, at /width: The key “width” is not known here. Remove it or correct its spelling.",
                RACK.replace("\"widthMm\" :", "\"width\" :"));
        assertProblem(
                "type.json, at /airflowM3PerS: The key “airflowM3PerS” is not known here. Remove it or correct its"
                        + " spelling.",
                RACK.replace("staticLoadKg\" :", "airflowM3PerS\" :"));
        assertProblem(
                "type.json, at /rackUnits: 42.3 stands here; rack units come in steps of one half. Write whole or half"
                        + " units.",
                RACK.replace(": 42", ": 42.3"));
        assertProblem(
                "type.json, at /model: The key “model” is missing. Add it.", RACK.replace("\"model\" : \"R42\",", ""));
    }

    @Test
    void namesTheWordsThatAreKnown() {
        assertProblem(
                "type.json, at /id: “Test-Rack” cannot name a type. Use lower-case letters, digits, dots and dashes,"
                        + " beginning with a letter or digit, at most 100.",
                RACK.replace("test-rack", "Test-Rack"));
        assertProblem(
                "type.json, at /confidence: “sure” is not known here. Write one of: high, medium, low, unverified.",
                RACK.replace("\"high\"", "\"sure\""));
        assertProblem(
                "type.json, at /recorded: “2026-13” is not a month. Write year and month, such as 2026-11.",
                RACK.replace("2026-11", "2026-13"));
        assertProblem(
                "type.json, at /verified/1: “width” is not a field of equipment. Remove it or correct its spelling.",
                RACK.replace("\"widthMm\" ]", "\"width\" ]"));
        assertProblem(
                "type.json, at /verified/1: “massKg” stands twice in this list. Remove one.",
                RACK.replace("\"widthMm\" ]", "\"massKg\" ]"));
    }

    @Test
    void refusesARatingThatTheCategoryDoesNotCarry() {
        String pdu = RACK.replace("\"rack\"", "\"battery\"")
                .replace("\"staticLoadKg\" : 1701", "\"ratings\" : {\"energy\" : 51.2}");
        assertProblem(
                "type.json, at /ratings/energy: “energy” is not a rating of this category (Battery). Remove it or"
                        + " write one of: energyKwh.",
                pdu);
    }

    private static EquipmentType read(String text) throws FileProblem {
        return EquipmentJson.read(JsonText.parse(FILE, text));
    }

    private static void assertProblem(String expected, String text) {
        FileProblem problem = assertThrows(FileProblem.class, () -> read(text));
        assertEquals(expected, Texts.of(Language.ENGLISH).of(problem.message()));
    }
}
