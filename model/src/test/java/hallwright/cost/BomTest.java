package hallwright.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.catalogue.AirPath;
import hallwright.catalogue.Category;
import hallwright.catalogue.Draw;
import hallwright.catalogue.LiquidPath;
import hallwright.catalogue.Mounting;
import hallwright.catalogue.RackSystemType;
import hallwright.catalogue.Ratings;
import hallwright.design.Design;
import hallwright.design.DesignDraft;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import hallwright.design.Sample;
import hallwright.price.Books;
import hallwright.price.PriceBook;
import hallwright.price.PriceCase;
import hallwright.units.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BomTest {

    private final PriceBook prices = Books.small();
    private final Bom bom = Bom.of(Floor.hall(), prices, Placement::row);

    @Test
    void racksOfTheSameContentsAreOneAssembly() {
        BomLine row = bom.hall().children().getFirst();
        assertEquals(BomLine.Kind.ROW, row.kind());
        assertEquals("A", row.name());
        assertEquals(
                List.of(List.of("A1", "A2"), List.of("A10")),
                row.children().stream().map(BomLine::names).toList());
        assertEquals("3, 11", row.children().getFirst().children().getFirst().units());
    }

    @Test
    void theExtendedQuantityIsTheProductAlongThePath() {
        // Two racks with two nodes each, then one rack with one node.
        List<Bom.Entry> nodes = bom.lines().stream()
                .filter(e -> e.line().item() != null && e.line().item().type() == Sample.NODE)
                .toList();
        assertEquals(List.of(3, 3), nodes.stream().map(Bom.Entry::level).toList());
        assertEquals(
                List.of("2", "1"),
                nodes.stream().map(e -> e.line().quantity().toPlainString()).toList());
        assertEquals(
                List.of("4", "1"),
                nodes.stream().map(e -> e.extended().toPlainString()).toList());
    }

    @Test
    void thePurchasingListSumsEveryItemOnceAndRoundsSparesUpAfterwards() {
        // Five nodes installed, 10 % spares of five rounded up is one.
        BomSummary nodes = line("test-node");
        assertEquals("5", nodes.installed().toPlainString());
        assertEquals("1", nodes.spare().toPlainString());
        assertEquals(Money.usd("60000.00"), nodes.extended(PriceCase.TYPICAL));
        assertEquals("A1, A2 ×2; A10", nodes.locations());
        assertEquals("3", line("test-rack").installed().toPlainString());
    }

    @Test
    void lengthsAndAreasKeepTheirMeasure() {
        assertEquals("6.15", line("Test TT-300").installed().toPlainString());
        assertEquals(BomItem.Unit.METRE, line("Test TT-300").item().unit());
        assertEquals("4.5", line("containment").installed().toPlainString());
        assertEquals("80", line("floor").installed().toPlainString());
    }

    @Test
    void theTotalIsTheSumOfWhatIsOrdered() {
        // 3 racks 3,000 + 6 nodes 60,000 + 100 kW at 2 = 200 + 6.15 m at 100 = 615 + 4.5 m at 500 = 2,250
        // + 80 m2 at 300 = 24,000.
        assertEquals(0, Money.usd("90065").compareTo(bom.total(PriceCase.TYPICAL)));
        assertTrue(bom.total(PriceCase.LOW).compareTo(bom.total(PriceCase.HIGH)) < 0);
    }

    @Test
    void whatHasNoPriceIsCountedAndNeverZero() {
        BomSummary unpriced = line("Test TS-1");
        assertEquals(BomItem.Status.UNPRICED, unpriced.item().status());
        assertNull(unpriced.extended(PriceCase.TYPICAL));
        assertEquals(1, bom.unpriced());
    }

    @Test
    void treeAndListHoldTheSamePieces() {
        var inTree = bom.lines().stream()
                .filter(e -> e.line().item() != null)
                .collect(Collectors.groupingBy(
                        e -> Objects.requireNonNull(e.line().item()).key(),
                        Collectors.reducing(BigDecimal.ZERO, Bom.Entry::extended, BigDecimal::add)));
        var inList =
                bom.summary().stream().collect(Collectors.toMap(s -> s.item().key(), BomSummary::installed));
        assertEquals(inList, inTree);
    }

    @Test
    void everyDrawnObjectStandsInTheTreeOnce() {
        Design hall = Floor.hall();
        List<ObjectId> listed = bom.lines().stream()
                .flatMap(e -> e.line().objects().stream())
                .sorted()
                .toList();
        assertEquals(hall.objects().map(o -> o.id()).sorted().toList(), listed);
    }

    @Test
    void racksWithoutARowStandTogether() {
        Bom noRows = Bom.of(Floor.hall(), prices, placement -> null);
        assertEquals(BomLine.Kind.NO_ROW, noRows.hall().children().getFirst().kind());
        assertEquals(0, noRows.total(PriceCase.TYPICAL).compareTo(bom.total(PriceCase.TYPICAL)));
    }

    @Test
    void devicesThatCameWithARackSystemAreNotPaidAgain() {
        RackSystemType system = new RackSystemType(
                Sample.product("test-system", Category.GPU_RACK),
                Sample.body(600, 1200, 2200, 1000),
                Mounting.UNKNOWN,
                Draw.UNKNOWN,
                AirPath.UNKNOWN,
                LiquidPath.UNKNOWN,
                List.of(),
                Ratings.NONE,
                Sample.evidence());
        DesignDraft draft = Design.empty("System").draft();
        ObjectId rack = Floor.place(draft, system, "G1", 0, 0, null);
        Floor.mount(draft, tray(), rack, 1);
        Bom withTray = Bom.of(draft.build(), prices, Placement::row);
        assertEquals(0, Money.usd("10000").compareTo(withTray.total(PriceCase.TYPICAL)));
        assertEquals(
                BomItem.Status.INCLUDED, withTray.summary().getLast().item().status());
        assertEquals(0, withTray.unpriced());
    }

    private static hallwright.catalogue.DeviceType tray() {
        return new hallwright.catalogue.DeviceType(
                Sample.product("test-gpu-tray", Category.GPU_TRAY),
                Sample.body(440, 700, 44, 15),
                Mounting.UNKNOWN,
                Draw.UNKNOWN,
                AirPath.UNKNOWN,
                LiquidPath.UNKNOWN,
                List.of(),
                Ratings.NONE,
                Sample.evidence());
    }

    private BomSummary line(String key) {
        return bom.summary().stream()
                .filter(s -> s.item().key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key + " not in " + bom.summary()));
    }
}
