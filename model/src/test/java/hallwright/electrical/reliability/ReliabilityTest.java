package hallwright.electrical.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.electrical.reliability.PathGraph.Edge;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

    @Test
    void veryGoodPartsKeepTheirDigits() {
        Availability part = new Availability(1e-12);
        // 1 - 1e-24 is 1 in floating point; the share of time that nothing works is not zero.
        assertEquals(1e-24, Availability.parallel(List.of(part, part)).unavailability(), 1e-36);
        assertEquals(2e-12, Availability.series(List.of(part, part)).unavailability(), 1e-20);
    }

    @Test
    void seriesMultipliesAndParallelMultipliesFailures() {
        Availability tenth = Availability.of(0.9);
        Availability fifth = Availability.of(0.8);
        assertEquals(0.72, Availability.series(List.of(tenth, fifth)).value(), 1e-12);
        assertEquals(0.98, Availability.parallel(List.of(tenth, fifth)).value(), 1e-12);
        assertEquals(0.9, Availability.ofRepair(90, 10).value(), 1e-12);
        // A year of 8760 h with one repair of 8760 h works half of the time.
        assertEquals(0.5, Availability.ofFailures(1, 8760).value(), 1e-12);
        assertEquals(876, tenth.downtimeHours(), 1e-9);
    }

    @Test
    void someOfManyIsTheSumOverAllTheirStates() {
        List<Availability> parts =
                List.of(Availability.of(0.9), Availability.of(0.8), Availability.of(0.7), Availability.of(0.95));
        for (int needed = 0; needed <= 4; needed++) {
            double expected = 0;
            for (int state = 0; state < 16; state++) {
                double chance = 1;
                for (int part = 0; part < 4; part++) {
                    double works = parts.get(part).value();
                    chance *= (state >> part & 1) == 1 ? works : 1 - works;
                }
                expected += Integer.bitCount(state) >= needed ? chance : 0;
            }
            assertEquals(expected, Availability.atLeast(needed, parts).value(), 1e-12, "needed " + needed);
        }
    }

    @Test
    void theCommonCauseDominatesRedundantPaths() {
        Availability path = new Availability(1e-4);
        CommonCause both = CommonCause.of(List.of(path, path), 0.05);
        assertEquals(1e-8, both.independent().unavailability(), 1e-15);
        // (0.95e-4)^2 + 0.05e-4 = 5.009e-6.
        assertEquals(5.009025e-6, both.withCommonCause().unavailability(), 1e-12);
        assertEquals(500.9, both.ratio(), 0.1);
        assertEquals(1, CommonCause.of(List.of(path), 0.05).ratio(), 1e-12);
        assertEquals(1, CommonCause.of(List.of(path, path), 0).ratio(), 1e-12);
    }

    @Test
    void aSharedOutputDefeatsTwoSides() {
        PathGraph graph = new PathGraph(
                List.of("U1", "G1"),
                List.of("U1", "G1", "A", "B", "OUT", "P1", "P2"),
                List.of(
                        new Edge("U1", "A"),
                        new Edge("G1", "B"),
                        new Edge("A", "OUT"),
                        new Edge("B", "OUT"),
                        new Edge("OUT", "P1"),
                        new Edge("OUT", "P2"),
                        new Edge("P1", "R1"),
                        new Edge("P2", "R1"),
                        new Edge("P1", "R2")));
        assertEquals(Map.of("R1", List.of("OUT"), "R2", List.of("OUT", "P1")), graph.singlePoints(List.of("R1", "R2")));
        assertEquals(List.of("P1"), graph.feeding("R2"));
    }

    @Test
    void aLoadWithoutAnySourceHasNoSinglePointButIsDark() {
        PathGraph graph = new PathGraph(List.of("U"), List.of("U", "X"), List.of(new Edge("X", "R")));
        assertEquals(Map.of("R", List.of()), graph.singlePoints(List.of("R")));
        assertEquals(List.of("R"), graph.dark(List.of("R"), Set.of()));
    }

    @Test
    void singlePointsAreThoseOfEveryPathInRandomGraphs() {
        Random random = new Random(54);
        for (int run = 0; run < 200; run++) {
            List<String> nodes = IntStream.range(0, 7).mapToObj(i -> "n" + i).toList();
            List<Edge> edges = new ArrayList<>();
            for (String from : nodes) {
                for (String to : nodes) {
                    if (!from.equals(to) && random.nextInt(4) == 0) {
                        edges.add(new Edge(from, to));
                    }
                }
            }
            List<String> sources = List.of("n0", "n1");
            PathGraph graph = new PathGraph(sources, nodes, edges);
            List<Set<String>> paths = new ArrayList<>();
            sources.forEach(source -> walk(source, new LinkedHashSet<>(), edges, paths));
            // A single point of the load lies on every path to it.
            List<String> expected = paths.isEmpty()
                    ? List.of()
                    : nodes.stream()
                            .filter(node -> !node.equals("n6"))
                            .filter(node -> paths.stream().allMatch(path -> path.contains(node)))
                            .toList();
            assertEquals(Map.of("n6", expected), graph.singlePoints(List.of("n6")));
            assertTrue(paths.isEmpty() != graph.live(Set.of()).contains("n6"));
        }
    }

    private static void walk(String node, Set<String> before, List<Edge> edges, List<Set<String>> paths) {
        if (!before.add(node)) {
            return;
        }
        if (node.equals("n6")) {
            paths.add(Set.copyOf(before));
        } else {
            edges.stream()
                    .filter(edge -> edge.from().equals(node))
                    .forEach(edge -> walk(edge.to(), before, edges, paths));
        }
        before.remove(node);
    }
}
