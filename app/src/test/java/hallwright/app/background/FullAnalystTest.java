package hallwright.app.background;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.app.product.ProductData;
import hallwright.app.product.ProductHome;
import hallwright.app.sample.Hall;
import hallwright.app.workbench.Results;
import hallwright.design.Design;
import hallwright.design.ObjectId;
import hallwright.design.Site;
import hallwright.edit.Move;
import hallwright.edit.SetSite;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class FullAnalystTest {

    private final ProductData data = ProductData.read(ProductHome.find());
    private final FullAnalyst analyst =
            new FullAnalyst(data.ruleSets(), data.prices(), data.reference(), data.electrical(), Clock.systemUTC());
    private final Design hall = Hall.twoRacks();

    @Test
    void givesFiguresCapitalAndFindingsOfTheDesign() {
        Results results = analyst.analyse(hall, () -> false);
        assertSame(hall, results.design());
        // Two racks with one node of 10 kW each.
        assertEquals(20, results.analysis().figures().maximum().known().kilowatts());
        assertNotNull(results.analysis().figures().capital());
        assertEquals("na", results.findings().ruleSet().id());
        assertTrue(results.findings().coverage().rules() > 0);
    }

    @Test
    void takesOverWhatDidNotChange() {
        Results before = analyst.analyse(hall, () -> false);
        Design moved = Hall.after(hall, new Move(Set.of(new ObjectId(1)), -1200, 0));
        Results after = analyst.analyse(moved, () -> false);
        assertSame(before.analysis().loads(), after.analysis().loads());
    }

    @Test
    void stopsBetweenTwoStagesWhenANewerDesignWaits() {
        assertThrows(CancellationException.class, () -> analyst.analyse(hall, () -> true));
    }

    @Test
    void aRuleSetThatNobodyKnowsChecksNothingAndSaysSo() {
        Design elsewhere = Hall.after(hall, new SetSite(new Site("mars", 0)));
        Results results = analyst.analyse(elsewhere, () -> false);
        assertEquals("mars", results.findings().ruleSet().title());
        assertEquals(0, results.findings().coverage().rules());
    }

    @Test
    void allDataOfTheProductCanBeUsed() {
        assertEquals(List.of(), data.problems());
    }
}
