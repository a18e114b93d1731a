package hallwright.power;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import hallwright.catalogue.AirPath;
import hallwright.catalogue.Body;
import hallwright.catalogue.Category;
import hallwright.catalogue.DeviceType;
import hallwright.catalogue.Draw;
import hallwright.catalogue.LiquidPath;
import hallwright.catalogue.Mounting;
import hallwright.catalogue.PowerType;
import hallwright.catalogue.RackSystemType;
import hallwright.catalogue.RackUnits;
import hallwright.catalogue.Ratings;
import hallwright.design.Design;
import hallwright.design.Installed;
import hallwright.design.Placement;
import hallwright.design.ProjectValues;
import hallwright.design.Sample;
import hallwright.design.SmallFloor;
import hallwright.geometry.Point;
import hallwright.geometry.Side;
import hallwright.units.Airflow;
import hallwright.units.Mass;
import hallwright.units.Power;
import hallwright.units.Ratio;
import hallwright.units.Total;
import hallwright.units.WaterFlow;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RackLoadsTest {

    /// 132 kW with 87 % to liquid, 130 L/min, 1.3 m3/s, 1360 kg, 72 accelerators.
    private static final RackSystemType SYSTEM = new RackSystemType(
            Sample.product("test-system", Category.GPU_RACK),
            Sample.body(600, 1068, 2236, 1360),
            Mounting.UNKNOWN,
            new Draw(new Power(132_000), new Power(120_000), null, null, 3, List.of(), null),
            new AirPath(new Airflow(1.3), null, null, null),
            new LiquidPath(new Ratio(0.87), new WaterFlow(130), null, null, null, "PG25"),
            List.of(),
            new Ratings(Map.of("gpus", 72.0)),
            Sample.evidence());

    private static final PowerType STRIP = new PowerType(
            Sample.product("test-strip", Category.RACK_PDU),
            Body.UNKNOWN,
            Mounting.UNKNOWN,
            Draw.UNKNOWN,
            AirPath.UNKNOWN,
            Ratings.NONE,
            Sample.evidence());

    @Test
    void devicesAddUpAndStripsDrawNothing() {
        SmallFloor small = new SmallFloor();
        Placement rack = small.rack("R1", 0, 0, Side.SOUTH);
        small.mount(Sample.NODE, "n1", rack, 1);
        small.mount(Sample.NODE, "n2", rack, 9);
        small.mount(STRIP, "pdu", rack, 0);
        RackLoad load = load(small, rack);
        assertEquals(new Total<>(new Power(20_000), 0), load.maximum());
        assertEquals(new Total<>(new Power(14_000), 0), load.typical());
        assertEquals(new Total<>(new Power(20_000), 0), load.airHeat());
        assertEquals(new Total<>(Power.ZERO, 0), load.liquidHeat());
        assertEquals(new Total<>(new Airflow(1), 0), load.airflow());
        // The rack and two nodes weigh 100 kg each; what the strip weighs is not known.
        assertEquals(new Total<>(new Mass(300), 1), load.mass());
        // Neither node says how many accelerators it holds.
        assertEquals(new Assumed(0, 0, Power.ZERO, 2), load.assumed());
    }

    @Test
    void whatIsNotKnownIsCountedAndNeverTakenAsNothing() {
        SmallFloor small = new SmallFloor();
        Placement rack = small.rack("R1", 0, 0, Side.SOUTH);
        small.mount(Sample.NODE, "n1", rack, 1);
        small.mount(device("dark", Draw.UNKNOWN, LiquidPath.UNKNOWN), "n2", rack, 9);
        RackLoad load = load(small, rack);
        assertEquals(new Total<>(new Power(10_000), 1), load.maximum());
        assertEquals(new Total<>(new Power(7_000), 1), load.typical());
        assertEquals(new Total<>(new Power(10_000), 1), load.airHeat());
        assertEquals(0, load.liquidHeat().unknown());
        assertEquals(new Total<>(new Airflow(0.5), 1), load.airflow());
        assertEquals(1, load.assumed().share());
    }

    @Test
    void theMaximumStandsInForATypicalDrawAndAirForAnUnknownShare() {
        SmallFloor small = new SmallFloor();
        Placement rack = small.rack("R1", 0, 0, Side.SOUTH);
        Draw draw = new Draw(new Power(5000), null, null, null, 1, List.of(), null);
        small.mount(device("plain", draw, LiquidPath.UNKNOWN), "n1", rack, 1);
        LiquidPath some = new LiquidPath(null, new WaterFlow(8), null, null, null, null);
        small.mount(device("wet", draw, some), "n2", rack, 9);
        RackLoad load = load(small, rack);
        assertEquals(new Power(10_000), load.typical().known());
        assertEquals(new Power(10_000), load.airHeat().known());
        // Both shares are assumed, but only the heat of the device with a coolant flow is in doubt.
        assertEquals(new Assumed(2, 2, new Power(5000), 0), load.assumed());
    }

    @Test
    void aRackScaleSystemSplitsItsHeatAndItsTraysAddNothing() {
        SmallFloor small = new SmallFloor();
        Placement rack = small.place(SYSTEM, "G1", 0, 0, Side.SOUTH, null);
        small.mount(
                new DeviceType(
                        Sample.product("test-tray", Category.GPU_TRAY),
                        Body.UNKNOWN,
                        new Mounting(RackUnits.of(1), null),
                        Draw.UNKNOWN,
                        AirPath.UNKNOWN,
                        LiquidPath.UNKNOWN,
                        List.of(),
                        Ratings.NONE,
                        Sample.evidence()),
                "tray",
                rack,
                1);
        RackLoad load = load(small, rack);
        // ELO-35: 132 kW x (1 - 0.87) = 17.16 kW to the air, 114.84 kW to liquid.
        assertEquals(17_160, load.airHeat().known().watts(), 0.001);
        assertEquals(114_840, load.liquidHeat().known().watts(), 0.001);
        assertEquals(new Total<>(new Power(132_000), 0), load.maximum());
        assertEquals(new Total<>(new WaterFlow(130), 0), load.coolant());
        assertEquals(72, load.gpus());
    }

    @Test
    void aServerThatDoesNotSayHowManyGpusItHoldsIsCountedAsSilentUntilTheProjectSays() {
        SmallFloor small = new SmallFloor();
        Placement rack = small.rack("R1", 0, 0, Side.SOUTH);
        small.mount(server("silent"), "n1", rack, 1);
        RackLoad silent = load(small, rack);
        assertEquals(0, silent.gpus());
        assertEquals(1, silent.assumed().silentGpus());
        ProjectValues eight =
                new ProjectValues(null, null, null, null, null, null, null, null, null, 8, "eight cards ordered");
        assertEquals(8, new Installed(server("silent"), eight).gpus());
        assertEquals(0, new Installed(Sample.RACK, null).gpus());
    }

    private static DeviceType server(String id) {
        return new DeviceType(
                Sample.product(id, Category.GPU_SERVER),
                Body.UNKNOWN,
                new Mounting(RackUnits.of(4), null),
                Draw.UNKNOWN,
                AirPath.UNKNOWN,
                LiquidPath.UNKNOWN,
                List.of(),
                Ratings.NONE,
                Sample.evidence());
    }

    @Test
    void theProjectReplacesTheSum() {
        SmallFloor small = new SmallFloor();
        ProjectValues stated = new ProjectValues(
                null,
                null,
                null,
                new Mass(900),
                new Power(30_000),
                null,
                new Airflow(1.84),
                new Ratio(0.5),
                null,
                null,
                "plan");
        Placement rack = small.place(Sample.RACK, "R1", 0, 0, Side.SOUTH, stated);
        small.mount(Sample.NODE, "n1", rack, 1);
        RackLoad load = load(small, rack);
        assertEquals(new Total<>(new Power(30_000), 0), load.maximum());
        assertEquals(new Total<>(new Power(30_000), 0), load.typical());
        assertEquals(1, load.assumed().typical());
        assertEquals(new Power(15_000), load.liquidHeat().known());
        assertEquals(new Total<>(new Airflow(1.84), 0), load.airflow());
        assertEquals(new Total<>(new Mass(900), 0), load.mass());
    }

    @Test
    void aPlannedRackHasUnknownAirflowAndMass() {
        SmallFloor small = new SmallFloor();
        Placement planned = small.rack("R1", 0, 0, Side.SOUTH, 30);
        Placement empty = small.rack("R2", 600, 0, Side.SOUTH);
        assertEquals(1, load(small, planned).airflow().unknown());
        assertEquals(1, load(small, planned).mass().unknown());
        assertEquals(new Total<>(Power.ZERO, 0), load(small, empty).maximum());
        assertEquals(new Total<>(new Mass(100), 0), load(small, empty).mass());
    }

    @Test
    void movingAndRenamingDoNotAddUpAgain() {
        SmallFloor small = new SmallFloor();
        Placement first = small.rack("R1", 0, 0, Side.SOUTH, 10);
        Placement second = small.rack("R2", 600, 0, Side.SOUTH, 10);
        RackLoads before = RackLoads.of(small.design(), null);
        small.put(first.at(new Point(5000, 5000), first.turn()));
        small.put(second.withName("X"));
        assertSame(before, RackLoads.of(small.design(), before));
        small.mount(Sample.NODE, "n1", second, 1);
        RackLoads after = RackLoads.of(small.design(), before);
        assertNotSame(before, after);
        assertSame(before.byRack().get(first.id()), after.byRack().get(first.id()));
        assertEquals(RackLoads.of(small.design(), null).byRack(), after.byRack());
    }

    @Test
    void changedValuesOfATypeAreSeen() {
        SmallFloor small = new SmallFloor();
        Placement rack = small.place(SYSTEM, "G1", 0, 0, Side.SOUTH, null);
        RackLoads before = RackLoads.of(small.design(), null);
        Draw stronger = new Draw(new Power(140_000), null, null, null, 3, List.of(), null);
        RackSystemType changed = new RackSystemType(
                SYSTEM.product(),
                SYSTEM.body(),
                SYSTEM.mounting(),
                stronger,
                SYSTEM.air(),
                SYSTEM.liquid(),
                List.of(),
                SYSTEM.ratings(),
                SYSTEM.evidence());
        Design design = small.design();
        Design next = new Design(
                design.project(),
                design.site(),
                design.grid(),
                design.types().replacing(changed),
                design.rooms(),
                design.zones(),
                design.obstacles(),
                design.doors(),
                design.containments(),
                design.placements(),
                design.mounts(),
                design.runs(),
                design.feeds(),
                design.cords(),
                design.loops(),
                design.waivers(),
                design.workload(),
                design.provision(),
                design.nextId());
        RackLoad load = RackLoads.of(next, before).byRack().get(rack.id());
        assertEquals(new Power(140_000), load == null ? null : load.maximum().known());
    }

    private static DeviceType device(String id, Draw draw, LiquidPath liquid) {
        return new DeviceType(
                Sample.product("test-" + id, Category.CPU_SERVER),
                Sample.body(480, 900, 356, 50),
                new Mounting(RackUnits.of(2), null),
                draw,
                AirPath.UNKNOWN,
                liquid,
                List.of(),
                Ratings.NONE,
                Sample.evidence());
    }

    private static RackLoad load(SmallFloor small, Placement rack) {
        @Nullable RackLoad load = RackLoads.of(small.design(), null).byRack().get(rack.id());
        return java.util.Objects.requireNonNull(load);
    }
}
