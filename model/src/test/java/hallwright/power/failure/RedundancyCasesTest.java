package hallwright.power.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.design.Line;
import hallwright.design.ObjectId;
import hallwright.power.chain.Chain;
import hallwright.power.chain.ChainBuilder;
import hallwright.power.chain.Element;
import hallwright.power.chain.ElementKind;
import hallwright.power.chain.Load;
import hallwright.power.chain.Loss;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The worked cases of redundancy, each under the name of its case. Powers in kilowatts.
class RedundancyCasesTest {

    @Test
    void elo06TwoSidesOf1000CarryTheWhole950AfterOneIsLost() {
        Hall hall = systems(1000, "A", "B").load(950, "A", "B");
        assertEquals(475, hall.normal("A"), 1e-9);
        assertEquals(950, hall.after("A", "B"), 1e-9);
        assertEquals(0.95, hall.without("A").worstLoading(), 1e-9);
        assertTrue(hall.without("A").keepsAll());
        assertTrue(hall.without("B").keepsAll());
    }

    @Test
    void elo07TwoSidesOf1000FailWith1050AlthoughTheyRunAt52Percent() {
        Hall hall = systems(1000, "A", "B").load(1050, "A", "B");
        assertEquals(0.525, hall.study().normal().worstLoading(), 1e-9);
        assertEquals(1.05, hall.without("A").worstLoading(), 1e-9);
        assertFalse(hall.without("A").keepsAll());
    }

    @Test
    void elo08FourModulesOf500CarryThe1400WithOneOutAndNotWithTwo() {
        Hall hall = new Hall();
        hall.element("UPS", 2000, 4).load(1400, "UPS");
        int ups = hall.point("UPS");
        assertEquals(0.70, hall.study().normal().worstLoading(), 1e-9);
        assertEquals(1400.0 / 1500, hall.study().of(Outage.module(ups)).worstLoading(), 1e-9);
        Outage two = new Outage(List.of(), List.of(ups, ups));
        assertEquals(1.40, hall.study().of(two).worstLoading(), 1e-9);
    }

    @Test
    void elo09ThreeSystemsOf900CarryThreePairsOf600ExactlyFull() {
        Hall hall = systems(900, "A", "B", "C")
                .load(600, "A", "B")
                .load(600, "B", "C")
                .load(600, "C", "A");
        assertEquals(600, hall.normal("A"), 1e-9);
        for (String lost : List.of("A", "B", "C")) {
            assertEquals(1.0, hall.without(lost).worstLoading(), 1e-9);
            assertTrue(hall.without(lost).keepsAll(), lost);
        }
    }

    @Test
    void elo10UnequalPairsFailAlthoughTheSumIsLegal() {
        // 900 + 350 + 350 = 1600 = 2 x 800; without A: B carries 900 + 350 / 2 = 1075, C 350 + 350 / 2 = 525.
        Hall hall = systems(800, "A", "B", "C")
                .load(900, "A", "B")
                .load(350, "B", "C")
                .load(350, "C", "A");
        assertEquals(1075, hall.after("A", "B"), 1e-9);
        assertEquals(525, hall.after("A", "C"), 1e-9);
        assertEquals(800, hall.after("C", "A"), 1e-9);
        assertEquals(1.34375, hall.without("A").worstLoading(), 1e-9);
        assertFalse(hall.without("A").keepsAll());
    }

    @Test
    void elo11FourSystemsWithAllSixPairsRunAt75And100Percent() {
        Hall hall = systems(1000, "A", "B", "C", "D");
        List<String> names = List.of("A", "B", "C", "D");
        for (int i = 0; i < 4; i++) {
            for (int k = i + 1; k < 4; k++) {
                hall.load(500, names.get(i), names.get(k));
            }
        }
        assertEquals(0.75, hall.study().normal().worstLoading(), 1e-9);
        names.forEach(lost -> assertEquals(1.0, hall.without(lost).worstLoading(), 1e-9));
        names.forEach(lost -> assertTrue(hall.without(lost).keepsAll()));
    }

