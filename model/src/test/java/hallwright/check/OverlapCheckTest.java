package hallwright.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hallwright.catalogue.AirPath;
import hallwright.catalogue.Category;
import hallwright.catalogue.Ratings;
import hallwright.catalogue.TileType;
import hallwright.check.space.OverlapCheck;
import hallwright.design.Obstacle;
import hallwright.design.Placement;
import hallwright.design.Sample;
import hallwright.design.SmallFloor;
import hallwright.geometry.Point;
import hallwright.geometry.Rect;
import hallwright.geometry.Side;
import hallwright.geometry.Turn;
import hallwright.units.Length;
import org.junit.jupiter.api.Test;

/// SPC-016.
class OverlapCheckTest {

    @Test
    void racksSideBySideOnTilesAreFine() {
        SmallFloor small = new SmallFloor();
        small.room("hall", 0, 0, 10_000, 8000);
        small.rack("R1", 0, 0, Side.SOUTH);
        small.rack("R2", 600, 0, Side.SOUTH);
        TileType tile = new TileType(
                Sample.product("test-tile", Category.FLOOR_TILE),
                Sample.body(600, 600, 40, 15),
                AirPath.UNKNOWN,
                Ratings.NONE,
                Sample.evidence());
        small.place(tile, "T1", 300, 300, Side.SOUTH, null);
        assertEquals(3, check(small).passes());
        small.place(tile, "T2", 800, 300, Side.SOUTH, null);
        assertEquals(
                "T1 overlaps T2 by 100 mm. Move T1 by 100 mm to the west.",
                check(small).text());
    }

    @Test
    void aRackInAColumnIsMovedTheShortestWay() {
        SmallFloor small = new SmallFloor();
        small.rack("R09", 1000, 1000, Side.SOUTH);
        small.obstacle("C3", Obstacle.Kind.COLUMN, 1480, 1500, 400, 400);
        Checked checked = check(small);
        assertEquals("R09 overlaps C3 by 120 mm. Move R09 by 120 mm to the west.", checked.text());
        assertEquals(
                new Rect(1480, 1500, 120, 400), checked.violation().places().getFirst());
        assertEquals(1, checked.violation().measure().actual());
    }

    @Test
    void whatIsKeptFreeMayHaveThingsAboveIt() {
        SmallFloor small = new SmallFloor();
        small.obstacle("escape", Obstacle.Kind.NO_GO, 0, 0, 5000, 5000);
        small.obstacle("C1", Obstacle.Kind.COLUMN, 4000, 0, 500, 500);
        Placement rack = small.rack("R1", 1000, 1000, Side.SOUTH);
        assertEquals(1, check(small).violations().size());
        small.put(new Placement(
                rack.id(), "R1", rack.type(), rack.position(), rack.turn(), new Length(2200), null, false, null));
        assertEquals(1, check(small).passes());
        small.put(new Placement(
                rack.id(), "R1", rack.type(), new Point(3900, 0), rack.turn(), new Length(2200), null, false, null));
        assertEquals(1, check(small).violations().size());
    }

    @Test
    void equipmentAboveEquipmentIsFine() {
        SmallFloor small = new SmallFloor();
        small.rack("R1", 0, 0, Side.SOUTH);
        Placement high = small.rack("R2", 0, 0, Side.SOUTH);
        assertEquals(
                "R1 overlaps R2 by 600 mm. Move R1 by 600 mm to the east.",
                check(small).text());
        small.put(new Placement(
                high.id(), "R2", high.type(), high.position(), high.turn(), new Length(2000), null, false, null));
        assertEquals(2, check(small).passes());
    }

    @Test
    void aRackAcrossAWallIsNamed() {
        SmallFloor small = new SmallFloor();
        small.room("hall", 0, 0, 10_000, 8000);
        small.rack("R1", -1, 1000, Side.SOUTH);
        small.rack("outside", 20_000, 1000, Side.SOUTH);
        assertEquals(
                "R1 stands across a wall of hall. Move R1 inside the walls of hall, or out of it.",
                check(small).text());
    }

    @Test
    void turnedRacksAreComparedByTheirRealOutline() {
        SmallFloor small = new SmallFloor();
        Placement turned = small.rack("R1", 0, 0, Side.SOUTH);
        small.put(turned.at(new Point(0, 0), new Turn(45)));
        // The bounds are 1273 mm wide, but their corners are empty.
        small.obstacle("C1", Obstacle.Kind.COLUMN, 0, 0, 250, 250);
        small.obstacle("C2", Obstacle.Kind.COLUMN, 1100, 1100, 300, 300);
        assertEquals(1, check(small).passes());
        small.obstacle("C3", Obstacle.Kind.COLUMN, 600, 600, 50, 50);
        assertEquals(1, check(small).violations().size());
    }

    private static Checked check(SmallFloor small) {
        return Checked.by(new OverlapCheck(), "eu", small.design());
    }
}
