package hallwright.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class GeometryTest {

    private static final Polygon ELL = new Polygon(List.of(
            new Point(0, 0),
            new Point(4000, 0),
            new Point(4000, 1000),
            new Point(1000, 1000),
            new Point(1000, 3000),
            new Point(0, 3000)));

    @Test
    void aSharedEdgeIsNoOverlap() {
        Rect rack = new Rect(0, 0, 600, 1200);
        assertFalse(rack.overlaps(new Rect(600, 0, 600, 1200)));
        assertTrue(rack.overlaps(new Rect(599, 0, 600, 1200)));
        assertTrue(rack.touches(new Rect(600, 1200, 10, 10)));
    }

    @Test
    void turningSwapsWidthAndDepth() {
        // 600 wide and 1200 deep, turned a quarter: 1200 along x and 600 along y, front to the east.
        Footprint east = Footprint.at(new Point(100, 200), 600, 1200, Turn.facing(Side.EAST));
        assertEquals(new Rect(100, 200, 1200, 600), east.bounds());
        assertEquals(Side.EAST, east.front());
        assertEquals(Side.NORTH, Turn.ofDegrees(-180).nearestFront());
    }

    @Test
    void slantedFootprintsOverlapOnlyWhereTheyReallyMeet() {
        // A unit diamond of diagonal 1414 around (0, 0) leaves the corners of its bounds free.
        Footprint diamond = Footprint.around(new Point(0, 0), 1000, 1000, new Turn(45));
        Footprint corner = Footprint.at(new Point(500, 500), 200, 200, Turn.NONE);
        assertTrue(diamond.bounds().overlaps(corner.bounds()));
        assertFalse(diamond.overlaps(corner));
        assertTrue(diamond.overlaps(Footprint.at(new Point(300, 300), 200, 200, Turn.NONE)));
        assertTrue(diamond.contains(new Point(0, 700)));
        assertFalse(diamond.contains(new Point(600, 600)));
    }

    @Test
    void aPolygonWithAnInnerCornerKnowsWhatIsInside() {
        // 4 m x 1 m + 1 m x 2 m = 6 m2
        assertEquals(6e6, ELL.areaMm2());
        assertTrue(ELL.contains(new Point(500, 2500)));
        assertTrue(ELL.contains(new Point(4000, 500)));
        assertFalse(ELL.contains(new Point(2000, 2000)));
        assertTrue(ELL.contains(new Rect(0, 0, 1000, 3000)));
        assertFalse(ELL.contains(new Rect(500, 500, 1000, 1000)));
    }

    @Test
    void shapesWithoutAreaAreRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Polygon(List.of(new Point(0, 0), new Point(1, 1), new Point(2, 2))));
        assertThrows(IllegalArgumentException.class, () -> new Rect(0, 0, -1, 5));
    }
}
