package hallwright.power;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import hallwright.design.Feed;
import hallwright.design.FeedSide;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import hallwright.design.SmallFloor;
import hallwright.geometry.Side;
import hallwright.space.Layout;
import hallwright.units.Area;
import hallwright.units.Current;
import hallwright.units.Power;
import hallwright.units.Ratio;
import hallwright.units.Voltage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CircuitsTest {

    @Test
    void threePhaseCurrentFollowsFromPowerVoltageAndPowerFactor() {
        // ELO-01: 132 kW / (sqrt 3 x 415 V x 0.98) = 187.387 A; a 60 A feed at 80 % carries 33.8124 kW.
        Feed feed = feed(3, 415, 0.98);
        assertEquals(187.3869, Circuit.current(feed, new Power(132_000)).amperes(), 0.0001);
        assertEquals(33_812.4, Circuit.power(feed, new Current(48)).watts(), 0.1);
        // One phase: 2080 W / (208 V x 1) = 10 A.
        assertEquals(10, Circuit.current(feed(1, 208, 1), new Power(2080)).amperes(), 1e-12);
    }

    @Test
    void capacitiesAreThoseOfPublishedTables() {
        // ELO-02: sqrt 3 x 208 V x 80 % of 20, 30 and 60 A.
        assertEquals(5764.3, capacity(208, 0.8 * 20), 0.1);
        assertEquals(8646.4, capacity(208, 0.8 * 30), 0.1);
        assertEquals(17_292.8, capacity(208, 0.8 * 60), 0.1);
        // ELO-03: sqrt 3 x 400 V x 32 and 63 A, 0.41 % more than 3 x 230 V gives.
        assertEquals(22_170.3, capacity(400, 32), 0.1);
        assertEquals(43_647.7, capacity(400, 63), 0.1);
    }

    @Test
    void circuitsInARingDoNotCountForEver() {
        SmallFloor small = new SmallFloor();
        Placement first = small.rack("P1", 0, 0, Side.SOUTH);
        Placement second = small.rack("P2", 600, 0, Side.SOUTH);
        Placement rack = small.rack("R1", 1200, 0, Side.SOUTH, 10);
        small.feed("F1", FeedSide.A, first, second, 400, 32);
        small.feed("F2", FeedSide.A, second, first, 400, 32);
        small.feed("F3", FeedSide.A, second, rack, 400, 32);
        // P2 carries R1, and P1 carries P2.
        assertEquals(
                new Power(10_000),
                circuits(small).of(second.id()).getFirst().load().known());
    }

    @Test
    void theLoadIsSharedOverTheLiveFeeds() {
        SmallFloor small = new SmallFloor();
        Placement rack = small.rack("R1", 0, 0, Side.SOUTH, 40.8);
        for (FeedSide side : List.of(FeedSide.A, FeedSide.B, FeedSide.C)) {
            small.feed("F" + side, side, null, rack, 400, 32);
        }
        Circuits circuits = circuits(small);
        Circuit first = circuits.of(rack.id()).getFirst();
        // 13.6 kW each, 19.63 A at 400 V; 20.4 kW and 29.44 A after one of three is lost.
        assertEquals(19.63, first.normal().amperes(), 0.005);
        assertEquals(29.44, first.worst().getValue().amperes(), 0.005);
        assertEquals(FeedSide.B, first.worst().getKey());
        assertEquals(2, first.afterLoss().size());
        assertEquals(3, circuits.all().size());
    }

    @Test
    void twoFeedsOfASideFailTogether() {
        SmallFloor small = new SmallFloor();
        Placement rack = small.rack("R1", 0, 0, Side.SOUTH, 30);
        small.feed("A1", FeedSide.A, null, rack, 400, 32);
        small.feed("A2", FeedSide.A, null, rack, 400, 32);
        small.feed("B1", FeedSide.B, null, rack, 400, 32);
        List<Circuit> circuits = circuits(small).of(rack.id());
        // 10 kW each; without B the two of A carry 15 kW each, without A the one of B carries all 30 kW.
        assertEquals(
                15_000,
                Circuit.power(circuits.get(0).feed(), circuits.get(0).worst().getValue())
                        .watts(),
                1e-6);
        assertEquals(
                30_000,
                Circuit.power(circuits.get(2).feed(), circuits.get(2).worst().getValue())
                        .watts(),
                1e-6);
        assertEquals(Map.of(), Map.copyOf(single(small)));
    }

    @Test
    void unknownLoadsAreTheLeastTheyCanBe() {
        SmallFloor small = new SmallFloor();
        Placement cooler = small.place(
                SmallFloor.cooler(hallwright.catalogue.Category.CRAH, 100, null, null),
                "CRAH1",
                0,
                0,
                Side.SOUTH,
                null);
        small.feed("F1", FeedSide.A, null, cooler, 400, 32);
        assertEquals(1, circuits(small).all().getFirst().load().unknown());
    }

    @Test
    void densityDependsOnTheDefinition() {
        // ELO-34: 20 racks of 40 kW, 0.6 x 1.2 m, aisles of 1.2 m, 96 m2 of white space.
        SmallFloor small = new SmallFloor();
        small.room("hall", 0, 0, 8000, 12_000);
        for (int i = 0; i < 10; i++) {
            small.rack("A" + i, 1000 + 600 * i, 1200, Side.SOUTH, 40);
            small.rack("B" + i, 1000 + 600 * i, 3600, Side.NORTH, 40);
        }
        small.obstacle("wall", hallwright.design.Obstacle.Kind.WALL, 0, 6000, 8000, 100);
        Layout layout = Layout.of(small.design(), null);
        RackLoads loads = RackLoads.of(small.design(), null);
        Density density = Density.of(
                loads.hall().maximum().known(), new Area(96), layout.floor().all(), layout.clearances());
        assertNotNull(density.perRack());
        assertEquals(40, density.perRack().kilowatts(), 1e-9);
        assertNotNull(density.whiteSpace());
        assertEquals(8.3333, density.whiteSpace().kilowattsPerSquareMetre(), 0.0001);
        assertNotNull(density.footprint());
        assertEquals(55.5556, density.footprint().kilowattsPerSquareMetre(), 0.0001);
        assertNotNull(density.halfAisles());
        assertEquals(27.7778, density.halfAisles().kilowattsPerSquareMetre(), 0.0001);
        assertNull(Density.of(Power.ZERO, Area.ZERO, List.of(), layout.clearances())
                .whiteSpace());
    }

    @Test
    void loadsAddUpByRowZoneAndRoom() {
        SmallFloor small = new SmallFloor();
        ObjectId room = small.room("hall", 0, 0, 10_000, 10_000).id();
        ObjectId zone = small.zone("west", 0, 0, 5000, 10_000, null).id();
        small.rack("R1", 1000, 1000, Side.SOUTH, 10);
        small.rack("R2", 1600, 1000, Side.SOUTH, 20);
        small.rack("R3", 8000, 1000, Side.SOUTH, 40);
        Layout layout = Layout.of(small.design(), null);
        RackLoads loads = RackLoads.of(small.design(), null);
        LoadGroups groups = LoadGroups.of(loads, layout, null);
        assertEquals(
                new Power(30_000),
                groups.row(layout.rows().all().getFirst()).maximum().known());
        assertEquals(new Power(30_000), groups.area(zone).maximum().known());
        assertEquals(3, groups.area(room).racks());
        assertEquals(loads.hall(), groups.area(room));
        assertSame(groups, LoadGroups.of(loads, layout, groups));
    }

    private static Map<FeedSide, Current> single(SmallFloor small) {
        Placement alone = small.rack("R9", 9000, 0, Side.SOUTH, 5);
        small.feed("S1", FeedSide.A, null, alone, 400, 16);
        Circuit circuit = circuits(small).of(alone.id()).getFirst();
        assertEquals(circuit.normal(), circuit.worst().getValue());
        return circuit.afterLoss();
    }

    private static double capacity(int volts, double amperes) {
        return Circuit.power(feed(3, volts, 1), new Current(amperes)).watts();
    }

    private static Circuits circuits(SmallFloor small) {
        return Circuits.of(small.design(), RackLoads.of(small.design(), null), null);
    }

    private static Feed feed(int phases, int volts, double powerFactor) {
        return new Feed(
                new ObjectId(1),
                "F1",
                FeedSide.A,
                null,
                new ObjectId(2),
                new Voltage(volts),
                phases,
                new Current(60),
                false,
                new Ratio(powerFactor));
    }
}
