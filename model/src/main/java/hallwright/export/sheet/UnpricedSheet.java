package hallwright.export.sheet;

import hallwright.cost.Bom;
import hallwright.cost.BomSummary;
import hallwright.export.book.Book;
import hallwright.export.book.Content;
import hallwright.export.book.Look;
import hallwright.export.book.Page;
import hallwright.export.book.Table;

/// What has no price, so that nobody takes it for free.
final class UnpricedSheet {

    private static final int HEADER_ROW = 3;

    private UnpricedSheet() {}

    static Page write(Book book, BookFacts facts, Bom bom) {
        Page page = book.page(facts.word("export.sheet.unpriced"));
        page.text(0, 0, facts.word("export.unpriced.title"), Look.TITLE);
        page.text(1, 0, facts.word("export.unpriced.note"), Look.NOTE);
        Table<BomSummary> table = new Table<BomSummary>(page, HEADER_ROW)
                .column("key", facts.word("export.col.item-id"), 34, Look.ID, s -> BomColumns.key(s.item()))
                .column(
                        "mpn",
                        facts.word("export.col.part-number"),
                        24,
                        Look.ID,
                        s -> BomColumns.partNumber(facts, s.item()))
                .column(
                        "maker",
                        facts.word("export.col.manufacturer"),
                        20,
                        Look.ID,
                        s -> BomColumns.manufacturer(s.item()))
                .column(
                        "what",
                        facts.word("export.col.description"),
                        36,
                        Look.ID,
                        s -> Content.text(BomColumns.description(facts, s.item())))
                .column(
                        "category",
                        facts.word("export.col.category"),
                        20,
                        Look.LABEL,
                        s -> BomColumns.category(facts, s.item()))
                .column(
                        "order",
                        facts.word("export.col.order"),
                        11,
                        Look.QUANTITY,
                        s -> Content.formula("INDEX(Bom_Order,MATCH({key},Bom_Keys,0))", s.order()))
                .column(
                        "uom",
                        facts.word("export.col.uom"),
                        7,
                        Look.LABEL,
                        s -> Content.text(s.item().unit().code()))
                .column("where", facts.word("export.col.locations"), 50, Look.ID, s -> Content.text(s.locations()));
        table.write(BomSummarySheet.unpriced(bom));
        if (BomSummarySheet.unpriced(bom).isEmpty()) {
            page.text(table.firstRow(), 0, facts.word("export.unpriced.none"), Look.LABEL);
        } else {
            table.filter();
        }
        page.freeze(HEADER_ROW + 1, 1);
        page.print(true, HEADER_ROW, facts.footer());
        page.protect();
        return page;
    }
}
