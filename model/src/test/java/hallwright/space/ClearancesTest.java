package hallwright.space;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.catalogue.AirPath;
import hallwright.catalogue.Category;
import hallwright.catalogue.Ratings;
import hallwright.catalogue.TileType;
import hallwright.design.Obstacle;
import hallwright.design.Placement;
import hallwright.design.Room;
import hallwright.design.Sample;
import hallwright.design.SmallFloor;
import hallwright.geometry.Rect;
import hallwright.geometry.Side;
import hallwright.geometry.Turn;
import hallwright.units.Length;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClearancesTest {

    private static final TileType TILE = new TileType(
            Sample.product("test-tile", Category.FLOOR_TILE),
            Sample.body(600, 600, 40, 15),
            AirPath.UNKNOWN,
            Ratings.NONE,
            Sample.evidence());

    @Test
    void theNearestThingAcrossTheWholeWidthLimits() {
        SmallFloor small = new SmallFloor();
        Room room = small.room("hall", 0, 0, 10_000, 10_000);
        Placement rack = small.rack("R1", 2000, 3000, Side.SOUTH);
        Placement other = small.rack("R2", 2599, 500, Side.NORTH);
        Clearance front = front(small, rack);
        // R2 reaches from y 500 to 1700 and one millimetre into the strip: 3000 - 1700 = 1300.
        assertEquals(1300, front.distanceMm());
        assertEquals(other.id(), front.limitedBy());
        assertEquals(new Rect(2000, 1700, 600, 1300), front.strip());
        // Behind R1 is the wall: 10000 - 4200 = 5800.
        Clearance rear = layout(small).clearances().get(rack.id(), Flank.REAR);
        assertEquals(5800, rear.distanceMm());
        assertEquals(room.id(), rear.limitedBy());
    }

    @Test
    void aNeighbourThatOnlyTouchesTheStripDoesNotLimit() {
        SmallFloor small = new SmallFloor();
        small.room("hall", 0, 0, 10_000, 10_000);
        Placement rack = small.rack("R1", 2000, 3000, Side.SOUTH);
        small.rack("R2", 2600, 500, Side.NORTH);
        assertEquals(3000, front(small, rack).distanceMm());
    }

    @Test
    void tilesOverheadThingsAndKeptFreeAreasDoNotCountButColumnsDo() {
        SmallFloor small = new SmallFloor();
        Placement rack = small.rack("R1", 2000, 7000, Side.SOUTH);
        small.place(TILE, "T1", 1800, 6400, Side.SOUTH, null);
        Placement high = small.rack("H1", 2000, 5000, Side.SOUTH);
        small.put(new Placement(
                high.id(), "H1", high.type(), high.position(), high.turn(), new Length(2000), null, false, null));
        small.obstacle("kept free", Obstacle.Kind.NO_GO, 0, 6000, 9000, 500);
        Clearance open = front(small, rack);
        assertEquals(Clearance.REACH_MM, open.distanceMm());
        assertNull(open.limitedBy());
        Obstacle column = small.obstacle("C1", Obstacle.Kind.COLUMN, 2100, 5900, 200, 200);
        // 7000 - 6100 = 900.
        assertEquals(900, front(small, rack).distanceMm());
        assertEquals(column.id(), front(small, rack).limitedBy());
    }

    @Test
    void everyQuarterTurnMeasuresTheSame() {
        for (Side side : Side.values()) {
            SmallFloor small = new SmallFloor();
            small.room("hall", 0, 0, 6000, 6000);
            boolean alongY = side.facesAlongY();
            Placement rack = small.rack("R1", alongY ? 2700 : 2400, alongY ? 2400 : 2700, side);
            // The middle of the room: (6000 - 1200) / 2 = 2400 to the wall in front and behind, and
            // (6000 - 600) / 2 = 2700 to both sides.
            Clearances clearances = layout(small).clearances();
            assertEquals(2400, clearances.get(rack.id(), Flank.FRONT).distanceMm());
            assertEquals(2400, clearances.get(rack.id(), Flank.REAR).distanceMm());
            Row row = layout(small).rows().all().getFirst();
            assertEquals(2700, clearances.atFirstEnd(row).distanceMm());
            assertEquals(2700, clearances.atLastEnd(row).distanceMm());
            assertTrue(clearances.atFirstEnd(row).strip().xMm() < 2400
                    || clearances.atFirstEnd(row).strip().yMm() < 2400);
        }
    }

    @Test
    void aTurnedRackMeasuresAlongItsOwnFront() {
        SmallFloor small = new SmallFloor();
        Placement rack = small.rack("R1", 0, 0, Side.SOUTH);
        Placement turned = small.put(rack.at(rack.position(), new Turn(45)));
        Rect bounds = small.design().footprint(turned).bounds();
        // At 45 degrees the bounds are (600 + 1200) / sqrt 2 = 1272.8 wide, rounded up. The front looks to the
        // south-east; a column whose nearest corner lies 1000 mm beyond the middle of the front, on its axis:
        assertEquals(1273, bounds.widthMm());
        double middle = 1273 / 2.0;
        int corner = (int) Math.round((600 + 1000) / Math.sqrt(2));
        small.obstacle("C1", Obstacle.Kind.COLUMN, (int) middle + corner, (int) middle - corner - 300, 300, 300);
        assertEquals(1000, front(small, turned).distanceMm(), 2);
    }

    @Test
    void slantedWallsAndOpenFloorsAreMeasured() {
        SmallFloor small = new SmallFloor();
        Room room = small.room("hall", 0, 0, 4000, 4000);
        small.put(new Room(
                room.id(),
                "hall",
                new hallwright.geometry.Polygon(List.of(
                        new hallwright.geometry.Point(0, 0),
                        new hallwright.geometry.Point(4000, 1000),
                        new hallwright.geometry.Point(4000, 6000),
                        new hallwright.geometry.Point(0, 6000))),
                null,
                Length.ZERO,
                null));
        Placement rack = small.rack("R1", 1000, 3000, Side.SOUTH);
        // The wall rises from 0 to 1000 over 4000; below the east edge of the rack (x 1600) it is at 400.
        assertEquals(2600, front(small, rack).distanceMm());
    }

    private static Clearance front(SmallFloor small, Placement placement) {
        return layout(small).clearances().get(placement.id(), Flank.FRONT);
    }

    private static Layout layout(SmallFloor small) {
        return Layout.of(small.design(), null);
    }
}
