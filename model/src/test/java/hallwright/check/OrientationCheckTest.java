package hallwright.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hallwright.check.thermal.OrientationCheck;
import hallwright.design.AisleKind;
import hallwright.design.Containment;
import hallwright.design.CoolingStrategy;
import hallwright.design.SmallFloor;
import hallwright.geometry.Polygon;
import hallwright.geometry.Rect;
import hallwright.geometry.Side;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// THM-008.
class OrientationCheckTest {

    @Test
    void frontsThatLookAtFrontsAreFine() {
        // Three aisles: between the rows and behind each.
        assertEquals(3, check(rows(Side.NORTH, Side.SOUTH, null, 3), "na").passes());
    }

    @Test
    void frontsThatLookAtRearsMix() {
        Checked checked = check(rows(Side.SOUTH, Side.SOUTH, null, 3), "na");
        assertEquals(
                "The fronts of row B1–B2 look at the rears of row A1–A2: exhaust air goes into intakes."
                        + " Turn row A1–A2 around, or turn row B1–B2.",
                checked.text());
        assertEquals("mixed", checked.violation().condition());
        assertEquals(4, checked.violation().subjects().size());
        assertEquals(
                new Rect(1000, 2200, 1200, 1200), checked.violation().places().getFirst());
    }

    @Test
    void aContainedStrategyNeedsAContainment() {
        SmallFloor small = rows(Side.NORTH, Side.SOUTH, CoolingStrategy.PERIMETER_CONTAINED, 3);
        assertEquals(2, check(small, "na").violations().size());
        contain(small, AisleKind.COLD);
        assertEquals(5, check(small, "na").passes());
    }

    @Test
    void aContainmentOfTheOtherKindIsNamed() {
        SmallFloor small = rows(Side.NORTH, Side.SOUTH, null, 3);
        contain(small, AisleKind.HOT);
        Checked checked = check(small, "na");
        assertEquals(
                "Containment HAC1 is drawn as \"Hot aisle\", but the front of row A1–A2 looks into it."
                        + " Change the kind of containment HAC1, or turn row A1–A2.",
                checked.text());
    }

    @Test
    void chinaAsksForContainmentAboveFourKilowatts() {
        SmallFloor small = rows(Side.NORTH, Side.SOUTH, null, 5);
        assertEquals(3, check(small, "eu").passes());
        Checked china = check(small, "cn");
        assertEquals(2, china.violations().size());
        assertEquals("not contained", china.violations().getFirst().condition());
        contain(small, AisleKind.COLD);
        assertEquals(5, check(small, "cn").passes());
        assertEquals(3, check(rows(Side.NORTH, Side.SOUTH, null, 4), "cn").passes());
    }

    private static void contain(SmallFloor small, AisleKind kind) {
        small.put(new Containment(small.id(), "HAC1", null, Polygon.of(new Rect(1000, 2200, 1200, 1200)), kind));
    }

    private static Checked check(SmallFloor small, String set) {
        return Checked.by(new OrientationCheck(), set, small.design());
    }

    private static SmallFloor rows(Side first, Side second, @Nullable CoolingStrategy strategy, double kilowatts) {
        SmallFloor small = new SmallFloor();
        small.room("hall", 0, 0, 5000, 7000);
        small.zone("Z1", 0, 0, 5000, 7000, strategy);
        small.rack("A1", 1000, 1000, first, kilowatts);
        small.rack("A2", 1600, 1000, first, kilowatts);
        small.rack("B1", 1000, 3400, second, kilowatts);
        small.rack("B2", 1600, 3400, second, kilowatts);
        return small;
    }
}
