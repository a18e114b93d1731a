package hallwright.export.sheet;

import hallwright.export.book.Book;
import hallwright.export.book.Content;
import hallwright.export.book.Look;
import hallwright.export.book.Page;
import hallwright.export.book.Table;
import hallwright.price.PriceBook;
import hallwright.price.PriceCase;
import hallwright.price.PriceItem;
import hallwright.text.Bilingual;
import hallwright.text.Language;
import java.util.List;

/// The prices that a workbook uses. Every priced cell elsewhere looks its price up here, so a changed price moves
/// everything; the case selector chooses low, typical or high for all of them.
final class PricesSheet {

    private static final int CASE_ROW = 2;
    private static final int DECIMALS_ROW = 3;
    private static final int HEADER_ROW = 5;

    private PricesSheet() {}

    /// Writes the sheet and names `Price_Ids`, `Price_Used`, `Price_Low`, `Price_High`, `Price_Kind`, `Price_Case`
    /// and
    /// `Price_Decimals`.
    static Page write(Book book, BookFacts facts, PriceBook prices, List<PriceItem> used) {
        Page page = book.page(facts.word("export.sheet.prices"));
        Language language = book.language();
        page.text(0, 0, facts.word("export.prices.title", prices.title().in(language), prices.recorded()), Look.TITLE);
        page.text(1, 0, facts.word("export.prices.note", prices.source().in(language)), Look.NOTE);
        input(page, CASE_ROW, facts.word("export.prices.case"), PriceCase.TYPICAL.number(), "Price_Case");
        page.allow(CASE_ROW, 1, true, 1, 3, facts.word("export.prices.case-error"));
        input(page, DECIMALS_ROW, facts.word("export.prices.decimals"), 2, "Price_Decimals");
        page.allow(DECIMALS_ROW, 1, true, 0, 4, facts.word("export.prices.decimals-error"));
        Table<PriceItem> table = table(page, facts, language);
        table.write(used);
        table.filter();
        table.name("Price_Ids", "id")
                .name("Price_Used", "used")
                .name("Price_Low", "low")
                .name("Price_High", "high")
                .name("Price_Kind", "kind");
        page.freeze(HEADER_ROW + 1, 2);
        page.print(true, HEADER_ROW, facts.footer());
        return page;
    }

    private static Table<PriceItem> table(Page page, BookFacts facts, Language language) {
        return new Table<PriceItem>(page, HEADER_ROW)
                .column("id", facts.word("export.col.price-id"), 34, Look.ID, p -> Content.text(p.id()))
                .column("item", facts.word("export.col.item"), 46, Look.WRAPPED, p -> words(p.item(), language))
                .column("category", facts.word("export.col.group"), 15, Look.LABEL, p -> words(p.category(), language))
                .column("unit", facts.word("export.col.unit"), 14, Look.LABEL, p -> words(p.unit(), language))
                .column("low", facts.word("export.col.low"), 13, Look.INPUT_AMOUNT, p -> Content.number(p.low()))
                .column(
                        "typical",
                        facts.word("export.col.typical"),
                        13,
                        Look.INPUT_AMOUNT,
                        p -> Content.number(p.typical()))
                .column("high", facts.word("export.col.high"), 13, Look.INPUT_AMOUNT, p -> Content.number(p.high()))
                .column(
                        "used",
                        facts.word("export.col.used"),
                        13,
                        p -> p.isJudgement() ? Look.PRICE_JUDGED : Look.PRICE,
                        p -> Content.formula("CHOOSE(Price_Case,{low},{typical},{high})", p.typical()))
                .column(
                        "currency",
                        facts.word("export.col.currency"),
                        9,
                        Look.LABEL,
                        p -> Content.text(
                                p.currency() == null ? null : p.currency().getCurrencyCode()))
                .column("year", facts.word("export.col.year"), 8, Look.NUMBER, p -> Content.number(p.year()))
                .column(
                        "kind",
                        facts.word("export.col.kind"),
                        12,
                        p -> p.isJudgement() ? Look.JUDGED : Look.LABEL,
                        p -> Content.text(facts.word(p.sourceKind().messageId())))
                .column(
                        "confidence",
                        facts.word("export.col.confidence"),
                        11,
                        Look.LABEL,
                        p -> Content.text(facts.word(p.confidence().messageId())))
                .column(
                        "lead",
                        facts.word("export.col.lead"),
                        13,
                        Look.LABEL,
                        p -> Content.text(BomColumns.leadTime(p.leadTime())))
                .column(
                        "source",
                        facts.word("export.col.source"),
                        60,
                        Look.WRAPPED,
                        p -> Content.text(p.source().in(language)))
                .column(
                        "note",
                        facts.word("export.col.note"),
                        36,
                        Look.WRAPPED,
                        p -> p.note() == null ? Content.BLANK : words(p.note(), language));
    }

    private static void input(Page page, int row, String label, int value, String name) {
        page.text(row, 0, label, Look.LABEL);
        page.put(row, 1, Content.number(value), Look.INPUT_COUNT);
        page.name(name, row, 1);
    }

    private static Content words(Bilingual words, Language language) {
        return Content.text(words.in(language));
    }
}
