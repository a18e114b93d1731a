package hallwright.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.design.Door;
import hallwright.design.Obstacle;
import hallwright.design.Placement;
import hallwright.design.SmallFloor;
import hallwright.geometry.Rect;
import hallwright.geometry.Side;
import hallwright.geometry.Turn;
import hallwright.space.Layout;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeliveryRoutesTest {

    @Test
    void aColumnBesideTheWayIsTheBottleneck() {
        SmallFloor small = new SmallFloor();
        small.room("hall", 0, 0, 10_000, 8000);
        small.door("D1", 0, 3000, 0, 5000);
        small.rack("R1", 7000, 6000, Side.SOUTH);
        Obstacle north = small.obstacle("W1", Obstacle.Kind.WALL, 3000, 4000, 200, 4000);
        Obstacle column = small.obstacle("C4", Obstacle.Kind.COLUMN, 3000, 2150, 400, 400);
        Obstacle south = small.obstacle("W2", Obstacle.Kind.WALL, 3000, 0, 200, 2150);
        DeliveryRoute route = only(small);
        // Between the column (north edge 2550) and the wall (south edge 4000): 1450.
        assertEquals(1450, route.widthMm());
        assertEquals(List.of(north.id(), column.id()), route.limitedBy());
        assertEquals(2550, route.bottleneck().yMm());
        assertEquals(1450, route.bottleneck().depthMm());
        assertTrue(route.bottleneck().grown(1).touches(column.area().bounds()));
        assertFalse(route.limitedBy().contains(south.id()));
    }

    @Test
    void theDoorItselfMayBeTheBottleneck() {
        SmallFloor small = new SmallFloor();
        small.room("hall", 0, 0, 10_000, 8000);
        Door door = small.door("D1", 2000, 8000, 3200, 8000);
        small.rack("R1", 7000, 2000, Side.SOUTH);
        DeliveryRoute route = only(small);
        assertEquals(1200, route.widthMm());
        assertEquals(List.of(door.id()), route.limitedBy());
        assertEquals(new Rect(2000, 6800, 1200, 1200), route.bottleneck());
    }

    @Test
    void theWidthOfTheAisleItselfDoesNotCount() {
        SmallFloor small = new SmallFloor();
        small.room("hall", 0, 0, 10_000, 5000);
        small.door("D1", 0, 0, 0, 3000);
        small.rack("A1", 5000, 0, Side.NORTH);
        small.rack("B1", 5000, 2100, Side.SOUTH);
        // The cold aisle is 2100 - 1200 = 900 wide, but a load of 3 m gets to its open end.
        assertEquals(
                List.of(3000, 3000),
                routes(small).all().stream().map(DeliveryRoute::widthMm).toList());
    }

    @Test
    void aRowBehindAWallCannotBeReached() {
        SmallFloor small = new SmallFloor();
        small.room("hall", 0, 0, 10_000, 8000);
        small.door("D1", 0, 3000, 0, 5000);
        small.rack("R1", 7000, 2000, Side.SOUTH);
        small.obstacle("W1", Obstacle.Kind.WALL, 5000, 0, 100, 8000);
        DeliveryRoute route = only(small);
        assertEquals(0, route.widthMm());
        assertEquals(List.of(), route.limitedBy());
    }

    @Test
    void anInnerDoorLeadsFromRoomToRoom() {
        SmallFloor small = new SmallFloor();
        small.room("dock", 0, 0, 4000, 6000);
        small.room("hall", 4200, 0, 8000, 6000);
        small.door("D1", 0, 1000, 0, 3400);
        Door inner = small.door("D2", 4100, 2000, 4100, 3500);
        small.put(new Door(inner.id(), "D2", inner.opening(), null, false, true));
        small.rack("R1", 9000, 2000, Side.SOUTH);
        assertEquals(1500, only(small).widthMm());
        small.put(new Door(
                inner.id(),
                "D2",
                new hallwright.geometry.Edge(
                        new hallwright.geometry.Point(4100, 2000), new hallwright.geometry.Point(4100, 2001)),
                null,
                false,
                true));
        assertEquals(1, only(small).widthMm());
        small.with(design -> design.draft().remove(java.util.Set.of(inner.id())).build());
        assertEquals(0, only(small).widthMm());
    }

    @Test
    void twoRoomsThatShareAWallOfNoThicknessAreStillApart() {
        SmallFloor small = new SmallFloor();
        small.room("dock", 0, 0, 4000, 6000);
        small.room("hall", 4000, 0, 8000, 6000);
        small.door("D1", 0, 1000, 0, 3400);
        small.rack("R1", 9000, 2000, Side.SOUTH);
        assertEquals(0, only(small).widthMm());
        small.door("D2", 4000, 2000, 4000, 3400);
        assertEquals(1400, only(small).widthMm());
    }

    @Test
    void aTurnedRackNarrowsTheWayByItsCorners() {
        SmallFloor small = new SmallFloor();
        small.room("hall", 0, 0, 10_000, 3000);
        small.door("D1", 0, 0, 0, 3000);
        small.rack("R1", 8000, 1000, Side.SOUTH);
        Placement turned = small.rack("X1", 4000, 0, Side.SOUTH);
        small.put(turned.at(turned.position(), new Turn(45)));
        int width = routes(small).all().stream()
                .filter(route -> route.row().name().equals("R1"))
                .findFirst()
                .orElseThrow()
                .widthMm();
        // Its bounds reach to 1273, so 3000 - 1273 = 1727 is free above; a square cannot use more.
        assertEquals(1727, width, 2);
    }

    @Test
    void withoutADeliveryDoorThereIsNothingToSay() {
        SmallFloor small = new SmallFloor();
        small.room("hall", 0, 0, 10_000, 3000);
        small.rack("R1", 8000, 1000, Side.SOUTH);
        assertFalse(routes(small).haveDoors());
        assertEquals(List.of(), routes(small).all());
    }

    private static DeliveryRoute only(SmallFloor small) {
        List<DeliveryRoute> all = routes(small).all();
        assertEquals(1, all.size());
        return all.getFirst();
    }

    private static DeliveryRoutes routes(SmallFloor small) {
        return DeliveryRoutes.of(small.design(), Layout.of(small.design(), null), null);
    }
}
