package hallwright.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.catalogue.Catalogue;
import hallwright.check.chain.ChainChecks;
import hallwright.check.engine.Check;
import hallwright.check.engine.Verdict.Violation;
import hallwright.design.Cord;
import hallwright.design.Design;
import hallwright.design.Redundancy;
import hallwright.file.CatalogueFiles;
import hallwright.generate.PowerHalls;
import hallwright.generate.SampleHalls;
import hallwright.generate.TwoSides;
import hallwright.text.Language;
import hallwright.text.Texts;
import hallwright.workload.Reference;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The rules of the power chain on halls with whole plants: numbers that can be followed by hand.
class ChainChecksTest {

    private static final Catalogue CATALOGUE = CatalogueFiles.read(Reference.TEMPLATES.resolve("equipment"), List.of())
            .catalogue();
    private static final Design SUPERPOD = hall("superpod-32-dgx-h100");
    private static final Design ROW = hall("gb200-nvl72-row");
    private static final Design EDGE = hall("edge-inference-6");
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);

    @Test
    void aStripThatTakesOverTheThirdFeedIsOverloaded() {
        // A third of 40.8 kW is 13.6 kW; with two feeds left it is 20.4 kW. The three lines of a strip differ, so that
        // three times its fullest line is 22.9 kW; 32 A at 400 V and a power factor of 0.98 are 21.7 kW: 105.6 %.
        List<Violation> found = by("PWR-003", "eu", SUPERPOD).violations();
        assertEquals(48, found.size()); // 8 racks x 3 feeds, each as strip and as circuit
        found.forEach(each -> assertEquals(105.6, each.measure().actual(), 0.05));
        assertTrue(sentence(found.getFirst()).contains("carries 22.9 kW: 105.6 % of its 21.7 kW"));
    }

    @Test
    void twoSidesThatDoNotShareAnythingHoldTheirOverload() {
        assertEquals(List.of(), by("PWR-003", "na", ROW).violations());
        assertEquals(1, by("PWR-005", "na", ROW).passes());
        assertEquals(1, by("AVL-002", "na", ROW).passes());
    }

    @Test
    void aDeclaredRedundancyIsHeldAgainstTheComputedOne() {
        assertEquals(1, by("PWR-004", "eu", SUPERPOD).passes());
        Design more = SUPERPOD.draft()
                .provision(SUPERPOD.provision().declaring(Redundancy.TWO_N_PLUS_1))
                .build();
        String text = by("PWR-004", "eu", more).text();
        assertTrue(text.startsWith("The design declares 2(N+1)"), text);
        Design silent =
                SUPERPOD.draft().provision(SUPERPOD.provision().declaring(null)).build();
        assertEquals(1, by("PWR-004", "eu", silent).missing().size());
    }

    @Test
    void theOneSupplyOfAHallWithTwoFeedsIsASinglePointOfFailure() {
        List<Violation> found = by("PWR-005", "eu", EDGE).violations();
        assertEquals(3, found.size()); // the supply, the transfer switch before it, and the circuit between
        assertTrue(sentence(found.getFirst()).startsWith("Without "), sentence(found.getFirst()));
        assertEquals(2, by("AVL-002", "eu", EDGE).violations().size());
    }

    @Test
    void sixSuppliesOfWhichFourAreNeededWantThreeFeeds() {
        assertEquals(List.of(), by("PWR-007", "eu", SUPERPOD).violations());
        List<Violation> found = by("PWR-007", "eu", TwoSides.of(SUPERPOD)).violations();
        assertEquals(32, found.size());
        // 6 - 3 on the worst feed - 4 needed
        assertEquals(-1, found.getFirst().measure().actual());
        assertTrue(sentence(found.getFirst()).contains("keeps 3 of the 4 power supplies"), sentence(found.getFirst()));
    }

    @Test
    void aCordMustEndAtAnOutletThatTakesItsPlug() {
        assertEquals(List.of(), by("PWR-025", "eu", SUPERPOD).violations());
        Cord cord = SUPERPOD.cords().iterator().next();
        String other = cord.connector().equals("C19") ? "C13" : "C19";
        Cord wrong = new Cord(
                cord.id(),
                cord.name(),
                cord.side(),
                cord.source(),
                cord.outlet(),
                other,
                cord.load(),
                cord.group(),
                cord.inlet(),
                cord.line(),
                cord.part(),
                cord.length());
        Checked checked = by("PWR-025", "eu", SUPERPOD.draft().put(wrong).build());
        assertEquals(1, checked.violation().measure().actual());
    }

    @Test
    void batteriesAreJudgedAtTheEndOfTheirLife() {
        Violation found = by("PWR-015", "na", ROW).violations().getFirst();
        // 51.2 kWh x depth x age x inverter over the load: the formula shows all of them.
        String formula = found.measure().formula();
        assertTrue(formula.startsWith("51.2 kWh x "), formula);
        String[] parts = formula.split("[x/=]", -1);
        double minutes =
                51.2 * number(parts[1]) * number(parts[2]) * number(parts[3]) / number(parts[4].replace("kW", "")) * 60;
        assertEquals(minutes, found.measure().actual(), 0.01 * minutes);
    }

    @Test
    void plantWithinItsRatingPasses() {
        for (String rule : List.of("PWR-013", "PWR-014", "PWR-016", "PWR-019")) {
            assertTrue(by(rule, "na", ROW).passes() >= 2, rule);
        }
    }

    @Test
    void theSwingOfTheWorkloadIsHeldAgainstAllGenerators() {
        Checked checked = by("PWR-017", "na", ROW);
        assertEquals(0, checked.missing().size());
        Design idle = ROW.draft().workload(null).build();
        assertEquals(1, by("PWR-017", "na", idle).missing().size());
    }

    @Test
    void aChainWithoutASourceIsNotJudged() {
        Design bare = SampleHalls.ALL.getFirst().draw().apply(CATALOGUE);
        assertTrue(by("PWR-003", "eu", bare).lacks().contains("source of power"));
        assertEquals(List.of(), by("PWR-005", "eu", bare).missing());
        assertEquals(0, by("PWR-013", "eu", bare).passes());
    }

    @Test
    void withoutCablesNobodyKnowsWhatTheyLose() {
        assertTrue(by("PWR-011", "eu", SUPERPOD).lacks().contains("cable with length and section"));
        assertTrue(by("PWR-012", "eu", SUPERPOD).lacks().contains("cable with length and section"));
    }

    private static double number(String text) {
        return Double.parseDouble(text.strip());
    }

    private static String sentence(Violation violation) {
        return ENGLISH.of(violation.message());
    }

    private static Checked by(String rule, String set, Design design) {
        Check check = ChainChecks.ALL.stream()
                .filter(each -> each.rule().equals(rule))
                .findFirst()
                .orElseThrow();
        return Checked.by(check, set, design);
    }

    private static Design hall(String id) {
        return PowerHalls.ALL.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow()
                .draw()
                .apply(CATALOGUE);
    }
}
