package hallwright.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.catalogue.Category;
import hallwright.check.thermal.AirflowCheck;
import hallwright.check.thermal.SpareCoolingCheck;
import hallwright.design.CoolingLoop;
import hallwright.design.Placement;
import hallwright.design.ProjectValues;
import hallwright.design.Sample;
import hallwright.design.SmallFloor;
import hallwright.geometry.Side;
import hallwright.units.Airflow;
import hallwright.units.Power;
import hallwright.units.Ratio;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// THM-004 and THM-005.
class CoolingChecksTest {

    @Test
    void theUnitsLeftWhenTheLargestStopsTakeTheHeat() {
        // ELO-38: four units of 120 kW, 340 kW of heat: 360 kW are left, 105.9 % of it.
        assertEquals(5.88, zone(4, 340, null).margins().getFirst(), 0.005);
        // Three units and 260 kW: 240 kW are left, 92.3 %.
        Checked short1 = zone(3, 260, null);
        assertEquals(-7.69, short1.margin(), 0.005);
        assertEquals(
                "Z1: 240 kW of cooling is left for 260 kW when the largest unit stops (C0; capacities at: return 24 °C)."
                        + " Add a unit of 120 kW.",
                short1.text());
        assertEquals(
                "240 kW with 1 lost / 260 kW = 92.31 % >= 100 %",
                short1.violation().measure().formula());
    }

    @Test
    void aZoneWithoutUnitsSaysWhatItNeeds() {
        assertEquals(
                "Z1: nothing cools 100 kW. Add 2 units of 100 kW.",
                zone(0, 100, null).text());
    }

    @Test
    void aUnitWithoutConditionsIsNotCountedButNamed() {
        assertEquals(
                "cooling capacity with its conditions of X1", zone(2, 200, "X1").lacks());
        // Where the others are enough, it does not matter.
        assertEquals(1, zone(3, 200, "X1").passes());
    }

    @Test
    void aCoolantLoopIsHeldAgainstItsLiquidHeat() {
        SmallFloor small = small(4);
        Placement rack = rack(small, "G1", 132, 0.87, 1.0);
        Placement first = unit(small, "CDU1", Category.CDU, 121, "4 K approach", null);
        Placement second = unit(small, "CDU2", Category.CDU, 121, "4 K approach", null);
        small.put(new CoolingLoop(small.id(), "TCS1", List.of(first.id(), second.id()), List.of(rack.id())));
        // 121 kW are left for 114.84 kW of liquid heat.
        List<Double> margins =
                Checked.by(new SpareCoolingCheck(), "eu", small.design()).margins();
        assertEquals(100 * (121 / 114.84 - 1), margins.getLast(), 1e-6);
        CoolingLoop loop = small.design().loops().iterator().next();
        small.put(new CoolingLoop(loop.id(), "TCS1", List.of(first.id()), List.of(rack.id())));
        Checked alone = Checked.by(new SpareCoolingCheck(), "eu", small.design());
        assertEquals("coolant", alone.violation().condition());
        assertTrue(alone.text().startsWith("TCS1: 0 W of cooling is left for 114.8 kW"), alone.text());
    }

    @Test
    void supplyAirIsHeldAgainstTheAirOfTheRacks() {
        // ELO-39: 17.16 kW at 12 K need 1.18574 m3/s; 4700 m3/h = 1.30556 m3/s are 1.101 times that.
        assertEquals(10.1, airflow(1.18574, 4700 / 3600.0).margins().getFirst(), 0.01);
        // 3900 m3/h = 1.08333 m3/s are 91.4 %.
        Checked little = airflow(1.18574, 3900 / 3600.0);
        assertEquals(-8.64, little.margin(), 0.005);
        assertEquals("too little", little.violation().condition());
        assertEquals(
                "Z1 gets 1.08 m³/s for the 1.19 m³/s that its racks move, 91.4 % of it; at least 100 % is asked."
                        + " Add units or tiles for 0.1 m³/s more.",
                little.text());
    }

    @Test
    void farTooMuchAirSaysHowFarTheFansCanBeTurnedDown() {
        Checked much = airflow(10, 19.2);
        // 1.92 against 1.2: fans at 1.2 / 1.92 = 62.5 %.
        assertEquals(-60, much.margin(), 1e-9);
        assertEquals(
                "Z1 gets 19.2 m³/s at rated fan speed for the 10 m³/s that its racks move, 192 % of it; at most 120 %"
                        + " is asked. Run the fans at 62.5 % of rated airflow, and give more only when a unit stops.",
                much.text());
    }

    @Test
    void unknownAirflowIsNotEvaluated() {
        SmallFloor small = small(1);
        small.rack("R1", 600, 1000, Side.SOUTH, 10);
        assertEquals(
                "airflow of R1",
                Checked.by(new AirflowCheck(), "na", small.design()).lacks());
        SmallFloor mute = new SmallFloor();
        mute.zone("Z1", 0, 0, 20_000, 10_000, null);
        rack(mute, "R1", 10, 0, 1.0);
        unit(mute, "C1", Category.CRAH, 120, "return 24 °C", null);
        assertEquals(
                "airflow of C1",
                Checked.by(new AirflowCheck(), "na", mute.design()).lacks());
        assertEquals(0, Checked.by(new AirflowCheck(), "na", small(2).design()).passes());
    }

    private static Checked zone(int units, double kilowatts, @Nullable String uncounted) {
        SmallFloor small = small(units);
        rack(small, "R1", kilowatts, 0, 1.0);
        if (uncounted != null) {
            unit(small, uncounted, Category.CRAC, 500, null, null);
        }
        return Checked.by(new SpareCoolingCheck(), "eu", small.design());
    }

    private static Checked airflow(double need, double supply) {
        SmallFloor small = new SmallFloor();
        small.zone("Z1", 0, 0, 20_000, 10_000, null);
        rack(small, "R1", 17.16, 0, need);
        unit(small, "C1", Category.FAN_WALL, 120, "return 24 °C", supply);
        return Checked.by(new AirflowCheck(), "na", small.design());
    }

    private static SmallFloor small(int units) {
        SmallFloor small = new SmallFloor();
        small.zone("Z1", 0, 0, 20_000, 10_000, null);
        for (int i = 0; i < units; i++) {
            unit(small, "C" + i, Category.CRAH, 120, "return 24 °C", 0.3);
        }
        return small;
    }

    private static Placement rack(SmallFloor small, String name, double kilowatts, double share, double airflow) {
        ProjectValues values = new ProjectValues(
                null,
                null,
                null,
                null,
                Power.ofKilowatts(kilowatts),
                null,
                new Airflow(airflow),
                new Ratio(share),
                null,
                null,
                "test");
        return small.place(Sample.RACK, name, 600, 1000, Side.SOUTH, values);
    }

    private static Placement unit(
            SmallFloor small,
            String name,
            Category category,
            double kilowatts,
            @Nullable String conditions,
            @Nullable Double airflow) {
        int x = 1000 * small.design().placements().size();
        return small.place(
                SmallFloor.cooler(category, kilowatts, conditions, airflow), name, x, 8000, Side.SOUTH, null);
    }
}
