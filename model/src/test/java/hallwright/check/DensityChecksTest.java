package hallwright.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hallwright.catalogue.Category;
import hallwright.catalogue.DeviceType;
import hallwright.catalogue.Draw;
import hallwright.catalogue.LiquidPath;
import hallwright.check.density.RackPowerCheck;
import hallwright.check.density.ResidualHeatCheck;
import hallwright.check.density.ZoneDensityCheck;
import hallwright.design.CoolingStrategy;
import hallwright.design.Placement;
import hallwright.design.ProjectValues;
import hallwright.design.Sample;
import hallwright.design.SmallFloor;
import hallwright.geometry.Side;
import hallwright.units.Airflow;
import hallwright.units.Power;
import hallwright.units.Ratio;
import hallwright.units.WaterFlow;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// DEN-001, DEN-003 and DEN-004.
class DensityChecksTest {

    @Test
    void residualAirHeatDependsOnTheStrategy() {
        // ELO-35: 132 kW x (1 - 0.87) = 17.16 kW: too much for perimeter cooling, fine in rows.
        assertEquals(-114.5, rack(CoolingStrategy.PERIMETER, "na").margin(), 0.05);
        Checked contained = rack(CoolingStrategy.PERIMETER_CONTAINED, "eu");
        assertEquals(-14.4, contained.margin(), 0.01);
        assertEquals(
                "G1 gives 17.2 kW to the air; \"Perimeter, contained\" takes 15 kW from one rack."
                        + " Use \"In-row, contained\" (30 kW), or move 2.2 kW out of the rack.",
                contained.text());
        assertEquals(
                42.8, rack(CoolingStrategy.IN_ROW_CONTAINED, "na").margins().getFirst(), 0.01);
    }

    @Test
    void chinaAllowsFourKilowattsWithOpenAisles() {
        SmallFloor small = zoned(CoolingStrategy.PERIMETER);
        small.rack("R1", 1000, 1000, Side.SOUTH, 5);
        assertEquals(1, Checked.by(new RackPowerCheck(), "na", small.design()).passes());
        assertEquals(-25, Checked.by(new RackPowerCheck(), "cn", small.design()).margin(), 1e-9);
    }

    @Test
    void aRearDoorTakesItsOwnRackAndBeyondItOnlyLiquidHelps() {
        SmallFloor small = zoned(CoolingStrategy.IN_ROW_CONTAINED);
        Placement rack = small.rack("R11", 1000, 1000, Side.SOUTH, 40);
        // 40 kW against 30 kW: -33.3 %.
        assertEquals(
                -33.33, Checked.by(new RackPowerCheck(), "na", small.design()).margin(), 0.005);
        small.mount(SmallFloor.cooler(Category.REAR_DOOR, 55, "water 18 °C", null), "RD1", rack, 0);
        assertEquals(1, Checked.by(new RackPowerCheck(), "na", small.design()).passes());
        small.put(rack.withProject(ProjectValues.load(new Power(60_000), new Power(60_000), "test")));
        assertEquals(
                "R11 gives 60 kW to the air; \"Active rear doors\" takes 50 kW from one rack."
                        + " Take at least 10 kW out of the air with liquid cooling, or move it out of the rack.",
                Checked.by(new RackPowerCheck(), "na", small.design()).text());
    }

    @Test
    void withoutZoneStrategyOrPowerNobodyKnows() {
        SmallFloor small = new SmallFloor();
        small.rack("R1", 1000, 1000, Side.SOUTH, 5);
        assertEquals(
                "cooling zone of R1",
                Checked.by(new RackPowerCheck(), "na", small.design()).lacks());
        small.zone("Z1", 0, 0, 5000, 5000, null);
        assertEquals(
                "cooling strategy of Z1",
                Checked.by(new RackPowerCheck(), "na", small.design()).lacks());
        SmallFloor dark = zoned(CoolingStrategy.PERIMETER);
        dark.mount(device(null, LiquidPath.UNKNOWN), "n1", dark.rack("R1", 1000, 1000, Side.SOUTH), 1);
        assertEquals(
                "maximum power of R1",
                Checked.by(new RackPowerCheck(), "na", dark.design()).lacks());
    }

    @Test
    void heatThatMayGoIntoLiquidIsNotCalledTooMuchAir() {
        SmallFloor small = zoned(CoolingStrategy.PERIMETER);
        Placement rack = small.rack("R1", 1000, 1000, Side.SOUTH);
        LiquidPath wet = new LiquidPath(null, new WaterFlow(10), null, null, null, null);
        small.mount(device(20_000.0, wet), "n1", rack, 1);
        assertEquals(
                "share of heat to liquid of R1",
                Checked.by(new RackPowerCheck(), "na", small.design()).lacks());
    }

