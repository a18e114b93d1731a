package hallwright.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import hallwright.design.Placement;
import hallwright.design.ProjectValues;
import hallwright.design.Sample;
import hallwright.design.SmallFloor;
import hallwright.geometry.Side;
import hallwright.power.RackLoads;
import hallwright.space.Layout;
import hallwright.units.Length;
import hallwright.units.Mass;
import hallwright.units.Total;
import org.junit.jupiter.api.Test;

class FloorLoadsTest {

    @Test
    void aRackLoadsItsFootprintOrAlsoHalfOfItsAisles() {
        // ELO-44: 1360 kg on 0.6 x 1.068 m, aisles of 1.2 m: 20.813 kPa and 9.801 kPa.
        SmallFloor small = new SmallFloor();
        small.room("hall", 0, 0, 6000, 1200 + 1068 + 1200);
        small.place(Sample.RACK, "G1", 2000, 1200, Side.SOUTH, rack(1360));
        FloorLoad load = loads(small).all().getFirst();
        assertEquals(20.813, load.footprint().kilopascals(), 0.001);
        assertEquals(9.801, load.withAisles().kilopascals(), 0.001);
        assertEquals("hall", load.room() == null ? null : load.room().name());
    }

    @Test
    void aLoneRackCountsNoMoreThanTheWidestUsualAisle() {
        SmallFloor small = new SmallFloor();
        small.place(Sample.RACK, "G1", 0, 0, Side.SOUTH, rack(1360));
        FloorLoad load = loads(small).all().getFirst();
        assertEquals(new Length(2400), load.front());
        // 1360 x 9.80665 / (0.6 x (1.068 + 2.4)) = 6409.6 Pa.
        assertEquals(6409.6, load.withAisles().pascals(), 0.1);
    }

    @Test
    void anUnknownMassStaysUnknown() {
        SmallFloor small = new SmallFloor();
        Placement rack = small.rack("R1", 0, 0, Side.SOUTH, 30);
        FloorLoads loads = loads(small);
        assertEquals(new Total<>(new Mass(100), 1), loads.all().getFirst().mass());
        RackLoads racks = RackLoads.of(small.design(), null);
        Layout layout = Layout.of(small.design(), null);
        FloorLoads fresh = FloorLoads.of(racks, layout, null);
        assertSame(fresh, FloorLoads.of(racks, layout, fresh));
        assertEquals(rack, fresh.all().getFirst().rack().placement());
    }

    private static ProjectValues rack(double kilograms) {
        return new ProjectValues(
                new Length(600),
                new Length(1068),
                null,
                new Mass(kilograms),
                null,
                null,
                null,
                null,
                null,
                null,
                "test");
    }

    private static FloorLoads loads(SmallFloor small) {
        return FloorLoads.of(RackLoads.of(small.design(), null), Layout.of(small.design(), null), null);
    }
}
