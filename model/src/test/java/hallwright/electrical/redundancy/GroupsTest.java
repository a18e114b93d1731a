package hallwright.electrical.redundancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class GroupsTest {

    @Test
    void theLargestUnitIsTheOneThatIsLost() {
        UnitGroup group = new UnitGroup(List.of(300.0, 500.0, 400.0), 700);
        assertEquals(700, group.usable(1), 1e-12);
        assertEquals(1, group.loading(1), 1e-12);
        assertEquals(1, group.spare());
        assertEquals(-1, new UnitGroup(List.of(300.0), 301).spare());
        assertEquals(Double.POSITIVE_INFINITY, group.loading(3));
    }

    @Test
    void sixSuppliesOfWhichFourAreNeededSurviveOnThreeFeedsOnly() {
        PsuGroup two = new PsuGroup(10_200, 4, List.of(3, 3));
        PsuGroup three = new PsuGroup(10_200, 4, List.of(2, 2, 2));
        assertFalse(two.survives());
        assertEquals(-1, two.spare());
        assertEquals(OptionalDouble.empty(), two.worstAfter());
        assertEquals(0, two.after(1, 0), 1e-12);
        assertTrue(three.survives());
        // 10.2 kW x 2 / 4.
        assertEquals(OptionalDouble.of(5100), three.worstAfter());
        assertEquals(0, three.after(1, 1), 1e-12);
    }

    @Test
    void theWorstFeedIsTheOneWithMostSupplies() {
        // 1 + 1 + 4: losing the third leaves 2 of 3 needed.
        PsuGroup group = new PsuGroup(6000, 3, List.of(1, 1, 4));
        assertFalse(group.survives());
        assertEquals(2, group.leastLive());
        // Losing the first leaves 5, of which the third feed has 4.
        assertEquals(OptionalDouble.of(4800), group.worstAfter());
    }

    @Test
    void aCatcherTakesTheLargestBlocks() {
        CatcherGroup group = new CatcherGroup(List.of(400.0, 700.0, 600.0), List.of(800.0, 800.0, 800.0), 1000);
        assertEquals(700, group.caught(1), 1e-12);
        assertEquals(1300, group.caught(2), 1e-12);
        assertTrue(group.holds(1));
        assertFalse(group.holds(2));
        assertEquals(1, group.largest());
        assertEquals(List.of(), group.tooLarge());
        // 1700 / 3400.
        assertEquals(0.5, group.utilisation(), 1e-12);
    }

    @Test
    void aBlockAboveItsOwnSourceFailsWhateverTheCatcherCanDo() {
        assertFalse(new CatcherGroup(List.of(900.0), List.of(800.0), 1000).holds(1));
        assertEquals(List.of(0), new CatcherGroup(List.of(900.0), List.of(900.0), 800).tooLarge());
    }

    @Test
    void systemsWithASpareModuleSurviveASystemAndAModule() {
        ModularSystems pair = new ModularSystems(2, 3, 400, 760);
        assertEquals(0.95, pair.loading(1, 1), 1e-12);
        assertEquals(760.0 / 2 / 1200, pair.loading(0, 0), 1e-12);
        assertEquals(Double.POSITIVE_INFINITY, pair.loading(2, 0));
    }

    @Test
    void wordsOfRedundancyPromiseTheirCapacity() {
        List<List<Double>> sides = List.of(List.of(400.0, 400.0, 400.0), List.of(400.0, 400.0, 500.0));
        assertEquals(2500, usable("N", sides), 1e-12);
        assertEquals(2000, usable("N+1", sides), 1e-12);
        assertEquals(1600, usable("n + 2", sides), 1e-12);
        assertEquals(1200, usable("2N", sides), 1e-12);
        assertEquals(800, usable("2(N+1)", sides), 1e-12);
        List<List<Double>> three = List.of(List.of(900.0), List.of(900.0), List.of(900.0));
        assertEquals(1800, usable("3N/2", three), 1e-12);
        assertEquals(2700, usable("block", three), 1e-12);
        assertTrue(Topology.of("4N/3").orElseThrow().fits(4));
        assertFalse(Topology.of("4N/3").orElseThrow().fits(3));
    }

    @Test
    void aWordWithTwoMeaningsIsNotRead() {
        assertTrue(Topology.of("2N+1").isEmpty());
        assertTrue(Topology.isAmbiguous("2N+1"));
        assertFalse(Topology.isAmbiguous("2(N+1)"));
        assertTrue(Topology.of("2N/3").isEmpty());
        assertTrue(Topology.of("redundant").isEmpty());
    }

    private static double usable(String word, List<List<Double>> systems) {
        return Topology.of(word).orElseThrow().usable(systems);
    }
}
