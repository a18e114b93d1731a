package hallwright.catalogue.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hallwright.catalogue.AirPath;
import hallwright.catalogue.Body;
import hallwright.catalogue.Category;
import hallwright.catalogue.ContainmentType;
import hallwright.catalogue.Draw;
import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.LiquidPath;
import hallwright.catalogue.Mounting;
import hallwright.catalogue.RackType;
import hallwright.catalogue.RackUnits;
import hallwright.catalogue.Ratings;
import hallwright.units.Length;
import hallwright.units.Mass;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SizeRulesTest {

    @Test
    void sizesAndMassesAreAboveZeroOrLeftOut() {
        Body body = new Body(new Length(0), new Length(900), new Length(356), new Mass(-1), null, null);
        assertEquals(
                List.of(
                        "ERROR widthMm: Width is 0 mm. A fact that is not known is left out, never zero or below.",
                        "ERROR massKg: Mass is -1 kg. A fact that is not known is left out, never zero or below."),
                Rules.of(device(body, Rules.EIGHT_UNITS)));
    }

    @Test
    void aClearanceMayBeNothing() {
        Body body =
                new Body(new Length(480), new Length(900), new Length(356), new Mass(100), Length.ZERO, Length.ZERO);
        assertEquals(List.of(), Rules.of(device(body, Rules.EIGHT_UNITS)));
    }

    @Test
    void aDeviceFitsTheUnitsThatItClaims() {
        // (356 - 1) / 44.45 = 7.99 units
        assertEquals(List.of(), Rules.of(device(Rules.BODY, units(8))));
        assertEquals(
                List.of("ERROR rackUnits: 7 rack units are claimed, but a height of 356 mm takes 8 of 44.45 mm. Correct"
                        + " one of them."),
                Rules.of(device(Rules.BODY, units(7))));
        assertEquals(
                List.of("ERROR rackUnits: 10 rack units are claimed, but a height of 356 mm takes 8 of 44.45 mm."
                        + " Correct one of them."),
                Rules.of(device(Rules.BODY, units(10))));
        // 370 mm take 8.30 units: not two devices one above the other, but many a data sheet rounds like that.
        Body higher = new Body(new Length(480), new Length(900), new Length(370), new Mass(100), null, null);
        assertEquals(
                List.of("WARNING rackUnits: 8 rack units are claimed, but a height of 370 mm takes 8.5 of 44.45 mm."
                        + " Correct one of them."),
                Rules.of(device(higher, units(8))));
    }

    @Test
    void aDeviceBesideTheRailsTakesNoUnits() {
        assertEquals(List.of(), Rules.of(device(Rules.BODY, units(0))));
    }

    @Test
    void aRackIsTallEnoughForItsUnits() {
        // 42 x 44.45 = 1866.9 mm
        assertEquals(List.of(), Rules.of(rack(1866, units(42))));
        assertEquals(
                List.of("ERROR rackUnits: 48 rack units are offered, but a height of 1,991 mm holds at most 44 of 44.45"
                        + " mm. Correct one of them."),
                Rules.of(rack(1991, units(48))));
        assertEquals(
                List.of("ERROR rackUnits: No rack units are offered. Leave the number out if it is not known."),
                Rules.of(rack(1991, units(0))));
    }

    @Test
    void aMassInPoundsOrASizeInCentimetresIsNoticed() {
        // 100 / (0.048 x 0.9 x 0.356) = 6,502 kg/m3
        Body body = new Body(new Length(48), new Length(900), new Length(356), new Mass(100), null, null);
        assertEquals(
                List.of("WARNING massKg: The mass of 100 kg makes 6,502 kg for each cubic metre of its size; usual is"
                        + " 20 to 3,000. Check the units of mass and size."),
                Rules.of(device(body, Rules.EIGHT_UNITS)));
    }

    @Test
    void aTypeOfWhichNothingIsKnownIsReported() {
        assertEquals(
                List.of("WARNING : Nothing but the name is known, so it counts in no total. Look up its data sheet."),
                Rules.of(new ContainmentType(
                        Rules.product(Category.CONTAINMENT), Body.UNKNOWN, Ratings.NONE, Rules.evidence(Set.of()))));
    }

    private static EquipmentType device(Body body, Mounting mounting) {
        return Rules.device(body, mounting, Draw.UNKNOWN, AirPath.UNKNOWN, LiquidPath.UNKNOWN);
    }

    private static RackType rack(int heightMm, Mounting mounting) {
        Body body = new Body(null, null, new Length(heightMm), null, null, null);
        return new RackType(
                Rules.product(Category.RACK),
                body,
                mounting,
                null,
                Ratings.NONE,
                Rules.evidence(Set.of("heightMm", "rackUnits", "rackStandard")));
    }

    private static Mounting units(int units) {
        return new Mounting(RackUnits.of(units), "EIA-310 19in");
    }
}
