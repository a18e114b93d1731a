package hallwright.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import hallwright.check.structure.FloorLoadCheck;
import hallwright.design.ProjectValues;
import hallwright.design.Room;
import hallwright.design.Sample;
import hallwright.design.SmallFloor;
import hallwright.geometry.Side;
import hallwright.units.Length;
import hallwright.units.Mass;
import hallwright.units.Pressure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// STR-001.
class FloorLoadCheckTest {

    @Test
    void anAiRackIsTooHeavyForAnOldFloorAndFineForAStrongOne() {
        // ELO-44: 1360 kg on 0.6 x 1.068 m with aisles of 1.2 m: 9.80 kPa against 7.2 kPa is -36.1 %, 12 kPa passes.
        Checked weak = check(7.2, 1360.0, "na");
        assertEquals(-36.12, weak.margin(), 0.005);
        assertEquals(
                "G1 loads the floor of DH1 with 9.8 kPa, half of its aisles included (20.81 kPa on its footprint); the"
                        + " floor carries 7.2 kPa. Spread the rack over 1.85 m² of floor, for example with plates or"
                        + " wider aisles, or take 361 kg out.",
                weak.text());
        assertFalse(weak.violation().limitOfRule());
        assertEquals(2, check(12.0, 1360.0, "na").passes());
    }

    @Test
    void theFloorItselfCarriesWhatTheRuleAsks() {
        Checked office = check(5.0, 300.0, "na");
        assertEquals(
                "The floor of DH1 carries 5 kPa; 7.2 kPa is asked."
                        + " Strengthen the floor of DH1 to 7.2 kPa, or state its real capacity.",
                office.text());
        assertEquals("capacity", office.violation().condition());
        assertEquals(-30.56, office.margin(), 0.005);
        assertEquals(2, check(8.0, 300.0, "cn").passes());
        assertEquals(-33.33, check(8.0, 300.0, "eu").margin(), 0.005);
    }

    @Test
    void unknownCapacityMassOrRoomIsNotEvaluated() {
        assertEquals("floor capacity of DH1", check(null, 1360.0, "na").lacks());
        assertEquals("mass of G1", check(12.0, null, "na").lacks());
        SmallFloor outside = new SmallFloor();
        outside.rack("R1", 0, 0, Side.SOUTH);
        assertEquals(
                "room of R1",
                Checked.by(new FloorLoadCheck(), "na", outside.design()).lacks());
    }

    private static Checked check(@Nullable Double capacity, @Nullable Double kilograms, String set) {
        SmallFloor small = new SmallFloor();
        Room room = small.room("DH1", 0, 0, 6000, 1200 + 1068 + 1200);
        small.put(new Room(
                room.id(),
                "DH1",
                room.outline(),
                null,
                Length.ZERO,
                capacity == null ? null : Pressure.ofKilopascals(capacity)));
        ProjectValues values = new ProjectValues(
                new Length(600),
                new Length(1068),
                new Length(2236),
                kilograms == null ? null : new Mass(kilograms),
                hallwright.units.Power.ofKilowatts(132),
                null,
                null,
                null,
                null,
                null,
                "ELO-44");
        small.place(Sample.RACK, "G1", 2000, 1200, Side.SOUTH, values);
        return Checked.by(new FloorLoadCheck(), set, small.design());
    }
}
