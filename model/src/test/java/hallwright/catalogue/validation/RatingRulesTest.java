package hallwright.catalogue.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hallwright.catalogue.AirPath;
import hallwright.catalogue.Body;
import hallwright.catalogue.Category;
import hallwright.catalogue.Draw;
import hallwright.catalogue.Inlet;
import hallwright.catalogue.LiquidPath;
import hallwright.catalogue.Mounting;
import hallwright.catalogue.PowerType;
import hallwright.catalogue.RackSystemType;
import hallwright.catalogue.Ratings;
import hallwright.units.Ratio;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RatingRulesTest {

    @Test
    void theSmallestSizeIsNotAboveTheLargest() {
        assertEquals(
                List.of("ERROR ratings/minimumActivePowerKw: minimumActivePowerKw is 1,500, above maximumActivePowerKw"
                        + " of 500. Exchange or correct them."),
                Rules.of(Rules.power(
                        Category.UPS,
                        "400 VAC",
                        Map.of("minimumActivePowerKw", 1500.0, "maximumActivePowerKw", 500.0))));
    }

    @Test
    void continuousPrimeAndStandbyRiseInThisOrder() {
        assertEquals(
                List.of("ERROR ratings/primePowerKw: primePowerKw is 1,600, above standbyPowerKw of 1,500. Exchange or"
                        + " correct them."),
                Rules.of(Rules.power(
                        Category.GENERATOR,
                        null,
                        Map.of("continuousPowerKw", 1200.0, "primePowerKw", 1600.0, "standbyPowerKw", 1500.0))));
    }

    @Test
    void apparentPowerFitsTheCurrent() {
        // 1.732 x 32 A x 400 V = 22.17 kVA: 22.2 is rounding, 23 is not.
        assertEquals(List.of(), Rules.of(pdu(22.2, 32, "IEC 60309 32 A 3P+N+E 6h")));
        assertEquals(
                List.of("WARNING ratings/apparentPowerKva: An apparent power of 23 kVA is stated, but 32 A at 400 V"
                        + " carry 22.17 kVA. Check the data sheet."),
                Rules.of(pdu(23, 32, "IEC 60309 32 A 3P+N+E 6h")));
    }

    @Test
    void thePlugCarriesTheCurrent() {
        assertEquals(
                List.of("ERROR ratings/inputPlug: The rated current is 63 A, but the plug IEC 60309 32 A 3P+N+E"
                        + " carries 32 A. Correct one of them."),
                Rules.of(pdu(43.6, 63, "IEC 60309 32 A 3P+N+E")));
    }

    @Test
    void thePlugIsTheInlet() {
        Draw draw = new Draw(null, null, null, null, null, List.of(new Inlet(1, "C20", null, null)), null);
        PowerType type = new PowerType(
                Rules.product(Category.RACK_PDU),
                Body.UNKNOWN,
                Mounting.UNKNOWN,
                draw,
                AirPath.UNKNOWN,
                new Ratings(Map.of("currentA", 16.0, "inputPlug", "C22")),
                Rules.evidence(Set.of("inlets", "ratings")));
        assertEquals(
                List.of("WARNING ratings/inputPlug: The input plug reads “C22”, but the inlet “C20”. Write the same in"
                        + " both."),
                Rules.of(type));
    }

    @Test
    void aRatingOfAnotherCategoryIsRefused() {
        assertEquals(
                List.of("ERROR ratings/energyKwh: “energyKwh” is not a rating of this category. Remove it or correct"
                        + " its spelling."),
                Rules.of(Rules.power(Category.RACK_PDU, "400 VAC", Map.of("energyKwh", 51.2))));
    }

    @Test
    void theTwoHeatsMakeTheShareThatIsStated() {
        // 115 / (115 + 17) = 0.871
        assertEquals(List.of(), Rules.of(system(0.87)));
        assertEquals(
                List.of("WARNING liquidShare: The heat to liquid is stated as 80 %, but 115 kW to liquid and 17 kW to"
                        + " air make 87.1 %. Correct one of them."),
                Rules.of(system(0.80)));
    }

    private static PowerType pdu(double kva, double amperes, String plug) {
        return Rules.power(
                Category.RACK_PDU,
                "400 VAC 3-phase",
                Map.of("apparentPowerKva", kva, "currentA", amperes, "inputPlug", plug));
    }

    private static RackSystemType system(double share) {
        return new RackSystemType(
                Rules.product(Category.GPU_RACK),
                Body.UNKNOWN,
                Mounting.UNKNOWN,
                Draw.UNKNOWN,
                AirPath.UNKNOWN,
                new LiquidPath(new Ratio(share), null, null, null, null, null),
                List.of(),
                new Ratings(Map.of("airHeatW", 17_000.0, "liquidHeatW", 115_000.0)),
                Rules.evidence(Set.of("liquidShare", "ratings")));
    }
}
