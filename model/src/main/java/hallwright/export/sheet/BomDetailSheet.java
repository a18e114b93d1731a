package hallwright.export.sheet;

import hallwright.cost.Bom;
import hallwright.cost.BomItem;
import hallwright.cost.BomLine;
import hallwright.export.book.Book;
import hallwright.export.book.Content;
import hallwright.export.book.Look;
import hallwright.export.book.Page;
import hallwright.export.book.Table;
import hallwright.price.Price;
import hallwright.price.PriceBook;
import hallwright.price.PriceCase;
import hallwright.units.Money;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The multi-level view: hall, row, rack assembly, device. Every extended quantity is the quantity times the
/// extended
/// quantity of the line above; every price is looked up in the purchasing view.
final class BomDetailSheet {

    private static final int HEADER_ROW = 3;

    private final BookFacts facts;
    private final Bom bom;
    private final PriceBook prices;
    private final Page page;
    private final Table<Bom.Entry> table;

    BomDetailSheet(Book book, BookFacts facts, Bom bom, PriceBook prices) {
        this.facts = facts;
        this.bom = bom;
        this.prices = prices;
        this.page = book.page(facts.word("export.sheet.detail"));
        this.table = new Table<>(page, HEADER_ROW);
    }

    /// Writes the sheet and names `Detail_Keys`, `Detail_Extended`, `Detail_Price` and `Detail_Units`.
    Page write() {
        page.text(0, 0, facts.word("export.bom.detail-title", facts.project().name()), Look.TITLE);
        page.text(1, 0, facts.word("export.bom.detail-note"), Look.NOTE);
        identity();
        quantitiesAndPrices();
        places();
        table.write(bom.lines());
        table.filter();
        table.name("Detail_Keys", "key")
                .name("Detail_Extended", "extended")
                .name("Detail_Price", "price")
                .name("Detail_Units", "uom");
        fold();
        page.hide(table.position("objects"));
        page.freeze(HEADER_ROW + 1, 4);
        page.printWide(HEADER_ROW, 4, facts.footer());
        page.protect();
        return page;
    }

    private void identity() {
        column("line", "export.col.line", 6, e -> Look.NUMBER, e -> Content.number(e.number()));
        column("level", "export.col.level", 6, e -> Look.NUMBER, e -> Content.number(e.level()));
        column(
                "parent",
                "export.col.parent",
                7,
                e -> Look.NUMBER,
                e -> e.parent() == null ? Content.BLANK : Content.number(e.parent()));
        column(
                "what",
                "export.col.description",
                44,
                BomDetailSheet::nameLook,
                e -> Content.text("    ".repeat(e.level()) + title(e.line())));
        column("key", "export.col.item-id", 28, e -> Look.ID, e -> item(e, BomColumns::key));
        column("mpn", "export.col.part-number", 20, e -> Look.ID, e -> item(e, i -> BomColumns.partNumber(facts, i)));
        column("maker", "export.col.manufacturer", 16, e -> Look.ID, e -> item(e, BomColumns::manufacturer));
        column(
                "category",
                "export.col.category",
                18,
                e -> Look.LABEL,
                e -> item(e, i -> BomColumns.category(facts, i)));
    }

    private void quantitiesAndPrices() {
        column(
                "quantity",
                "export.col.quantity",
                10,
                e -> Look.QUANTITY,
                e -> Content.number(e.line().quantity()));
        column("extended", "export.col.extended-quantity", 11, e -> Look.QUANTITY, BomDetailSheet::extended);
        column(
                "uom",
                "export.col.uom",
                7,
                e -> Look.LABEL,
                e -> item(e, i -> Content.text(i.unit().code())));
        column(
                "status",
                "export.col.status",
                11,
                BomDetailSheet::statusLook,
                e -> item(e, i -> Content.text(facts.word(i.status().messageId()))));
        column(
                "unit",
                "export.col.unit-price",
                15,
                BomDetailSheet::priceLook,
                e -> item(
                        e,
                        i -> priced(
                                i,
                                p -> Content.formula(
                                        "INDEX(Bom_Unit_Price,MATCH({key},Bom_Keys,0))",
                                        p.each(PriceCase.TYPICAL).amount()))));
        column(
                "price",
                "export.col.extended",
                16,
                e -> Look.MONEY,
                e -> item(e, i -> priced(i, p -> Content.formula("{extended}*{unit}", amount(e)))));
        column("subtotal", "export.col.subtotal", 16, e -> Look.TOTAL, this::subtotal);
    }

