package hallwright.export.sheet;

import hallwright.export.book.Book;
import hallwright.export.book.Content;
import hallwright.export.book.Look;
import hallwright.export.book.Page;
import hallwright.export.book.Table;
import hallwright.invest.Financials;
import hallwright.invest.InternalRate;
import hallwright.invest.InvestmentPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/// What the payments are worth at one discount rate after the other. Where the worth changes its sign lies an
/// internal
/// rate of return; the function of the spreadsheet starts its search there, since it finds nothing from afar.
final class RatesSheet {

    private static final int GUESS_ROW = 3;
    private static final int START_ROW = 4;
    private static final int HEADER_ROW = 6;

    /// The rates in per cent: dense where returns are common, as far out as the model looks.
    private static final List<Integer> RATES = List.of(
            -99, -98, -97, -96, -95, -94, -92, -90, -88, -86, -84, -82, -80, -77, -74, -71, -68, -65, -60, -55, -50,
            -45, -40, -35, -30, -25, -20, -15, -10, -5, 0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 70, 80, 90, 100,
            125, 150, 175, 200, 250, 300, 350, 400, 500, 600, 800, 1000);

    private final BookFacts facts;
    private final String currency;
    private final Page page;
    private final List<Step> steps;

    RatesSheet(Book book, BookFacts facts, InvestmentPlan plan, String currency) {
        this.facts = facts;
        this.currency = currency;
        this.page = book.page(facts.word("export.sheet.rates"));
        this.steps = steps(plan.payments());
    }

    /// Writes the sheet and names `IRR_Guess` and `IRR_Start`.
    void write() {
        page.text(0, 0, facts.word("export.rates.title", facts.project().name()), Look.TITLE);
        page.text(1, 0, facts.word("export.rates.note", currency), Look.NOTE);
        Table<Step> table = table();
        table.write(steps);
        page.text(GUESS_ROW, 0, facts.word("export.rates.guess"), Look.LABEL);
        page.put(GUESS_ROW, 1, Content.number(InternalRate.FIRST_GUESS), Look.SHARE);
        page.name("IRR_Guess", GUESS_ROW, 1);
        page.text(START_ROW, 0, facts.word("export.rates.start"), Look.LABEL);
        page.put(START_ROW, 1, start(table), Look.SHARE);
        page.name("IRR_Start", START_ROW, 1);
        page.freeze(HEADER_ROW + 1, 0);
        page.print(false, HEADER_ROW, facts.footer());
        page.protect();
    }

    private Table<Step> table() {
        return new Table<Step>(page, HEADER_ROW)
                .column(
                        "rate",
                        facts.word("export.col.discount-rate"),
                        44,
                        Look.SHARE,
                        step -> Content.number(step.rate()))
                .column(
                        "worth",
                        facts.word("export.col.present-worth", currency),
                        24,
                        Look.MONEY,
                        step -> Content.formula("Net_First+NPV({rate},Net_Later)", step.worth()))
                .column("zero", facts.word("export.col.zero"), 24, Look.SHARE, this::zero)
                .column(
                        "distance",
                        facts.word("export.col.distance"),
                        20,
                        Look.SHARE,
                        step -> Content.formula("IF({zero}=\"\",\"\",ABS({zero}-IRR_Guess))", step.distance(), ""));
    }

    private Content zero(Step step) {
        if (step.number() == 1) {
            return Content.formula("IF(AND({worth}=0,Net_First<0),{rate},\"\")", step.zero(), "");
        }
        String before = "@" + (step.number() - 1) + "}";
        String crossing =
                "{rate" + before + "+({rate}-{rate" + before + ")*{worth" + before + "/({worth" + before + "-{worth})";
        return Content.formula(
                "IF({worth" + before + "*{worth}<0," + crossing + ",IF(AND({worth}=0,Net_First<0),{rate},\"\"))",
                step.zero(),
                "");
    }

    private Content start(Table<Step> table) {
        String distances = table.all("distance");
        String none = facts.word("export.none");
        OptionalDouble start = steps.stream()
                .filter(step -> step.zero().isPresent())
                .min(Comparator.comparingDouble(step -> step.distance().orElseThrow()))
                .map(Step::zero)
                .orElse(OptionalDouble.empty());
        return Content.formula(
                "IFERROR(INDEX(" + table.all("zero") + ",MATCH(MIN(" + distances + ")," + distances + ",0)),\"" + none
                        + "\")",
                start,
                none);
    }

    private static List<Step> steps(double[] payments) {
        List<Step> steps = new ArrayList<>();
        for (int percent : RATES) {
            double rate = percent / 100.0;
            double worth = Financials.npv(rate, payments);
            steps.add(new Step(steps.size() + 1, rate, worth, zero(steps, rate, worth, payments[0] < 0)));
        }
        return List.copyOf(steps);
    }

    /// Where a straight line from the step before crosses zero.
    private static OptionalDouble zero(List<Step> before, double rate, double worth, boolean paid) {
        if (!before.isEmpty() && before.getLast().worth() * worth < 0) {
            Step last = before.getLast();
            return OptionalDouble.of(last.rate() + (rate - last.rate()) * last.worth() / (last.worth() - worth));
        }
        return worth == 0 && paid ? OptionalDouble.of(rate) : OptionalDouble.empty();
    }

    /// @param number counted from 1
    /// @param rate a discount rate
    /// @param worth what the payments are worth at it
    /// @param zero about where the worth is nothing, between the rate before and this one; empty if it is not
    private record Step(int number, double rate, double worth, OptionalDouble zero) {

        OptionalDouble distance() {
            return zero.isPresent()
                    ? OptionalDouble.of(Math.abs(zero.getAsDouble() - InternalRate.FIRST_GUESS))
                    : OptionalDouble.empty();
        }
    }
}
