package hallwright.export.sheet;

import hallwright.cost.HallFigures;
import hallwright.export.book.Book;
import hallwright.export.book.Content;
import hallwright.export.book.Look;
import hallwright.export.book.Page;
import hallwright.export.book.Table;
import hallwright.invest.Assumption;
import hallwright.invest.Assumptions;
import hallwright.price.PlantRule.Driver;
import hallwright.text.Language;
import java.util.List;

/// Every value that the plan rests on, each in a cell with a name, and the figures of the hall. The only sheet with
/// cells that may be changed.
final class AssumptionsSheet {

    private static final int FIGURES_ROW = 4;
    private static final int GPUS_ROW = FIGURES_ROW + Driver.values().length;
    private static final int HEADER_ROW = GPUS_ROW + 3;

    private final BookFacts facts;
    private final Page page;
    private final Language language;

    AssumptionsSheet(Book book, BookFacts facts) {
        this.facts = facts;
        this.page = book.page(facts.word("export.sheet.assumptions"));
        this.language = book.language();
    }

    /// Writes the sheet.
    Page write(Assumptions assumptions, HallFigures figures) {
        page.text(
                0,
                0,
                facts.word("export.assumptions.title", assumptions.title().in(language), assumptions.recorded()),
                Look.TITLE);
        page.text(1, 0, facts.word("export.assumptions.note"), Look.NOTE);
        figures(figures);
        List<Assumption> all = List.copyOf(assumptions.list());
        Table<Assumption> table = table();
        table.write(all);
        table.filter();
        for (int i = 0; i < all.size(); i++) {
            Assumption a = all.get(i);
            int row = table.firstRow() + i;
            page.name(a.cellName(), row, table.position("value"));
            allow(a, row, table.position("value"));
        }
        page.freeze(HEADER_ROW + 1, 2);
        page.print(true, HEADER_ROW, facts.footer());
        page.protect();
        return page;
    }

    private void figures(HallFigures figures) {
        page.text(FIGURES_ROW - 1, 0, facts.word("export.assumptions.figures"), Look.HEADING);
        int row = FIGURES_ROW;
        for (Driver driver : Driver.values()) {
            double value = figures.quantity(driver).doubleValue();
            Content content = switch (driver) {
                case IT_MW -> Content.formula("IT_kW/1000", value);
                case HEAT_KW -> Content.formula("Air_Heat_kW+Liquid_Heat_kW", value);
                case IT_KW, AIR_HEAT_KW, LIQUID_HEAT_KW, WHITE_SPACE_M2, RACKS -> Content.number(value);
            };
            figure(row++, facts.word(driver.messageId()), content, driver.cellName());
        }
        figure(GPUS_ROW, facts.word("export.assumptions.gpus"), Content.number(figures.gpus()), "GPUs");
    }

    private void figure(int row, String label, Content content, String name) {
        page.text(row, 0, label, Look.LABEL);
        page.put(row, 2, content, Look.QUANTITY);
        page.name(name, row, 2);
    }

    private Table<Assumption> table() {
        return new Table<Assumption>(page, HEADER_ROW)
                .column(
                        "label",
                        facts.word("export.col.assumption"),
                        52,
                        Look.WRAPPED,
                        a -> Content.text(a.label().in(language)))
                .column(
                        "group",
                        facts.word("export.col.group"),
                        18,
                        Look.LABEL,
                        a -> Content.text(facts.word(a.group().messageId())))
                .column(
                        "value",
                        facts.word("export.col.value"),
                        14,
                        AssumptionsSheet::input,
                        a -> Content.number(a.value()))
                .column(
                        "unit",
                        facts.word("export.col.unit"),
                        18,
                        Look.LABEL,
                        a -> Content.text(a.unit().in(language)))
                .column("low", facts.word("export.col.low"), 12, AssumptionsSheet::plain, a -> Content.number(a.low()))
                .column(
                        "high",
                        facts.word("export.col.high"),
                        12,
                        AssumptionsSheet::plain,
                        a -> Content.number(a.high()))
                .column(
                        "kind",
                        facts.word("export.col.kind"),
                        12,
                        a -> a.sourceKind() == hallwright.price.SourceKind.JUDGEMENT ? Look.JUDGED : Look.LABEL,
                        a -> Content.text(facts.word(a.sourceKind().messageId())))
                .column(
                        "confidence",
                        facts.word("export.col.confidence"),
                        11,
                        Look.LABEL,
                        a -> Content.text(facts.word(a.confidence().messageId())))
                .column("name", facts.word("export.col.cell-name"), 24, Look.ID, a -> Content.text(a.cellName()))
                .column(
                        "source",
                        facts.word("export.col.source"),
                        70,
                        Look.WRAPPED,
                        a -> Content.text(a.source().in(language)));
    }

    private static Look input(Assumption a) {
        return switch (a.form()) {
            case SHARE -> Look.INPUT_SHARE;
            case COUNT -> Look.INPUT_COUNT;
            case AMOUNT -> Look.INPUT_AMOUNT;
        };
    }

    private static Look plain(Assumption a) {
        return switch (a.form()) {
            case SHARE -> Look.SHARE;
            case COUNT -> Look.COUNT;
            case AMOUNT -> Look.QUANTITY;
        };
    }

    /// Shares lie between minus one and one, counts in their range, other numbers are not negative.
    private void allow(Assumption a, int row, int column) {
        String message = facts.word("export.assumptions.error", a.low(), a.high());
        switch (a.form()) {
            case SHARE -> page.allow(row, column, false, -1, 1, message);
            case COUNT ->
                page.allow(row, column, true, a.low().doubleValue(), a.high().doubleValue(), message);
            case AMOUNT ->
                page.allow(
                        row,
                        column,
                        false,
                        Math.min(0, a.low().doubleValue()),
                        Math.max(1e9, a.high().doubleValue()),
                        message);
        }
    }
}
