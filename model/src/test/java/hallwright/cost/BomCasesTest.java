package hallwright.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hallwright.invest.Cases;
import hallwright.price.Books;
import hallwright.price.Price;
import hallwright.price.PriceBook;
import hallwright.price.PriceCase;
import hallwright.price.PriceItem;
import hallwright.price.PriceRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The worked cases of bills of materials.
class BomCasesTest {

    private final PriceBook prices = Books.small();

    @Test
    void aMultilevelRollupIsTheSumOfItsPricedLeaves() {
        // O-BOM-1: 18 x 2,260 = 40,680 and 9 x 1,020 = 9,180, together 49,860.
        JsonNode c = find("O-BOM-1");
        Bom bom = Bom.of(prices, tree(c));
        JsonNode expected = c.get("expected");
        assertEquals(
                0,
                BigDecimal.valueOf(expected.get("total").asInt())
                        .compareTo(bom.total(PriceCase.TYPICAL).amount()));
        assertEquals(
                0,
                amount(bom, "COMPUTE_TRAY_COOLING")
                        .compareTo(BigDecimal.valueOf(expected.get("compute").asInt())));
        assertEquals(
                0,
                amount(bom, "SWITCH_TRAY_COOLING")
                        .compareTo(BigDecimal.valueOf(expected.get("switch").asInt())));
    }

    @Test
    void quantitiesMultiplyAlongThePath() {
        // O-BOM-2: two of B, each with one D and one E.
        JsonNode c = find("O-BOM-2");
        for (Bom.Entry entry : Bom.of(prices, tree(c)).lines()) {
            BomItem item = entry.line().item();
            if (item != null) {
                assertEquals(
                        c.get("expected").get(item.key()).asInt(),
                        entry.extended().intValueExact(),
                        item.key());
            }
        }
    }

    @Test
    void sparesAreRoundedUpForTheWholeProject() {
        // O-BOM-3: 2 % of 1, 8, 64 and 576.
        JsonNode c = find("O-BOM-3");
        BigDecimal share = BigDecimal.valueOf(c.get("inputs").get("spare_pct").asDouble());
        for (int i = 0; i < c.get("expected").size(); i++) {
            BigDecimal installed =
                    BigDecimal.valueOf(c.get("inputs").get("qty").get(i).asInt());
            BigDecimal spares = BomSummary.spares(item("any", null, share), installed);
            assertEquals(c.get("expected").get(i).asInt(), spares.intValueExact());
        }
    }

    private BomLine tree(JsonNode c) {
        return BomLine.group(BomLine.Kind.HALL, "", lines(c.get("inputs").get("tree")));
    }

    private List<BomLine> lines(JsonNode children) {
        List<BomLine> lines = new ArrayList<>();
        for (String key : children.propertyNames()) {
            JsonNode node = children.get(key);
            BigDecimal price =
                    node.has("unit") ? BigDecimal.valueOf(node.get("unit").asInt()) : null;
            lines.add(new BomLine(
                    BomLine.Kind.ITEM,
                    "",
                    item(key, price, BigDecimal.ZERO),
                    BigDecimal.valueOf(node.get("qty").asInt()),
                    List.of(),
                    List.of(),
                    "",
                    node.has("children") ? lines(node.get("children")) : List.of()));
        }
        return lines;
    }

    private BomItem item(String key, @Nullable BigDecimal unit, BigDecimal spareShare) {
        PriceRule rule = prices.equipment().getFirst();
        PriceItem one = prices.item("cool");
        // Two for a kilowatt, so half the price in kilowatts.
        Price price = unit == null ? null : new Price(one, unit.divide(BigDecimal.TWO), rule);
        return new BomItem(
                key,
                null,
                prices.packages().getFirst(),
                BomItem.Unit.EACH,
                price,
                price == null ? BomItem.Status.UNPRICED : BomItem.Status.PRICED,
                spareShare,
                null);
    }

    private static BigDecimal amount(Bom bom, String key) {
        return bom.lines().stream()
                .filter(e -> e.line().item() != null
                        && Set.of(key)
                                .contains(
                                        Objects.requireNonNull(e.line().item()).key()))
                .map(e -> Objects.requireNonNull(e.price(PriceCase.TYPICAL)).amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static JsonNode find(String id) {
        return Cases.all().stream()
                .filter(c -> c.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
