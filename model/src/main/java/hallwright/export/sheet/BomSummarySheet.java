package hallwright.export.sheet;

import hallwright.cost.Bom;
import hallwright.cost.BomItem;
import hallwright.cost.BomSummary;
import hallwright.export.book.Book;
import hallwright.export.book.Content;
import hallwright.export.book.Look;
import hallwright.export.book.Page;
import hallwright.export.book.Table;
import hallwright.price.Price;
import hallwright.price.PriceCase;
import hallwright.units.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/// The purchasing view: one line for every manufacturer and part number, or type where there is no part number.
final class BomSummarySheet {

    private static final int TOTAL_ROW = 3;
    private static final int HEADER_ROW = 5;
    private static final PriceCase CASE = PriceCase.TYPICAL;

    private final BookFacts facts;
    private final Bom bom;
    private final Table<BomSummary> table;
    private final Page page;

    BomSummarySheet(Book book, BookFacts facts, Bom bom) {
        this.facts = facts;
        this.bom = bom;
        this.page = book.page(facts.word("export.sheet.summary"));
        this.table = new Table<>(page, HEADER_ROW);
    }

    /// Writes the sheet and names its columns `Bom_...` and the total `Bom_Total`.
    Page write() {
        page.text(0, 0, facts.word("export.bom.summary-title", facts.project().name()), Look.TITLE);
        page.text(1, 0, facts.word("export.bom.summary-note"), Look.NOTE);
        identity();
        quantities();
        prices();
        rest();
        table.write(bom.summary());
        table.filter();
        names();
        totals();
        page.freeze(HEADER_ROW + 1, 4);
        page.printWide(HEADER_ROW, 4, facts.footer());
        page.protect();
        return page;
    }

    private void identity() {
        column(
                "line",
                "export.col.line",
                6,
                Look.NUMBER,
                s -> Content.number(1.0 + bom.summary().indexOf(s)));
        column("key", "export.col.item-id", 24, Look.ID, s -> BomColumns.key(s.item()));
        column("mpn", "export.col.part-number", 18, Look.ID, s -> BomColumns.partNumber(facts, s.item()));
        column("maker", "export.col.manufacturer", 16, Look.ID, s -> BomColumns.manufacturer(s.item()));
        column(
                "what",
                "export.col.description",
                34,
                Look.ID,
                s -> Content.text(BomColumns.description(facts, s.item())));
        column("category", "export.col.category", 18, Look.LABEL, s -> BomColumns.category(facts, s.item()));
    }

    private void quantities() {
        column(
                "installed",
                "export.col.installed",
                11,
                Look.QUANTITY,
                s -> Content.formula("SUMIF(Detail_Keys,{key},Detail_Extended)", s.installed()));
        column(
                "spareShare",
                "export.col.spare-share",
                9,
                Look.SHARE,
                s -> Content.number(s.item().spareShare()));
        column(
                "spare",
                "export.col.spare",
                9,
                Look.QUANTITY,
                s -> Content.formula("ROUNDUP({installed}*{spareShare},0)", s.spare()));
        column("order", "export.col.order", 11, Look.QUANTITY, s -> Content.formula("{installed}+{spare}", s.order()));
        column(
                "uom",
                "export.col.uom",
                7,
                Look.LABEL,
                s -> Content.text(s.item().unit().code()));
    }

    private void prices() {
        column(
                "status",
                "export.col.status",
                11,
                this::statusLook,
                s -> Content.text(facts.word(s.item().status().messageId())));
        table.column(
                "unit",
                facts.word("export.col.unit-price"),
                15,
                this::priceLook,
                s -> priced(s, p -> each(p, "Price_Used", CASE)));
        column(
                "currency",
                "export.col.currency",
                9,
                Look.LABEL,
                s -> priced(s, p -> Content.text(bom.currency().getCurrencyCode())));
        column(
                "extended",
                "export.col.extended",
                16,
                Look.MONEY,
                s -> priced(s, p -> Content.formula("{order}*{unit}", amount(p, s.order(), CASE))));
        column(
                "kind",
                "export.col.kind",
                12,
                this::kindLook,
                s -> priced(
                        s, p -> Content.text(facts.word(p.item().sourceKind().messageId()))));
        column(
                "confidence",
                "export.col.confidence",
                11,
                Look.LABEL,
                s -> priced(
                        s, p -> Content.text(facts.word(p.item().confidence().messageId()))));
        column(
                "installedPrice",
                "export.col.installed-price",
                16,
                Look.MONEY,
                s -> priced(s, p -> Content.formula("{installed}*{unit}", amount(p, s.installed(), CASE))));
        column(
                "low",
                "export.col.extended-low",
                16,
                Look.MONEY,
                s -> priced(s, p -> range(s, p, "Price_Low", PriceCase.LOW)));
        column(
                "high",
                "export.col.extended-high",
                16,
                Look.MONEY,
                s -> priced(s, p -> range(s, p, "Price_High", PriceCase.HIGH)));
        column(
                "priceId",
                "export.col.price-id",
                22,
                Look.ID,
                s -> priced(s, p -> Content.text(p.item().id())));
        column("basis", "export.col.basis", 11, Look.QUANTITY, s -> priced(s, p -> Content.number(p.basis())));
        column(
                "basisUnit",
                "export.col.basis-unit",
                12,
                Look.LABEL,
                s -> priced(
                        s, p -> Content.text(p.item().unit().in(facts.texts().language()))));
        column(
                "year",
                "export.col.year",
                8,
                Look.NUMBER,
                s -> priced(s, p -> Content.number(p.item().year())));
        column(
                "lead",
                "export.col.lead",
                13,
                Look.LABEL,
                s -> priced(s, p -> Content.text(BomColumns.leadTime(p.item().leadTime()))));
    }

