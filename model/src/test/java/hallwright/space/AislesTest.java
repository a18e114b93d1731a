package hallwright.space;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.design.Obstacle;
import hallwright.design.SmallFloor;
import hallwright.geometry.Rect;
import hallwright.geometry.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

class AislesTest {

    @Test
    void twoRowsThatFaceEachOtherShareOneAisle() {
        SmallFloor small = twoRows(Side.NORTH, Side.SOUTH);
        List<Aisle> aisles = aisles(small);
        Aisle cold = between(aisles);
        assertEquals("A1–A2", cold.row().name());
        assertEquals(Flank.FRONT, cold.flank());
        assertEquals(Flank.FRONT, cold.otherFlank());
        // Row A ends at 2200, row B begins at 3400: 1200 between them over both racks.
        assertEquals(1200, cold.narrowest().distanceMm());
        assertEquals(new Rect(1000, 2200, 1200, 1200), cold.area());
        assertFalse(cold.mixes());
        // The rears look at the walls: one aisle each.
        assertEquals(3, aisles.size());
    }

    @Test
    void aFrontThatLooksAtARearMixes() {
        Aisle mixed = between(aisles(twoRows(Side.SOUTH, Side.SOUTH)));
        assertTrue(mixed.mixes());
        assertTrue(mixed.serves(Flank.FRONT) && mixed.serves(Flank.REAR));
    }

    @Test
    void aColumnBetweenRowsMakesAnAisleOfItsOwn() {
        SmallFloor small = twoRows(Side.NORTH, Side.SOUTH);
        small.obstacle("C1", Obstacle.Kind.COLUMN, 1000, 2700, 300, 300);
        List<Aisle> aisles = aisles(small);
        assertEquals(1200, between(aisles).narrowest().distanceMm());
        // From row A to the column: 2700 - 2200 = 500; from row B: 3400 - 3000 = 400.
        List<Integer> fronts = aisles.stream()
                .filter(aisle -> aisle.other() == null && aisle.flank() == Flank.FRONT)
                .map(aisle -> aisle.narrowest().distanceMm())
                .toList();
        assertEquals(List.of(500, 400), fronts);
    }

    @Test
    void theEndOfACrossingRowIsNeitherFrontNorRear() {
        SmallFloor small = new SmallFloor();
        small.rack("R1", 0, 0, Side.NORTH);
        small.rack("X1", 0, 3000, Side.EAST);
        Aisle aisle = aisles(small).stream()
                .filter(found -> found.row().name().equals("R1") && found.flank() == Flank.FRONT)
                .findFirst()
                .orElseThrow();
        assertEquals(Flank.RIGHT, aisle.otherFlank());
        assertFalse(aisle.mixes());
    }

    private static Aisle between(List<Aisle> aisles) {
        List<Aisle> found =
                aisles.stream().filter(aisle -> aisle.other() != null).toList();
        assertEquals(1, found.size());
        assertNull(aisles.stream()
                .filter(aisle -> aisle.other() == null)
                .findFirst()
                .orElseThrow()
                .otherFlank());
        return found.getFirst();
    }

    private static List<Aisle> aisles(SmallFloor small) {
        return Layout.of(small.design(), null).aisles().all();
    }

    private static SmallFloor twoRows(Side first, Side second) {
        SmallFloor small = new SmallFloor();
        small.room("hall", 0, 0, 5000, 7000);
        small.rack("A1", 1000, 1000, first);
        small.rack("A2", 1600, 1000, first);
        small.rack("B1", 1000, 3400, second);
        small.rack("B2", 1600, 3400, second);
        return small;
    }
}
