package hallwright.export.sheet;

import hallwright.export.book.Book;
import hallwright.export.book.Content;
import hallwright.export.book.Look;
import hallwright.export.book.Page;
import hallwright.export.book.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The sheet of checks: two figures that must agree, or a count that should be nothing. Its overall state is named
/// `Check_State` and shown on the cover.
final class Checks {

    private static final int STATE_ROW = 2;
    private static final int HEADER_ROW = 4;

    private final BookFacts facts;
    private final List<Check> checks = new ArrayList<>();

    Checks(BookFacts facts) {
        this.facts = facts;
    }

    /// Two figures that must not differ by more than a tolerance.
    void equal(String title, Content one, Content other, double tolerance) {
        checks.add(new Check(title, one, other, tolerance, Kind.EQUAL, null));
    }

    /// A figure that a reader must know of when it is above a limit.
    void warnAbove(String title, Content one, double limit) {
        checks.add(new Check(title, one, Content.number(limit), 0, Kind.ABOVE, null));
    }

    /// The same with a name for the cell of the figure.
    void warnAbove(String title, Content one, double limit, String name) {
        checks.add(new Check(title, one, Content.number(limit), 0, Kind.ABOVE, name));
    }

    /// Two figures of which a reader must know when they differ by more than a tolerance.
    void warnBeyond(String title, Content one, Content other, double tolerance) {
        checks.add(new Check(title, one, other, tolerance, Kind.BEYOND, null));
    }

    /// Writes the sheet.
    Page write(Book book) {
        Page page = book.page(facts.word("export.sheet.checks"));
        page.text(0, 0, facts.word("export.checks.title"), Look.TITLE);
        Table<Check> table = new Table<Check>(page, HEADER_ROW)
                .column(
                        "what",
                        facts.word("export.col.check"),
                        62,
                        Look.WRAPPED,
                        c -> Content.text(facts.word(c.title())))
                .column("one", facts.word("export.col.figure"), 18, Look.QUANTITY, Check::one)
                .column("other", facts.word("export.col.expected"), 18, Look.QUANTITY, Check::other)
                .column(
                        "difference",
                        facts.word("export.col.difference"),
                        15,
                        Look.QUANTITY,
                        c -> Content.formula("{one}-{other}", c.difference()))
                .column(
                        "tolerance",
                        facts.word("export.col.tolerance"),
                        12,
                        Look.QUANTITY,
                        c -> Content.number(c.tolerance()))
                .column("state", facts.word("export.col.state"), 12, Look.STATE, this::state);
        table.write(checks);
        for (int i = 0; i < checks.size(); i++) {
            String name = checks.get(i).name();
            if (name != null) {
                page.name(name, table.firstRow() + i, table.position("one"));
            }
        }
        page.name("Check_State", STATE_ROW, 1);
        page.text(STATE_ROW, 0, facts.word("export.checks.overall"), Look.HEADING);
        page.put(
                STATE_ROW,
                1,
                Content.formula(
                        "IF(COUNTIF(" + table.all("state") + ",\"" + fail() + "\")=0,\"" + pass() + "\",\"" + fail()
                                + "\")",
                        failed() ? fail() : pass()),
                Look.STATE);
        page.colourUnless(pass(), STATE_ROW, STATE_ROW, 1);
        page.colourUnless(pass(), table.firstRow(), table.lastRow(), table.position("state"));
        page.freeze(HEADER_ROW + 1, 0);
        page.print(true, HEADER_ROW, facts.footer());
        page.protect();
        return page;
    }

    private Content state(Check check) {
        String difference = check.kind() == Kind.ABOVE ? "{difference}" : "ABS({difference})";
        String otherwise = check.kind() == Kind.EQUAL ? fail() : warn();
        return Content.formula(
                "IF(" + difference + "<={tolerance},\"" + pass() + "\",\"" + otherwise + "\")",
                check.met() ? pass() : otherwise);
    }

    /// The overall state as the model sees it, for cells that show it elsewhere.
    Content overall() {
        return Content.formula("Check_State", failed() ? fail() : pass());
    }

    private boolean failed() {
        return checks.stream().anyMatch(c -> c.kind() == Kind.EQUAL && !c.met());
    }

    private String pass() {
        return facts.word("export.state.pass");
    }

    private String fail() {
        return facts.word("export.state.fail");
    }

    private String warn() {
        return facts.word("export.state.warn");
    }

    private enum Kind {
        /// Must agree, else the workbook is wrong.
        EQUAL,
        /// A reader must know when they are apart.
        BEYOND,
        /// A reader must know when the figure is above the limit.
        ABOVE
    }

    private record Check(
            String title,
            Content one,
            Content other,
            double tolerance,
            Kind kind,
            @Nullable String name) {

        double difference() {
            return value(one) - value(other);
        }

        boolean met() {
            return (kind == Kind.ABOVE ? difference() : Math.abs(difference())) <= tolerance;
        }

        private static double value(Content content) {
            return switch (content) {
                case Content.Amount number -> number.number();
                case Content.Formula formula when formula.result() instanceof Double number -> number;
                case Content.Formula formula -> 0;
                case Content.Text text -> 0;
                case Content.Blank blank -> 0;
            };
        }
    }
}