    @Test
    void elo12TheReserveOf960FailsOnlyForTheBlockOf970() {
        Hall hall = new Hall().element("R", 960, 1);
        List<Integer> blocks = List.of(900, 850, 950, 780, 970);
        for (int i = 1; i <= blocks.size(); i++) {
            hall.element("P" + i, 1000, 1);
            hall.through("STS" + i, ElementKind.STATIC_SWITCH, "P" + i, "R");
            hall.load(blocks.get(i - 1), "STS" + i);
        }
        for (int i = 1; i <= blocks.size(); i++) {
            Outcome outcome = hall.without("P" + i);
            assertEquals(blocks.get(i - 1), hall.after("P" + i, "R"), 1e-9);
            assertEquals(i < 5, outcome.keepsAll(), "block " + i);
            assertTrue(outcome.interrupted().isEmpty(), "a static switch is quick enough");
        }
        assertEquals(970.0 / 960, hall.without("P5").overloaded().getFirst().loading(), 1e-9);
    }

    @Test
    void elo13TwoSidesOfThreeModulesCarryThe760WithASideAndAModuleOut() {
        Hall hall = new Hall().element("A", 1200, 3).element("B", 1200, 3).load(760, "A", "B");
        assertEquals(760.0 / 1200, hall.without("A").worstLoading(), 1e-9);
        Outage both = new Outage(List.of(hall.point("A")), List.of(hall.point("B")));
        assertEquals(0.95, hall.study().of(both).worstLoading(), 1e-9);
        assertTrue(hall.study().of(both).keepsAll());
    }

    @Test
    void elo14SixSuppliesOfWhichFourAreNeededKeepFullWorkOnThreeFeedsOnly() {
        Hall two = systems(20, "A", "B").device(10.2, 4, 3, "A", "B");
        Hall three = systems(20, "A", "B", "C").device(10.2, 4, 2, "A", "B", "C");
        assertEquals(1, two.without("A").slowed().size());
        assertTrue(three.without("A").isHarmless());
        assertEquals(5.1, two.normal("A"), 1e-9);
        assertEquals(3.4, three.normal("A"), 1e-9);
        assertEquals(5.1, three.after("A", "B"), 1e-9);
        // Three of four needed supplies give three quarters: 7.65 kW.
        assertEquals(7.65, two.after("A", "B"), 1e-9);
    }

    @Test
    void elo54ACommonOutputBusIsASinglePointAndTheSingleCordAddsItsPanel() {
        Hall hall = new Hall();
        hall.source("U1").source("G1");
        hall.through("T1", ElementKind.TRANSFORMER, "U1").through("T2", ElementKind.TRANSFORMER, "U1");
        hall.through("LVA", ElementKind.BOARD, "T1", "G1").through("LVB", ElementKind.BOARD, "T2", "G1");
        hall.through("UPSA", ElementKind.UPS, "LVA").through("UPSB", ElementKind.UPS, "LVB");
        hall.joined("OUT", "UPSA", "UPSB");
        hall.through("PDU1", ElementKind.PANEL, "OUT").through("PDU2", ElementKind.PANEL, "OUT");
        hall.load(10, "PDU1", "PDU2").load(10, "PDU1");
        FailureTable table = FailureTable.of(hall.chain(), hall.study(), () -> false);
        Map<Integer, List<Integer>> points = table.singlePointsByLoad();
        assertEquals(List.of(hall.point("OUT")), points.get(hall.point("load 1")));
        List<Integer> second = new ArrayList<>(List.of(hall.point("OUT"), hall.point("PDU1")));
        second.sort(null);
        assertEquals(second, points.get(hall.point("load 2")));
    }

    @Test
    void elo55OneOfTwoTransformersCannotBeMaintainedAlthoughEverythingIsReachable() {
        Hall hall = systems(1500, "T1", "T2").load(1600, "T1", "T2");
        assertEquals(800.0 / 1500, hall.study().normal().worstLoading(), 1e-9);
        Outcome outcome = hall.without("T1");
        assertTrue(outcome.lost().isEmpty());
        assertEquals(1600.0 / 1500, outcome.worstLoading(), 1e-9);
        FailureTable table = FailureTable.of(hall.chain(), hall.study(), () -> false);
        assertTrue(table.notMaintainable().contains(hall.point("T1")));
    }

