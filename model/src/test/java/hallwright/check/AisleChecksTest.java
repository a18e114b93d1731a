package hallwright.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hallwright.check.engine.Check;
import hallwright.check.space.FrontClearanceCheck;
import hallwright.check.space.RearClearanceCheck;
import hallwright.check.space.RowLengthCheck;
import hallwright.design.Obstacle;
import hallwright.design.ProjectValues;
import hallwright.design.Sample;
import hallwright.design.SmallFloor;
import hallwright.geometry.Rect;
import hallwright.geometry.Side;
import hallwright.units.Length;
import org.junit.jupiter.api.Test;

/// SPC-001, SPC-002 and SPC-007.
class AisleChecksTest {

    private static final Check FRONT = new FrontClearanceCheck();
    private static final Check REAR = new RearClearanceCheck();
    private static final Check ROW = new RowLengthCheck();

    @Test
    void sevenTilesHoldRacksOf1070ButNotOf1200Millimetres() {
        // ELO-42: 7 x 610 - 2 x 1070 - 1220 = 910; 8 x 610 - 2 x 1200 - 1220 = 1260; 7 x 610 - 2 x 1200 - 1220 = 650.
        assertEquals(
                1.11, Checked.by(REAR, "na", pitch(7, 1070).design()).margins().getLast(), 0.005);
        assertEquals(
                40, Checked.by(REAR, "na", pitch(8, 1200).design()).margins().getLast(), 1e-9);
        Checked narrow = Checked.by(REAR, "na", pitch(7, 1200).design());
        assertEquals(-27.78, narrow.margin(), 0.005);
        assertEquals(
                "B1: 650 mm is free at the rear, up to C1; 900 mm is asked. Move row B1 by 250 mm to the south.",
                narrow.text());
        assertEquals(-35, Checked.by(REAR, "eu", pitch(7, 1200).design()).margin(), 1e-9);
        // The cold aisle of 1.22 m passes everywhere.
        assertEquals(
                1.67, Checked.by(FRONT, "na", pitch(7, 1200).design()).margins().getFirst(), 0.005);
    }

    @Test
    void chinaWarnsOfAnAisleOf1150Millimetres() {
        // ELO-43: face to face 1.15 m is 4.17 % short of 1.2 m, and only a warning; back to back 0.85 m passes 0.8 m.
        SmallFloor small = facing(1150, 850);
        Checked front = Checked.by(FRONT, "cn", small.design());
        assertEquals(-4.17, front.margin(), 0.005);
        assertEquals(
                "A1: 1,150 mm is free at the front, up to B1; 1,200 mm is asked. Move row A1 by 50 mm to the south.",
                front.text());
        assertEquals(new Rect(1000, 5000, 600, 1150), front.violation().places().getFirst());
        assertEquals(6.25, Checked.by(REAR, "cn", small.design()).margins().getLast(), 1e-9);
    }

    @Test
    void whereNothingCanMoveThePitchMustGrow() {
        SmallFloor small = new SmallFloor();
        small.room("hall", 0, 0, 4000, 1200 + 1150 + 1200);
        small.rack("A1", 1000, 0, Side.NORTH);
        small.rack("B1", 1000, 2350, Side.SOUTH);
        assertEquals(
                "A1: 1,150 mm is free at the front, up to B1; 1,200 mm is asked."
                        + " There is no room to move a row: win 50 mm with shallower racks or a wider pitch.",
                Checked.by(FRONT, "na", small.design()).text());
    }

    @Test
    void columnsAndWallsLimitAnAisleToo() {
        SmallFloor small = new SmallFloor();
        small.room("hall", 0, 0, 4000, 10_000);
        small.rack("A1", 1000, 1199, Side.SOUTH);
        assertEquals(
                "A1: 1,199 mm is free at the front, up to the wall of hall; 1,200 mm is asked. Move row A1 by 1 mm to the north.",
                Checked.by(FRONT, "na", small.design()).text());
        small.obstacle("C4", Obstacle.Kind.COLUMN, 1200, 3000, 300, 300);
        // Behind A1, which ends at 2399, the column stands 601 mm away.
        Checked rear = Checked.by(REAR, "na", small.design());
        assertEquals(601, rear.violation().measure().actual() * 1000, 1e-9);
        assertEquals(2, rear.violation().subjects().size());
    }

