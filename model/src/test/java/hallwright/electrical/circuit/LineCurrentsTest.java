package hallwright.electrical.circuit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineCurrentsTest {

    @Test
    void banksMeetAsPhasorsAndNotAsSums() {
        // 9 A and 16 A: sqrt(81 + 256 + 144) = 21.93 A, less than their sum of 25 A.
        LineCurrents currents = LineCurrents.ofBanks(9, 16, 0);
        assertEquals(9, currents.l1(), 1e-12);
        assertEquals(Math.sqrt(481), currents.l2(), 1e-12);
        assertEquals(16, currents.l3(), 1e-12);
        assertEquals(2, currents.worstLine());
    }

    @Test
    void aLineCanBeTooFullWhileTheTotalIsWellBelowTheLimit() {
        // 3000 + 3180 VA of 8646 VA is 71 %, but line 2 carries 25.73 A of 24 A.
        LineCurrents currents = LineCurrents.ofBanks(3000 / 208.0, 3180 / 208.0, 0);
        assertTrue(6180 < 0.72 * Supply.threePhase(208).apparent(24));
        assertTrue(currents.worst() > 24);
    }

    @Test
    void theClosedFormulaAgreesWithPhasorsForAnyBanks() {
        Random random = new Random(15);
        for (int i = 0; i < 200; i++) {
            double pf = 0.5 + random.nextDouble() / 2;
            double[] amperes = random.doubles(3, 0, 40).toArray();
            LineCurrents closed = LineCurrents.ofBanks(amperes[0], amperes[1], amperes[2]);
            LineCurrents phasors = LineCurrents.of(
                    208,
                    List.of(
                            PhaseLoad.of(Connection.L1_L2, 208 * amperes[0], pf),
                            PhaseLoad.of(Connection.L2_L3, 208 * amperes[1], pf),
                            PhaseLoad.of(Connection.L3_L1, 208 * amperes[2], pf)));
            assertEquals(closed.l1(), phasors.l1(), 1e-9);
            assertEquals(closed.l2(), phasors.l2(), 1e-9);
            assertEquals(closed.l3(), phasors.l3(), 1e-9);
            assertEquals(0, phasors.neutral(), 1e-9);
        }
    }

    @Test
    void loadsToNeutralGiveTheNeutralOfTheClosedFormula() {
        LineCurrents phasors = LineCurrents.of(
                400,
                List.of(
                        PhaseLoad.of(Connection.L1_N, 24 * 400 / Math.sqrt(3), 0.9),
                        PhaseLoad.of(Connection.L2_N, 18 * 400 / Math.sqrt(3), 0.9),
                        PhaseLoad.of(Connection.L3_N, 12 * 400 / Math.sqrt(3), 0.9)));
        LineCurrents closed = LineCurrents.ofLines(24, 18, 12);
        // 576 + 324 + 144 - 432 - 216 - 288 = 108.
        assertEquals(Math.sqrt(108), closed.neutral(), 1e-12);
        assertEquals(closed.neutral(), phasors.neutral(), 1e-9);
        assertEquals(24, phasors.l1(), 1e-9);
        // The mean is 18 A, the largest distance 6 A.
        assertEquals(1 / 3.0, closed.unbalance(), 1e-12);
    }

    @Test
    void aMixOfLoadsLoadsTheLineOfBoth() {
        // In phase with its line, 10 A to neutral and 10 A between lines 1 and 2, 30 degrees apart:
        // sqrt(100 + 100 + 2 x 100 x cos 30) = 19.32 A.
        LineCurrents mixed = LineCurrents.of(
                208,
                List.of(
                        PhaseLoad.of(Connection.L1_N, 10 * 208 / Math.sqrt(3), 1),
                        PhaseLoad.of(Connection.L1_L2, 2080, 1)));
        assertEquals(19.319, mixed.l1(), 1e-3);
        assertEquals(10, mixed.l2(), 1e-9);
        assertEquals(10, mixed.neutral(), 1e-9);
    }

    @Test
    void leadingAndLaggingLoadsOnOneLineDoNotAddUp() {
        // 60 degrees either way: the sum of two currents of 10 A is 10 A.
        LineCurrents currents = LineCurrents.of(
                400,
                List.of(
                        new PhaseLoad(Connection.L1_N, 10 * 400 / Math.sqrt(3), 0.5, false),
                        new PhaseLoad(Connection.L1_N, 10 * 400 / Math.sqrt(3), 0.5, true)));
        assertEquals(10, currents.l1(), 1e-9);
    }

    @Test
    void nothingFlowsWithoutBalanceProblems() {
        assertEquals(0, LineCurrents.ofLines(0, 0, 0).unbalance());
        assertThrows(IllegalArgumentException.class, () -> LineCurrents.ofBanks(-1, 0, 0));
    }
}