    @Test
    void elo15LineToLineLoadsAddUpOnTheLineBetweenThem() {
        // 3000 W between L1 and L2, 3180 W between L2 and L3, at 208 V: L2 carries 25.73 A, so three times its power is
        // 3 x 25.73 x 208 / sqrt 3 = 9271 W.
        ChainBuilder builder = new ChainBuilder();
        int strip = builder.element(
                new Element(new ObjectId(1), "S", ElementKind.RACK_PDU, 8646, true, Loss.NONE, 1, false));
        int source = builder.element(Element.of(new ObjectId(2), "U", ElementKind.UTILITY, Double.NaN));
        int one = builder.load(new Load(new ObjectId(3), "a", 3000, 0, 1, true));
        int two = builder.load(new Load(new ObjectId(4), "b", 3180, 0, 1, true));
        builder.input(source, strip, 1).input(strip, one, 1, 1, Line.L1_L2).input(strip, two, 1, 1, Line.L2_L3);
        Chain chain = builder.build();
        FailureStudy study = new FailureStudy(chain);
        double watts = study.normalWatts(chain.find(new ObjectId(1)));
        assertEquals(25.73, watts / 3 / (208 / Math.sqrt(3)), 0.005);
        assertEquals(1, study.normal().overloaded().size());
    }

    private static Hall systems(double kilowatts, String... names) {
        Hall hall = new Hall();
        for (String name : names) {
            hall.element(name, kilowatts, 1);
        }
        return hall;
    }

    /// A small hall in the making. Every element without inputs hangs on a utility of its own.
    private static final class Hall {
        private final ChainBuilder builder = new ChainBuilder();
        private final Map<String, Integer> numbers = new HashMap<>();
        private final Map<String, ObjectId> ids = new HashMap<>();
        private Chain chain = builder.build();
        private int next = 1;
        private int loads;

        Hall source(String name) {
            numbers.put(name, builder.element(Element.of(id(name), name, ElementKind.UTILITY, Double.NaN)));
            return this;
        }

        Hall element(String name, double kilowatts, int modules) {
            source("utility of " + name);
            Element element =
                    new Element(id(name), name, ElementKind.UPS, kilowatts * 1000, false, Loss.NONE, modules, false);
            numbers.put(name, builder.element(element));
            builder.input(number("utility of " + name), number(name), 1);
            return this;
        }

        /// An element fed from the first of these in ordinary work, from the others if it must.
        Hall through(String name, ElementKind kind, String... sources) {
            numbers.put(name, builder.element(Element.of(id(name), name, kind, Double.NaN)));
            for (int i = 0; i < sources.length; i++) {
                builder.input(number(sources[i]), number(name), i + 1);
            }
            return this;
        }

        Hall joined(String name, String... sources) {
            numbers.put(name, builder.element(Element.of(id(name), name, ElementKind.BOARD, Double.NaN)));
            for (String source : sources) {
                builder.input(number(source), number(name), 1);
            }
            return this;
        }

        Hall load(double kilowatts, String... sources) {
            return device(kilowatts, 1, 1, sources);
        }

        Hall device(double kilowatts, int needed, int suppliesEach, String... sources) {
            String name = "load " + ++loads;
            int load = builder.load(new Load(id(name), name, kilowatts * 1000, 8, needed, true));
            for (String source : sources) {
                builder.input(number(source), load, 1, suppliesEach, null);
            }
            chain = builder.build();
            return this;
        }

        Chain chain() {
            return chain;
        }

        FailureStudy study() {
            return new FailureStudy(chain);
        }

        Outcome without(String name) {
            return study().of(Outage.of(point(name)));
        }

        double normal(String name) {
            return study().normalWatts(point(name)) / 1000;
        }

        double after(String lost, String name) {
            return study().wattsAfter(Outage.of(point(lost)))[point(name)] / 1000;
        }

        int point(String name) {
            ObjectId id = ids.get(name);
            return id == null ? -1 : chain.find(id);
        }

        private int number(String name) {
            Integer number = numbers.get(name);
            return number == null ? -1 : number;
        }

        private ObjectId id(String name) {
            ObjectId id = new ObjectId(next++);
            ids.put(name, id);
            return id;
        }
    }
}