    @Test
    void aZoneIsHeldAgainstItsWhiteSpace() {
        SmallFloor small = new SmallFloor();
        small.zone("Z1", 0, 0, 12_000, 8000, null);
        assertEquals(0, Checked.by(new ZoneDensityCheck(), "eu", small.design()).passes());
        for (int i = 0; i < 20; i++) {
            small.rack("R" + i, 600 * (i % 10), 2000 * (i / 10), Side.SOUTH, 40);
        }
        // ELO-34: 800 kW on 96 m2 is 8.33 kW/m2: 16.7 % below 10 kW/m2.
        assertEquals(
                16.67,
                Checked.by(new ZoneDensityCheck(), "eu", small.design())
                        .margins()
                        .getFirst(),
                0.005);
        small.rack("R20", 8000, 0, Side.SOUTH, 300);
        Checked dense = Checked.by(new ZoneDensityCheck(), "eu", small.design());
        assertEquals(-14.58, dense.margin(), 0.005);
        assertEquals(
                "Z1 draws 1,100 kW on 96 m²: 11.46 kW/m² of white space; 10 kW/m² is allowed."
                        + " Spread it over 110 m², or move 140 kW to another zone.",
                dense.text());
    }

    @Test
    void aZoneOfUnknownPowerIsNotEvaluated() {
        SmallFloor small = zoned(null);
        small.mount(device(null, LiquidPath.UNKNOWN), "n1", small.rack("R1", 1000, 1000, Side.SOUTH), 1);
        assertEquals(
                "maximum power of Z1",
                Checked.by(new ZoneDensityCheck(), "na", small.design()).lacks());
    }

    @Test
    void liquidCooledRacksStillNeedAir() {
        SmallFloor small = wetZone(2);
        // Eight racks of 132 kW with 87 % to liquid give 137.28 kW to the air; one of two units of 120 kW is left.
        Checked short1 = Checked.by(new ResidualHeatCheck(), "na", small.design());
        assertEquals(-14.4, short1.margin(), 0.005);
        assertEquals(
                "Z1: 8 racks with liquid cooling still give 137.3 kW to the air; 120 kW of air cooling is left with the"
                        + " largest unit lost. Add 17.3 kW of air cooling or rear doors to the zone.",
                short1.text());
        assertEquals(
                1,
                Checked.by(new ResidualHeatCheck(), "na", wetZone(3).design()).passes());
    }

    @Test
    void airCooledZonesAreLeftAloneAndUncountedUnitsNamed() {
        SmallFloor dry = zoned(null);
        dry.rack("R1", 1000, 1000, Side.SOUTH, 5);
        assertEquals(0, Checked.by(new ResidualHeatCheck(), "na", dry.design()).passes());
        SmallFloor small = wetZone(1);
        small.place(SmallFloor.cooler(Category.CRAH, 121, null, 8.0), "C9", 9000, 8000, Side.SOUTH, null);
        assertEquals(
                "cooling capacity with its conditions of C9",
                Checked.by(new ResidualHeatCheck(), "na", small.design()).lacks());
    }

    private static SmallFloor wetZone(int units) {
        SmallFloor small = zoned(null);
        for (int i = 0; i < 8; i++) {
            system(small, "G" + i, 600 * i);
        }
        for (int i = 0; i < units; i++) {
            small.place(
                    SmallFloor.cooler(Category.CRAH, 120, "return 24 °C", 8.0),
                    "C" + i,
                    1000 * i,
                    8000,
                    Side.SOUTH,
                    null);
        }
        return small;
    }

    private static Checked rack(CoolingStrategy strategy, String set) {
        SmallFloor small = zoned(strategy);
        system(small, "G1", 1000);
        return Checked.by(new RackPowerCheck(), set, small.design());
    }

    private static void system(SmallFloor small, String name, int x) {
        ProjectValues values = new ProjectValues(
                null,
                null,
                null,
                null,
                new Power(132_000),
                null,
                new Airflow(1.2),
                new Ratio(0.87),
                null,
                null,
                "ELO-35");
        small.place(Sample.RACK, name, x, 1000, Side.SOUTH, values);
    }

    private static SmallFloor zoned(@Nullable CoolingStrategy strategy) {
        SmallFloor small = new SmallFloor();
        small.zone("Z1", 0, 0, 12_000, 10_000, strategy);
        return small;
    }

    private static DeviceType device(@Nullable Double watts, LiquidPath liquid) {
        Power power = watts == null ? null : new Power(watts);
        return new DeviceType(
                Sample.product("test-device", Category.GPU_SERVER),
                Sample.NODE.body(),
                Sample.NODE.mounting(),
                new Draw(power, power, null, null, 1, List.of(), null),
                Sample.NODE.air(),
                liquid,
                List.of(),
                Sample.NODE.ratings(),
                Sample.evidence());
    }
}
