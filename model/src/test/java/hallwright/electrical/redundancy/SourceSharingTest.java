package hallwright.electrical.redundancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SourceSharingTest {

    private static final SourceSharing UNBALANCED = new SourceSharing(
            systems("A", "B", "C"),
            List.of(
                    SharedLoad.equally(900, List.of("A", "B")),
                    SharedLoad.equally(350, List.of("B", "C")),
                    SharedLoad.equally(350, List.of("C", "A"))));

    @Test
    void aSumThatFitsIsNoProof() {
        assertTrue(UNBALANCED.total() <= UNBALANCED.aggregateLimit());
        // Losing A puts 900 + 350 / 2 = 1075 on B.
        assertEquals(1075, UNBALANCED.state(Set.of("A")).watts().getOrDefault("B", 0.0), 1e-9);
        assertFalse(UNBALANCED.state(Set.of("A")).holds(1));
        assertEquals("B", UNBALANCED.state(Set.of("A")).worst());
    }

    @Test
    void normalWorkCanLookWellWhileAFailureOverloads() {
        SourceSharing sharing =
                new SourceSharing(systems("A", "B"), List.of(SharedLoad.equally(840, List.of("A", "B"))));
        assertEquals(0.525, sharing.normal().worstLoading(), 1e-12);
        assertEquals(1.05, SourceSharing.worst(sharing.singleFailures()).worstLoading(), 1e-12);
    }

    @Test
    void twoCordsToOneSourceAreNoSecondSource() {
        SourceSharing sharing =
                new SourceSharing(systems("A", "B"), List.of(SharedLoad.equally(100, List.of("A", "A"))));
        assertEquals(100, sharing.state(Set.of("A")).dropped(), 1e-12);
        assertFalse(sharing.state(Set.of("A")).holds(1));
        assertEquals(0, sharing.state(Set.of("B")).dropped(), 1e-12);
    }

    @Test
    void declaredSharesAreKeptAmongTheLiveSources() {
        SharedLoad load = new SharedLoad(600, Map.of("A", 3.0, "B", 2.0, "C", 1.0));
        SourceSharing sharing = new SourceSharing(systems("A", "B", "C"), List.of(load));
        assertEquals(300, sharing.normal().watts().getOrDefault("A", 0.0), 1e-9);
        // Without A, 2 to 1 of 600.
        assertEquals(400, sharing.state(Set.of("A")).watts().getOrDefault("B", 0.0), 1e-9);
    }

    @Test
    void maintenanceAndAFailureTogetherAreEveryPairOnce() {
        List<SharingState> states = UNBALANCED.maintenanceAndFailure();
        assertEquals(3, states.size());
        // With A and B out, the load between them is dropped.
        assertEquals(900, states.getFirst().dropped(), 1e-9);
        assertEquals(900, SourceSharing.worst(states).dropped(), 1e-9);
    }

    @Test
    void aLoadOnNoKnownSourceIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new SourceSharing(systems("A"), List.of(SharedLoad.equally(1, List.of("X")))));
    }

    @Test
    void nothingIsLostOrMadeInAnyStateOfRandomSystems() {
        Random random = new Random(6);
        for (int run = 0; run < 100; run++) {
            List<String> names = List.of("A", "B", "C", "D", "E").subList(0, 2 + random.nextInt(4));
            List<SharedLoad> loads = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                List<String> sources =
                        names.stream().filter(_ -> random.nextBoolean()).toList();
                loads.add(
                        SharedLoad.equally(random.nextDouble(500), sources.isEmpty() ? names.subList(0, 1) : sources));
            }
            SourceSharing sharing = new SourceSharing(systems(names.toArray(String[]::new)), loads);
            for (SharingState state : sharing.singleFailures()) {
                String out = state.out().iterator().next();
                double carried = state.watts().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum();
                assertEquals(sharing.total(), carried + state.dropped(), 1e-6);
                assertFalse(state.watts().containsKey(out));
                // By hand: each load over its sources without the lost one.
                for (String source : state.watts().keySet()) {
                    double expected = 0;
                    for (SharedLoad load : loads) {
                        Set<String> live = new TreeSet<>(load.weights().keySet());
                        live.remove(out);
                        expected += live.contains(source) ? load.watts() / live.size() : 0;
                    }
                    assertEquals(expected, state.watts().getOrDefault(source, -1.0), 1e-6);
                }
            }
        }
    }

    private static Map<String, Double> systems(String... names) {
        Map<String, Double> ratings = new LinkedHashMap<>();
        for (String name : names) {
            ratings.put(name, 800.0);
        }
        return ratings;
    }
}
