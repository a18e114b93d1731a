package hallwright.export.sheet;

import hallwright.export.book.Book;
import hallwright.export.book.Content;
import hallwright.export.book.Look;
import hallwright.export.book.Page;
import hallwright.price.PriceBook;
import java.util.List;

/// The first sheet: whose workbook it is, how far to trust it, what is in it and what is not.
final class Cover {

    private final BookFacts facts;
    private final Page page;
    private int row;

    /// Adds the sheet; it is filled once the other sheets are known.
    Cover(Book book, BookFacts facts) {
        this.facts = facts;
        this.page = book.page(facts.word("export.sheet.cover"));
    }

    /// Writes what every cover says.
    ///
    /// @param title what the workbook is
    /// @param judgementShare the part of the value on judgement prices, as a formula with its result
    /// @param unpriced how many items have no price, as a formula with its result
    /// @param checkState the state of the checks, as a formula with its result
    /// @param scope beginnings of the ids of texts that say what is included and what is not
    void write(
            Book book,
            String title,
            PriceBook prices,
            Content judgementShare,
            Content unpriced,
            Content checkState,
            List<String> scope) {
        page.widths(34, 70);
        page.text(0, 0, title, Look.TITLE);
        row = 2;
        line("export.cover.project", facts.project().name());
        line("export.cover.revision", facts.project().revision());
        line("export.cover.client", facts.orNotGiven(facts.project().client()));
        line("export.cover.author", facts.orNotGiven(facts.project().author()));
        line("export.cover.status", facts.word("export.cover.budgetary"));
        line("export.cover.time", facts.time());
        line("export.cover.program", facts.program());
        line("export.cover.hash", facts.hash());
        line("export.cover.currency", prices.currency().getCurrencyCode());
        line("export.cover.prices", prices.title().in(book.language()) + ", " + prices.recorded());
        row++;
        figure("export.cover.checks", checkState, Look.STATE);
        page.colourUnless(facts.word("export.state.pass"), row - 1, row - 1, 1);
        figure("export.cover.judgement", judgementShare, Look.SHARE_LEFT);
        figure("export.cover.unpriced", unpriced, Look.COUNT_LEFT);
        row++;
        page.text(row++, 0, facts.word("export.cover.scope"), Look.HEADING);
        scope.forEach(id -> {
            page.text(row, 0, facts.word(id + "label"), Look.LABEL);
            page.text(row++, 1, facts.word(id + "text"), Look.WRAPPED);
            page.lines(row - 1, 2);
        });
        row++;
        page.text(row++, 0, facts.word("export.cover.sheets"), Look.HEADING);
        book.pages().stream()
                .filter(other -> other != page)
                .forEach(other -> page.link(row++, 0, other, other.title()));
        row++;
        legend();
        page.print(false, -1, facts.footer());
        page.protect();
    }

    private void legend() {
        page.text(row++, 0, facts.word("export.cover.legend"), Look.HEADING);
        legend(Look.INPUT_SAMPLE, "export.legend.input.");
        legend(Look.JUDGED, "export.legend.judgement.");
        legend(Look.TOTAL, "export.legend.total.");
        legend(Look.STATE, "export.legend.state.");
        page.text(row++, 0, facts.word("export.legend.protection"), Look.NOTE);
    }

    private void legend(Look look, String id) {
        page.text(row, 0, facts.word(id + "sample"), look);
        page.text(row++, 1, facts.word(id + "text"), Look.LABEL);
    }

    private void line(String id, String value) {
        page.text(row, 0, facts.word(id), Look.LABEL);
        page.text(row++, 1, value, Look.ID);
    }

    private void figure(String id, Content value, Look look) {
        page.text(row, 0, facts.word(id), Look.LABEL);
        page.put(row++, 1, value, look);
    }
}