    @Test
    void twentyCabinetsStandTogetherAtMost() {
        assertEquals(1, Checked.by(ROW, "na", row(20).design()).passes());
        // ELO-51: 22 cabinets against 20.
        Checked longRow = Checked.by(ROW, "na", row(22).design());
        assertEquals(-10, longRow.margin(), 1e-9);
        assertEquals(
                "Row R1–R22 has 22 cabinets without a passage; 20 are allowed."
                        + " Open a passage after R20, or take out 2 cabinets.",
                longRow.text());
    }

    @Test
    void chinaWantsBothEndsOfALongRowOpen() {
        // ELO-43: a row of eleven racks of 600 mm is 6.6 m long.
        SmallFloor open = row(11);
        open.room("hall", 0, 0, 8600, 6000);
        assertEquals(2, Checked.by(ROW, "cn", open.design()).passes());
        SmallFloor closed = row(11);
        closed.room("hall", 1000, 0, 7600, 6000);
        Checked checked = Checked.by(ROW, "cn", closed.design());
        assertEquals(-50, checked.margin(), 1e-9);
        assertEquals("ends", checked.violation().condition());
        assertEquals(
                "Row R1–R11 is 6,600 mm long and open at one end only: 0 mm is free beyond R1, and a passage needs"
                        + " 1,000 mm. Keep 1,000 mm more free beyond R1.",
                checked.text());
        // Ten racks are 6 m long, not more.
        SmallFloor shorter = row(10);
        shorter.room("hall", 1000, 0, 6000, 6000);
        assertEquals(2, Checked.by(ROW, "cn", shorter.design()).passes());
    }

    @Test
    void chinaLetsAColumnNarrowAPassageAndLimitsTheLength() {
        SmallFloor small = row(11);
        small.room("hall", 0, 0, 8600, 6000);
        small.obstacle("C1", Obstacle.Kind.COLUMN, 0, 1200, 200, 200);
        assertEquals(2, Checked.by(ROW, "cn", small.design()).passes());
        SmallFloor longer = row(26);
        // 26 x 600 = 15.6 m against 15 m; both ends are open.
        assertEquals(-4, Checked.by(ROW, "cn", longer.design()).margin(), 1e-9);
    }

    private static SmallFloor row(int racks) {
        SmallFloor small = new SmallFloor();
        for (int i = 1; i <= racks; i++) {
            small.rack("R" + i, 400 + 600 * i, 1000, Side.SOUTH);
        }
        return small;
    }

    /// Two rows that face each other and a third behind the second.
    private static SmallFloor facing(int cold, int hot) {
        SmallFloor small = new SmallFloor();
        small.room("hall", 0, 0, 4000, 20_000);
        small.rack("A1", 1000, 3800, Side.NORTH);
        small.rack("B1", 1000, 5000 + cold, Side.SOUTH);
        small.rack("C1", 1000, 6200 + cold + hot, Side.NORTH);
        return small;
    }

    private static SmallFloor pitch(int tiles, int depth) {
        int hot = tiles * 610 - 2 * depth - 1220;
        ProjectValues size = ProjectValues.size(new Length(600), new Length(depth), new Length(2000), "ELO-42");
        SmallFloor small = new SmallFloor();
        small.room("hall", 0, 0, 4000, 20_000);
        small.place(Sample.RACK, "A1", 1000, 5000, Side.NORTH, size);
        small.place(Sample.RACK, "B1", 1000, 5000 + depth + 1220, Side.SOUTH, size);
        small.place(Sample.RACK, "C1", 1000, 5000 + 2 * depth + 1220 + hot, Side.NORTH, size);
        return small;
    }
}