    private void places() {
        column(
                "names",
                "export.col.names",
                30,
                e -> Look.ID,
                e -> Content.text(counted(e.line().names())));
        column("units", "export.col.units", 20, e -> Look.ID, e -> Content.text(units(e.line())));
        column("power", "export.col.power", 11, e -> Look.COUNT, e -> item(e, BomColumns::powerWatts));
        column("mass", "export.col.mass", 10, e -> Look.QUANTITY, e -> item(e, BomColumns::massKilograms));
        column("objects", "export.col.objects", 20, e -> Look.ID, e -> Content.text(objects(e.line())));
    }

    private static Content extended(Bom.Entry entry) {
        String formula = entry.parent() == null ? "{quantity}" : "{quantity}*{extended@" + entry.parent() + "}";
        return Content.formula(formula, entry.extended());
    }

    /// The sum of all prices below a line that has lines below it.
    private Content subtotal(Bom.Entry entry) {
        int last = last(entry);
        if (last == entry.number()) {
            return Content.BLANK;
        }
        List<Bom.Entry> family = bom.lines().subList(entry.number() - 1, last);
        BigDecimal sum = family.stream().map(BomDetailSheet::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Content.formula("SUM({price@" + entry.number() + "}:{price@" + last + "})", sum);
    }

    private void fold() {
        for (Bom.Entry entry : bom.lines()) {
            int last = last(entry);
            if (entry.level() > 0 && last > entry.number()) {
                page.fold(HEADER_ROW + entry.number() + 1, HEADER_ROW + last);
            }
        }
    }

    /// The number of the last line below a line, or of the line itself.
    private int last(Bom.Entry entry) {
        int last = entry.number();
        while (last < bom.lines().size() && bom.lines().get(last).level() > entry.level()) {
            last++;
        }
        return last;
    }

    private String title(BomLine line) {
        return switch (line.kind()) {
            case HALL -> line.name();
            case ROW -> facts.word("export.bom.row", line.name());
            case NO_ROW -> facts.word("export.bom.no-row");
            case SECTION ->
                prices.workPackage(line.name()).title().in(facts.texts().language());
            case ITEM -> line.item() == null ? "" : BomColumns.description(facts, line.item());
        };
    }

    private static BigDecimal amount(Bom.Entry entry) {
        Money price = entry.price(PriceCase.TYPICAL);
        return price == null ? BigDecimal.ZERO : price.amount();
    }

    private static Content item(Bom.Entry entry, Function<BomItem, Content> content) {
        BomItem item = entry.line().item();
        return item == null ? Content.BLANK : content.apply(item);
    }

    private static Content priced(BomItem item, Function<Price, Content> content) {
        Price price = item.price();
        return price == null ? Content.BLANK : content.apply(price);
    }

    private static Look nameLook(Bom.Entry entry) {
        return entry.line().item() == null ? Look.GROUP : Look.ID;
    }

    private static Look statusLook(Bom.Entry entry) {
        BomItem item = entry.line().item();
        return item != null && item.status() == BomItem.Status.UNPRICED ? Look.JUDGED : Look.LABEL;
    }

    private static Look priceLook(Bom.Entry entry) {
        BomItem item = entry.line().item();
        boolean judged =
                item != null && item.price() != null && item.price().item().isJudgement();
        return judged ? Look.PRICE_JUDGED : Look.PRICE;
    }

    /// The rack units; what hangs beside them takes none.
    private static String units(BomLine line) {
        return counted(Stream.of(line.units().split(", "))
                .map(unit -> unit.equals("0") ? "0U" : unit)
                .toList());
    }

    /// A list in which a word that comes several times stands once, with its number.
    private static String counted(List<String> words) {
        Map<String, Long> counts =
                words.stream().collect(Collectors.groupingBy(word -> word, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(word -> word.getValue() == 1 ? word.getKey() : word.getKey() + " ×" + word.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String objects(BomLine line) {
        return line.objects().stream().map(id -> Integer.toString(id.number())).collect(Collectors.joining(","));
    }

    private void column(
            String id, String header, int width, Function<Bom.Entry, Look> look, Function<Bom.Entry, Content> content) {
        table.column(id, facts.word(header), width, look, content);
    }
}
