package hallwright.export.power;

import hallwright.design.Feed;
import hallwright.design.Line;
import hallwright.export.book.Book;
import hallwright.export.book.Content;
import hallwright.export.book.Look;
import hallwright.export.book.Page;
import hallwright.export.book.Table;
import hallwright.export.sheet.BookFacts;
import hallwright.units.Current;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The panel schedules: every circuit with its breaker and what its lines carry, and the sums of each panel.
final class CircuitSheet {

    private static final int HEADER_ROW = 3;
    private static final double KILO = 1000;

    private CircuitSheet() {}

    static void write(Book book, BookFacts facts, List<CircuitRow> rows) {
        circuits(book, facts, rows);
        panels(book, facts, rows);
    }

    private static void circuits(Book book, BookFacts facts, List<CircuitRow> rows) {
        Page page = page(book, facts, "export.sheet.circuits", "export.circuits.title", "export.circuits.note");
        Table<CircuitRow> table = new Table<CircuitRow>(page, HEADER_ROW)
                .column("panel", facts.word("export.col.panel"), 18, Look.ID, row -> Content.text(row.panel()))
                .column(
                        "name",
                        facts.word("export.col.circuit"),
                        20,
                        Look.ID,
                        row -> Content.text(row.feed().name()))
                .column("load", facts.word("export.col.load"), 22, Look.ID, row -> Content.text(row.load()))
                .column(
                        "side",
                        facts.word("export.col.side"),
                        8,
                        Look.ID,
                        row -> Content.text(row.feed().side().name()))
                .column("poles", facts.word("export.col.lines"), 12, Look.ID, row -> Content.text(lines(row.feed())))
                .column(
                        "volts",
                        facts.word("export.col.volts"),
                        9,
                        Look.QUANTITY,
                        row -> Content.number(row.feed().voltage().volts()))
                .column("breaker", facts.word("export.col.breaker"), 10, Look.QUANTITY, row -> breaker(row.feed()))
                .column("kw", facts.word("export.col.kw"), 10, Look.QUANTITY, row -> Content.number(row.watts() / KILO))
                .column("a", facts.word("export.col.l1"), 9, Look.QUANTITY, row -> Content.number(row.l1()))
                .column("b", facts.word("export.col.l2"), 9, Look.QUANTITY, row -> Content.number(row.l2()))
                .column("c", facts.word("export.col.l3"), 9, Look.QUANTITY, row -> Content.number(row.l3()))
                .column("share", facts.word("export.col.loading"), 10, Look.SHARE, CircuitSheet::loading);
        table.write(rows);
        table.name("Circuit_Panels", "panel")
                .name("Circuit_Kw", "kw")
                .name("Circuit_L1", "a")
                .name("Circuit_L2", "b")
                .name("Circuit_L3", "c");
        finish(page, facts, table, 2);
    }

    private static Content loading(CircuitRow row) {
        Current breaker = row.feed().breaker();
        double amperes = breaker == null ? 0 : breaker.amperes();
        double most = Math.max(row.l1(), Math.max(row.l2(), row.l3()));
        return breaker == null
                ? Content.BLANK
                : Content.formula("IF({breaker}=0,0,MAX({a},{b},{c})/{breaker})", amperes == 0 ? 0 : most / amperes);
    }

    private static Content breaker(Feed feed) {
        Current breaker = feed.breaker();
        return breaker == null ? Content.BLANK : Content.number(breaker.amperes());
    }

    private static String lines(Feed feed) {
        if (feed.wiring().direct()) {
            return "DC";
        }
        Line line = feed.wiring().line();
        return feed.phases() == 3 ? "L1 L2 L3" : line == null ? "" : line.code();
    }

    /// What each panel carries, by the lines of its circuits.
    private static void panels(Book book, BookFacts facts, List<CircuitRow> rows) {
        Map<String, Sum> sums = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> !row.panel().isEmpty())
                .forEach(row -> sums.computeIfAbsent(row.panel(), Sum::new).add(row));
        Page page = page(book, facts, "export.sheet.panels", "export.panels.title", "export.panels.note");
        Table<Sum> table = new Table<Sum>(page, HEADER_ROW)
                .column("panel", facts.word("export.col.panel"), 22, Look.ID, sum -> Content.text(sum.panel))
                .column(
                        "count",
                        facts.word("export.col.circuits"),
                        10,
                        Look.COUNT,
                        sum -> Content.formula("COUNTIF(Circuit_Panels,{panel})", sum.count))
                .column("kw", facts.word("export.col.kw"), 12, Look.QUANTITY, sum -> of("Circuit_Kw", sum.kilowatts))
                .column("a", facts.word("export.col.l1"), 12, Look.QUANTITY, sum -> of("Circuit_L1", sum.l1))
                .column("b", facts.word("export.col.l2"), 12, Look.QUANTITY, sum -> of("Circuit_L2", sum.l2))
                .column("c", facts.word("export.col.l3"), 12, Look.QUANTITY, sum -> of("Circuit_L3", sum.l3))
                .column(
                        "most",
                        facts.word("export.col.fullest"),
                        12,
                        Look.QUANTITY,
                        sum -> Content.formula("MAX({a},{b},{c})", Math.max(sum.l1, Math.max(sum.l2, sum.l3))))
                .column(
                        "least",
                        facts.word("export.col.emptiest"),
                        12,
                        Look.QUANTITY,
                        sum -> Content.formula("MIN({a},{b},{c})", Math.min(sum.l1, Math.min(sum.l2, sum.l3))));
        table.write(List.copyOf(sums.values()));
        finish(page, facts, table, 1);
    }

    private static Content of(String column, double result) {
        return Content.formula("SUMIF(Circuit_Panels,{panel}," + column + ")", result);
    }

    static Page page(Book book, BookFacts facts, String sheet, String title, String note) {
        Page page = book.page(facts.word(sheet));
        page.text(0, 0, facts.word(title), Look.TITLE);
        page.text(1, 0, facts.word(note), Look.NOTE);
        return page;
    }

    static void finish(Page page, BookFacts facts, Table<?> table, int columns) {
        table.filter();
        page.freeze(HEADER_ROW + 1, columns);
        page.print(true, HEADER_ROW, facts.footer());
        page.protect();
    }

    private static final class Sum {
        private final String panel;
        private int count;
        private double kilowatts;
        private double l1;
        private double l2;
        private double l3;

        private Sum(String panel) {
            this.panel = panel;
        }

        private void add(CircuitRow row) {
            count++;
            kilowatts += row.watts() / KILO;
            l1 += row.l1();
            l2 += row.l2();
            l3 += row.l3();
        }
    }
}
