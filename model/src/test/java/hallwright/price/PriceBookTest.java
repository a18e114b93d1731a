package hallwright.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.catalogue.Category;
import hallwright.catalogue.CoolingDuty;
import hallwright.cost.Floor;
import hallwright.design.Installed;
import hallwright.design.ProjectValues;
import hallwright.design.Sample;
import hallwright.file.FileProblem;
import hallwright.file.money.PriceBookFiles;
import hallwright.text.Language;
import hallwright.text.Texts;
import hallwright.units.Money;
import hallwright.units.Power;
import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PriceBookTest {

    private final PriceBook planning = Books.planning();

    @Test
    void theShippedBookHoldsEveryPlanningPriceWithItsSource() {
        assertTrue(planning.items().size() >= 147, "prices: " + planning.items().size());
        for (PriceItem item : planning.items().values()) {
            assertFalse(item.source().chinese().isBlank(), item.id());
            assertFalse(item.item().chinese().isBlank(), item.id());
        }
        PriceItem node = planning.item("it.hgx_h100_8");
        assertEquals(new BigDecimal("290000"), node.typical());
        assertEquals(new PriceItem.LeadTime(4, 20), node.leadTime());
        assertEquals(SourceKind.SOURCED, node.sourceKind());
    }

    @Test
    void everyRuleOfTheShippedBookLeadsToAPriceWithACurrency() {
        for (PriceRule rule : planning.equipment()) {
            if (rule.item() != null) {
                assertNotNull(planning.item(rule.item()).currency(), rule.item());
            }
        }
        planning.plant()
                .forEach(rule -> assertNotNull(planning.item(rule.item()).currency(), rule.item()));
    }

    @Test
    void aPricePerKilowattTakesTheDutyOfTheUnit() {
        // 100 kW at 2 each.
        Price price = Objects.requireNonNull(Books.small().price(new Installed(Floor.CRAH, null)));
        assertEquals(Money.usd("200.00"), price.each(PriceCase.TYPICAL));
        assertEquals(Money.usd("400.00"), price.each(PriceCase.HIGH));
    }

    @Test
    void theDutyThatTheProjectStatesIsPaidInPlaceOfTheTypes() {
        ProjectValues stated = new ProjectValues(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new CoolingDuty(new Power(80_500), "at 24 °C"),
                null,
                "test");
        Price price = Objects.requireNonNull(Books.small().price(new Installed(Floor.CRAH, stated)));
        assertEquals(Money.usd("161.00"), price.each(PriceCase.TYPICAL));
    }

    @Test
    void equipmentWithoutRuleOrWithoutTheRatingBehindItHasNoPrice() {
        assertNull(Books.small().price(new Installed(Floor.SWITCH, null)));
        assertNull(Books.small().price(new Installed(Floor.crah(CoolingDuty.UNKNOWN), null)));
    }

    @Test
    void theFirstRuleThatFitsDecides() {
        PriceBook book = Books.small();
        assertEquals("node", Objects.requireNonNull(book.rule(Sample.NODE)).item());
        assertEquals("rack", Objects.requireNonNull(book.rule(Sample.RACK)).item());
        assertEquals("facility", book.packageOf(Category.CRAH).id());
    }

    @Test
    void aReferenceToNothingIsRefusedWithItsPlace() {
        String broken = Books.text().replace("\"item\": \"node\", \"spareShare\"", "\"item\": \"nod\", \"spareShare\"");
        FileProblem problem = refuse(broken);
        assertEquals("/equipment/0/item", problem.place());
        String sentence = Texts.of(Language.ENGLISH).of(problem.message());
        assertTrue(sentence.contains("There is no price “nod”"), sentence);
    }

    @Test
    void aRangeOutOfOrderIsRefused() {
        FileProblem problem = refuse(Books.text().replace("\"low\": 800", "\"low\": 1800"));
        assertEquals("/items/0/typical", problem.place());
    }

    @Test
    void aPriceInAnotherCurrencyIsRefused() {
        FileProblem problem =
                refuse(Books.text().replaceFirst("\"currency\": \"USD\", \"year\"", "\"currency\": \"EUR\", \"year\""));
        assertEquals("/items/0/currency", problem.place());
    }

    @Test
    void aCategoryWithoutWorkPackageIsRefused() {
        FileProblem problem = refuse(Books.text().replace("\"storage\"", "\"gpu_tray\""));
        assertTrue(Texts.of(Language.ENGLISH).of(problem.message()).contains("storage"), problem.toString());
    }

    @Test
    void anotherFormatIsRefused() {
        assertEquals(
                "/format",
                refuse(Books.text().replace("hallwright-prices", "prices")).place());
    }

    private static FileProblem refuse(String text) {
        return assertThrows(FileProblem.class, () -> PriceBookFiles.read(Books.write(text)));
    }
}
