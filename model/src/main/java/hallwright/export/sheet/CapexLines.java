package hallwright.export.sheet;

import hallwright.cost.BomItem;
import hallwright.cost.BomSummary;
import hallwright.cost.CapitalLine;
import hallwright.export.book.Content;
import hallwright.export.book.Look;
import hallwright.export.book.Page;
import hallwright.export.book.Table;
import hallwright.price.PlantRule;
import hallwright.price.Price;
import hallwright.price.PriceBook;
import hallwright.price.PriceBook.Rate;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Function;

/// The lines of the capital cost. Equipment comes with its number of pieces; plant with driver, factor and what is
/// drawn of it on the floor, which is taken off.
final class CapexLines {

    private final BookFacts facts;
    private final PriceBook prices;
    private final Table<CapitalLine> table;

    CapexLines(BookFacts facts, PriceBook prices, Page page, int headerRow) {
        this.facts = facts;
        this.prices = prices;
        this.table = new Table<>(page, headerRow);
    }

    Table<CapitalLine> table() {
        quantities();
        money();
        column(
                "kind",
                "export.col.kind",
                12,
                line -> judged(line) ? Look.JUDGED : Look.LABEL,
                line -> Content.text(facts.word(line.item().sourceKind().messageId())));
        column(
                "standsFor",
                "export.col.stands-for",
                20,
                line -> Look.ID,
                line -> standsFor(line, BomItem.StandsFor::price));
        column("standsQuantity", "export.col.stands-quantity", 14, line -> Look.QUANTITY, CapexLines::standsQuantity);
        return table;
    }

    private void quantities() {
        column("what", "export.col.description", 40, line -> Look.ID, line -> Content.text(description(line)));
        column(
                "package",
                "export.col.package-id",
                16,
                line -> Look.ID,
                line -> Content.text(line.part().id()));
        column(
                "priceId",
                "export.col.price-id",
                24,
                line -> Look.ID,
                line -> Content.text(line.item().id()));
        column("driverName", "export.col.driver", 14, line -> Look.LABEL, line -> Content.text(driver(line)));
        column("driver", "export.col.driver-quantity", 12, line -> Look.QUANTITY, CapexLines::driverQuantity);
        column("factor", "export.col.factor", 12, line -> Look.QUANTITY, CapexLines::factor);
        column("drawn", "export.col.drawn", 16, line -> Look.QUANTITY, CapexLines::drawn);
        column(
                "quantity",
                "export.col.quantity",
                16,
                line -> Look.QUANTITY,
                line -> Content.formula("MAX({driver}*{factor}-{drawn},0)", line.quantity()));
        column("basis", "export.col.basis", 16, line -> Look.QUANTITY, line -> Content.number(basis(line)));
        column(
                "unit",
                "export.col.basis-unit",
                16,
                line -> Look.LABEL,
                line -> Content.text(line.item().unit().in(facts.texts().language())));
    }

    private void money() {
        column(
                "each",
                "export.col.unit-price",
                14,
                line -> judged(line) ? Look.PRICE_JUDGED : Look.PRICE,
                line -> Content.formula(
                        "ROUND(INDEX(Price_Used,MATCH({priceId},Price_Ids,0))*{basis},Price_Decimals)", line.each()));
        column(
                "supply",
                "export.col.supply",
                16,
                line -> Look.MONEY,
                line -> Content.formula("{quantity}*{each}", line.supply()));
        column("onTop", "export.col.on-top", 10, line -> Look.COUNT, line -> Content.number(line.installed() ? 0 : 1));
        column(
                "installation",
                "export.col.installation",
                14,
                line -> Look.MONEY,
                line -> Content.formula(
                        "{supply}*{onTop}*INDEX(Package_Installation,MATCH({package},Package_Ids,0))",
                        line.installation()));
        column(
                "freight",
                "export.col.freight",
                14,
                line -> Look.MONEY,
                line -> Content.formula("{supply}*{onTop}*" + rate(Rate.FREIGHT), line.freight()));
        column(
                "tax",
                "export.col.tax",
                14,
                line -> Look.MONEY,
                line -> Content.formula("{supply}*" + rate(Rate.SALES_TAX), line.tax()));
        column(
                "direct",
                "export.col.direct",
                16,
                line -> Look.MONEY,
                line -> Content.formula("{supply}+{installation}+{freight}+{tax}", line.direct()));
    }

    private static Content driverQuantity(CapitalLine line) {
        PlantRule plant = line.plant();
        return plant == null
                ? Content.number(line.driver())
                : Content.formula(plant.driver().cellName(), line.driver());
    }

    private static Content factor(CapitalLine line) {
        PlantRule plant = line.plant();
        return plant == null || plant.factor() == null
                ? Content.number(1)
                : Content.formula(CapexSheet.cellName(plant.factor()), line.factor());
    }

    private static Content drawn(CapitalLine line) {
        return line.plant() == null
                ? Content.number(0)
                : Content.formula("SUMIF({standsFor:all},{priceId},{standsQuantity:all})", line.drawn());
    }

    private static Content standsQuantity(CapitalLine line) {
        BomSummary bom = line.bom();
        return standsFor(line, BomItem.StandsFor::price) == Content.BLANK || bom == null
                ? Content.number(0)
                : Content.number(Objects.requireNonNull(bom.item().standsFor())
                        .quantity()
                        .multiply(bom.installed()));
    }

    private static Content standsFor(CapitalLine line, Function<BomItem.StandsFor, String> value) {
        BomItem.StandsFor plant = line.bom() == null ? null : line.bom().item().standsFor();
        return plant == null ? Content.BLANK : Content.text(value.apply(plant));
    }

    private static BigDecimal basis(CapitalLine line) {
        Price price = line.bom() == null ? null : line.bom().item().price();
        return price == null ? BigDecimal.ONE : price.basis();
    }

    private String description(CapitalLine line) {
        return line.bom() == null
                ? line.item().item().in(facts.texts().language())
                : BomColumns.description(facts, line.bom().item());
    }

    private String driver(CapitalLine line) {
        if (line.plant() != null) {
            return facts.word(line.plant().driver().messageId());
        }
        return line.bom() == null ? "" : line.bom().item().unit().code();
    }

    private String rate(Rate rate) {
        return CapexSheet.cellName(prices.rate(rate).id());
    }

    private static boolean judged(CapitalLine line) {
        return line.item().isJudgement();
    }

    private void column(
            String id,
            String header,
            int width,
            Function<CapitalLine, Look> look,
            Function<CapitalLine, Content> content) {
        table.column(id, facts.word(header), width, look, content);
    }
}
