package hallwright.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.catalogue.AirPath;
import hallwright.catalogue.Category;
import hallwright.catalogue.Draw;
import hallwright.catalogue.Mounting;
import hallwright.catalogue.PowerType;
import hallwright.catalogue.Ratings;
import hallwright.design.Design;
import hallwright.design.DesignDraft;
import hallwright.design.Placement;
import hallwright.design.Sample;
import hallwright.price.Books;
import hallwright.price.PriceBook;
import hallwright.price.PriceBook.Rate;
import hallwright.price.PriceCase;
import hallwright.price.WorkPackage.AssetClass;
import hallwright.units.Money;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CapitalTest {

    private final PriceBook prices = Books.small();
    private final Capital capital = Capital.of(Floor.hall(), Floor.FIGURES, prices);

    @Test
    void supplyGetsInstallationFreightAndTaxUnlessThePriceIncludesThem() {
        CapitalLine racks = line("rack");
        // 3 racks at 1,000; installation 20 %, freight 5 %, tax 10 %.
        assertAmount("3000", racks.supply());
        assertAmount("600", racks.installation());
        assertAmount("150", racks.freight());
        assertAmount("300", racks.tax());
        assertAmount("4050", racks.direct());
        // 6.15 m of tray at 100, installed: only tax.
        assertAmount("676.5", line("tray").direct());
    }

    @Test
    void plantFollowsItsDriverAndFactor() {
        // 50.5 kW x 1.5 = 75.75 kW at 500.
        CapitalLine ups = line("ups");
        assertAmount("75.75", ups.quantity());
        assertAmount("37875", ups.supply());
    }

    @Test
    void plantThatIsDrawnOnTheFloorIsNotPaidTwice() {
        PowerType type = new PowerType(
                Sample.product("test-ups", Category.UPS),
                Sample.body(800, 900, 2000, 500),
                Mounting.UNKNOWN,
                Draw.UNKNOWN,
                AirPath.UNKNOWN,
                new Ratings(Map.of("activePowerKw", 60.0)),
                Sample.evidence());
        DesignDraft draft = Floor.hall().draft();
        Floor.place(draft, type, "UPS1", 8000, 6000, null);
        Capital with = Capital.of(draft.build(), Floor.FIGURES, prices);
        // 60 kW are drawn, 15.75 kW remain to be added.
        CapitalLine remaining =
                with.lines().stream().filter(l -> l.plant() != null).findFirst().orElseThrow();
        assertAmount("15.75", remaining.quantity());
        assertEquals(capital.total(), with.total());
    }

    @Test
    void feesAndContingencyStandOnTheRightSums() {
        // IT: 6 nodes 60,000 + freight 5 % + tax 10 % = 69,000; contingency 5 % = 3,450.
        assertAmount("69000", capital.direct(AssetClass.IT));
        assertAmount("3450", capital.contingency(AssetClass.IT));
        // Facility: racks 4,050 + cooling 200 x 1.35 = 270 + tray 676.5 + aisle 2,250 x 1.35 = 3,037.5
        // + floor 24,000 x 1.1 = 26,400 + UPS 37,875 x 1.1 = 41,662.5; together 76,096.5.
        assertAmount("76096.5", capital.construction());
        assertAmount("7609.65", capital.fee(Rate.DESIGN));
        // Design 10 + management 5 + commissioning 2 + permits 1 = 18 % of it.
        assertAmount("13697.37", capital.fees());
        // 10 % of 76,096.5 + 13,697.37.
        assertAmount("8979.387", capital.contingency(AssetClass.FACILITY));
        // 72,450 + 98,773.257.
        assertEquals(Money.usd("171223.26"), capital.total());
    }

    @Test
    void theShareOfValueOnJudgementPricesIsKnown() {
        // Nodes 60,000 and UPS 37,875 of 60,000 + 3,000 + 200 + 615 + 2,250 + 24,000 + 37,875 = 127,940.
        assertEquals(97_875 / 127_940.0, capital.judgementShare(), 1e-12);
        assertEquals(1, capital.unpriced());
    }

    @Test
    void anotherShareChangesTheTotal() {
        Bom bom = Bom.of(Floor.hall(), prices, Placement::row);
        CapitalInputs without = CapitalInputs.of(prices).with("it-cont", BigDecimal.ZERO);
        Capital changed = Capital.of(bom, Floor.FIGURES, prices, PriceCase.TYPICAL, without);
        assertEquals(Money.usd("3450.00"), capital.total().minus(changed.total()));
    }

    @Test
    void anEmptyFloorCostsOnlyThePlantOfItsFigures() {
        Capital empty = Capital.of(Design.empty("Empty"), Floor.FIGURES, prices);
        assertEquals(1, empty.lines().size());
        assertTrue(empty.total().amount().signum() > 0);
    }

    private CapitalLine line(String item) {
        return capital.lines().stream()
                .filter(l -> l.item().id().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private static void assertAmount(String expected, BigDecimal actual) {
        assertEquals(0, new BigDecimal(expected).compareTo(actual), () -> expected + " but was " + actual);
    }
}