    private void rest() {
        column("where", "export.col.locations", 40, Look.ID, s -> Content.text(s.locations()));
        column("power", "export.col.power", 11, Look.COUNT, s -> BomColumns.powerWatts(s.item()));
        column("mass", "export.col.mass", 10, Look.QUANTITY, s -> BomColumns.massKilograms(s.item()));
        column("lifecycle", "export.col.lifecycle", 11, Look.LABEL, s -> BomColumns.lifecycle(s.item()));
    }

    private void names() {
        table.name("Bom_Keys", "key")
                .name("Bom_Unit_Price", "unit")
                .name("Bom_Installed", "installed")
                .name("Bom_Order", "order")
                .name("Bom_Status", "status")
                .name("Bom_Kind", "kind")
                .name("Bom_Extended", "extended")
                .name("Bom_Installed_Price", "installedPrice");
    }

    private void totals() {
        page.text(TOTAL_ROW, table.position("currency"), facts.word("export.total"), Look.GROUP);
        total("extended", "Bom_Total", CASE, BomSummary::order);
        total("installedPrice", "Bom_Installed_Total", CASE, BomSummary::installed);
        total("low", "Bom_Total_Low", PriceCase.LOW, BomSummary::order);
        total("high", "Bom_Total_High", PriceCase.HIGH, BomSummary::order);
    }

    private void total(String column, String name, PriceCase priceCase, Function<BomSummary, BigDecimal> quantity) {
        BigDecimal sum = bom.summary().stream()
                .filter(s -> s.item().price() != null)
                .map(s -> amount(Objects.requireNonNull(s.item().price()), quantity.apply(s), priceCase))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        page.put(TOTAL_ROW, table.position(column), Content.formula("SUM(" + table.all(column) + ")", sum), Look.TOTAL);
        page.name(name, TOTAL_ROW, table.position(column));
    }

    private static Content each(Price price, String prices, PriceCase priceCase) {
        return Content.formula(
                "ROUND(INDEX(" + prices + ",MATCH({priceId},Price_Ids,0))*{basis},Price_Decimals)",
                price.each(priceCase).amount());
    }

    private static Content range(BomSummary line, Price price, String prices, PriceCase priceCase) {
        return Content.formula(
                "{order}*ROUND(INDEX(" + prices + ",MATCH({priceId},Price_Ids,0))*{basis},Price_Decimals)",
                amount(price, line.order(), priceCase));
    }

    private static BigDecimal amount(Price price, BigDecimal quantity, PriceCase priceCase) {
        Money each = price.each(priceCase);
        return each.times(quantity).amount();
    }

    private static Content priced(BomSummary line, Function<Price, Content> content) {
        Price price = line.item().price();
        return price == null ? Content.BLANK : content.apply(price);
    }

    private Look statusLook(BomSummary line) {
        return line.item().status() == BomItem.Status.UNPRICED ? Look.JUDGED : Look.LABEL;
    }

    private Look priceLook(BomSummary line) {
        return judged(line) ? Look.PRICE_JUDGED : Look.PRICE;
    }

    private Look kindLook(BomSummary line) {
        return judged(line) ? Look.JUDGED : Look.LABEL;
    }

    private static boolean judged(BomSummary line) {
        return line.item().price() != null && line.item().price().item().isJudgement();
    }

    private void column(String id, String header, int width, Look look, Function<BomSummary, Content> content) {
        table.column(id, facts.word(header), width, look, content);
    }

    private void column(
            String id,
            String header,
            int width,
            Function<BomSummary, Look> look,
            Function<BomSummary, Content> content) {
        table.column(id, facts.word(header), width, look, content);
    }

    /// The lines, for lists that show some of them.
    static List<BomSummary> unpriced(Bom bom) {
        return bom.summary().stream()
                .filter(s -> s.item().status() == BomItem.Status.UNPRICED)
                .toList();
    }
}
