package hallwright.electrical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ToleranceTest {

    @Test
    void aValueThatEqualsItsLimitButForRoundingMeetsIt() {
        // 0.1 + 0.2 is 0.30000000000000004.
        assertTrue(Tolerance.atMost(0.1 + 0.2, 0.3));
        assertTrue(Tolerance.atLeast(0.3, 0.1 + 0.2));
        assertFalse(Tolerance.atMost(0.3001, 0.3));
        assertFalse(Tolerance.atLeast(0.2999, 0.3));
    }

    @Test
    void aWholeNumberOfUnitsTakesNoFurtherOne() {
        // 1.1 kW in units of 0.1 kW: the quotient is 11.000000000000002.
        assertEquals(11, Tolerance.units(1.1, 0.1));
        // 132 / 33.81 = 3.90 and 4.01 / 1.
        assertEquals(4, Tolerance.units(132, 33.81));
        assertEquals(5, Tolerance.units(4.01, 1));
        assertEquals(0, Tolerance.units(0, 1));
        assertThrows(IllegalArgumentException.class, () -> Tolerance.units(1, 0));
    }

    @Test
    void theNextSizeIsTheSmallestThatReaches() {
        List<Double> sizes = List.of(60.0, 40.0, 50.0);
        assertEquals(OptionalDouble.of(50), Tolerance.nextSize(sizes, 40.1));
        assertEquals(OptionalDouble.of(60), Tolerance.nextSize(sizes, 60));
        assertEquals(OptionalDouble.empty(), Tolerance.nextSize(sizes, 61));
    }
}
