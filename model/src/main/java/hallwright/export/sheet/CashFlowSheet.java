package hallwright.export.sheet;

import hallwright.export.book.Book;
import hallwright.export.book.Content;
import hallwright.export.book.Look;
import hallwright.export.book.Page;
import hallwright.export.book.YearRows;
import hallwright.invest.InvestmentPlan;
import hallwright.invest.PlanYear;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;

/// Income, costs, replacement, tax and payments by year, and what the payments are worth.
final class CashFlowSheet {

    private static final int RESULTS_ROW = 4;
    private static final int RESULTS = 11;
    private static final int FIRST_ROW = RESULTS_ROW + RESULTS + 1;

    private final BookFacts facts;
    private final InvestmentPlan plan;
    private final String currency;
    private final Page page;
    private final YearRows rows;
    private int resultRow = RESULTS_ROW;

    CashFlowSheet(Book book, BookFacts facts, InvestmentPlan plan, String currency, YearRows opex) {
        this.facts = facts;
        this.plan = plan;
        this.currency = currency;
        this.page = book.page(facts.word("export.sheet.cash-flow"));
        this.rows = opex.on(page, FIRST_ROW);
    }

    /// Writes the sheet and names the results `Result_...` and the payments `Net_First` and `Net_Later`.
    void write() {
        page.text(0, 0, facts.word("export.cash.title", facts.project().name()), Look.TITLE);
        page.text(1, 0, facts.word("export.cash.note", currency), Look.NOTE);
        rows.header("yearOfCash", facts.word("export.row.year"), "");
        rows.row(
                "final",
                facts.word("export.row.final"),
                "",
                Look.COUNT,
                "IF({year}=Horizon_Years,1,0)",
                y -> y == plan.horizon() ? 1 : 0);
        rows.heading(facts.word("export.cash.earnings"));
        row(
                "hours",
                "export.row.gpu-hours",
                "h",
                Look.COUNT,
                "{on}*GPUs*8760*Availability*Utilisation",
                PlanYear::gpuHours);
        row(
                "income",
                "export.row.income",
                currency,
                Look.MONEY,
                "({hours}*GPU_Hour_Price+{on}*Other_Income)*(1+GPU_Price_Change)^({year}-1)",
                PlanYear::income);
        row("earnings", "export.row.earnings", currency, Look.TOTAL, "{income}-{costs}", PlanYear::earnings);
        new AssetRows(facts, plan, currency, rows).write();
        tax();
        payments();
        page.book().name("Net_First", f("{net#0}"));
        page.book().name("Net_Later", f("{net:later}"));
        results();
        page.freeze(FIRST_ROW + 1, 2);
        page.printOnePage(true, facts.footer());
        page.protect();
    }

    private void tax() {
        rows.heading(facts.word("export.cash.tax"));
        row("profit", "export.row.profit", currency, Look.MONEY, "{earnings}-{depreciation}", PlanYear::profit);
        rows.announce("lossCarried", 1);
        row(
                "lossUsed",
                "export.row.loss-used",
                currency,
                Look.MONEY,
                "CHOOSE(Tax_Policy,0,1,0)*MIN(MAX({profit},0),{lossCarried<})",
                PlanYear::lossUsed);
        row(
                "lossCarried",
                "export.row.loss-carried",
                currency,
                Look.MONEY,
                "CHOOSE(Tax_Policy,0,1,0)*({lossCarried<}+MAX(-{profit},0)-{lossUsed})",
                PlanYear::lossCarried);
        row(
                "tax",
                "export.row.tax",
                currency,
                Look.MONEY,
                "Tax_Rate*CHOOSE(Tax_Policy,MAX({profit},0),MAX({profit},0)-{lossUsed},{profit})",
                PlanYear::tax);
    }

    private void payments() {
        rows.heading(facts.word("export.cash.payments"));
        rows.row(
                "net",
                facts.word("export.row.net"),
                currency,
                Look.TOTAL,
                "-{purchases}",
                "{earnings}-{tax}-{purchases}+{proceeds}",
                of(PlanYear::net));
        rows.row(
                "factor",
                facts.word("export.row.factor"),
                "",
                Look.FACTOR,
                "1",
                "(1+Discount_Rate)^(Timing_Shift-{year})",
                of(PlanYear::factor));
        same("present", "export.row.present", "{net}*{factor}", of(year -> year.net() * year.factor()));
        IntToDoubleFunction sum = y -> sum(y, PlanYear::net);
        IntToDoubleFunction presentSum = y -> sum(y, year -> year.net() * year.factor());
        rows.row("sum", facts.word("export.row.sum"), currency, Look.MONEY, "{net}", "{sum<}+{net}", sum);
        rows.row(
                "presentSum",
                facts.word("export.row.present-sum"),
                currency,
                Look.MONEY,
                "{present}",
                "{presentSum<}+{present}",
                presentSum);
        crossing("crossing", "export.row.crossing", "sum", "net", sum);
        crossing("presentCrossing", "export.row.present-crossing", "presentSum", "present", presentSum);
        signs();
        same("owning", "export.row.owning", "{costs}+{purchases}-{proceeds}", of(PlanYear::ownership));
    }

    /// The moment in a year at which a running sum turns from negative; zero in all other years.
    private void crossing(String id, String label, String sum, String step, IntToDoubleFunction sums) {
        rows.row(
                id,
                facts.word(label),
                facts.word("export.unit.years"),
                Look.YEARS,
                "IF(AND({" + sum + "<}<0,{" + sum + "}>=0),{year<}-{" + sum + "<}/{" + step + "},0)",
                y -> y > 0 && sums.applyAsDouble(y - 1) < 0 && sums.applyAsDouble(y) >= 0
                        ? y - 1 - sums.applyAsDouble(y - 1) / (sums.applyAsDouble(y) - sums.applyAsDouble(y - 1))
                        : 0);
    }

    /// The sign of the last payment that is not zero, and where it changes.
    private void signs() {
        rows.row(
                "sign",
                facts.word("export.row.sign"),
                "",
                Look.COUNT,
                "IF({net}=0,0,{net}/ABS({net}))",
                "IF({net}=0,{sign<},{net}/ABS({net}))",
                this::sign);
        rows.row(
                "turn",
                facts.word("export.row.turn"),
                "",
                Look.COUNT,
                "IF({sign}*{sign<}<0,1,0)",
                y -> y > 0 && sign(y) * sign(y - 1) < 0 ? 1 : 0);
    }

    private double sign(int year) {
        double sign = 0;
        for (PlanYear y : plan.years().subList(0, year + 1)) {
            sign = y.net() == 0 ? sign : Math.signum(y.net());
        }
        return sign;
    }

    private void results() {
        String none = facts.word("export.none");
        String never = facts.word("export.never");
        OptionalDouble irr = plan.irr().nearest();
        page.text(RESULTS_ROW - 1, 0, facts.word("export.cash.results"), Look.HEADING);
        result(
                "npv",
                "Result_NPV",
                Look.TOTAL,
                Content.formula(
                        f("{net#0}+NPV(Discount_Rate,{net:later})*(1+Discount_Rate)^Timing_Shift"), plan.npv()));
        result(
                "irr",
                "Result_IRR",
                Look.SHARE,
                Content.formula(f("IFERROR(IRR({net:all},IRR_Start),\"" + none + "\")"), irr, none));
        result(
                "mirr",
                "Result_MIRR",
                Look.SHARE,
                Content.formula(
                        f(
                                "IF(AND(MIN({net:all})<0,MAX({net:all})>0),MIRR({net#0}:INDEX({net:later},1,Horizon_Years),Finance_Rate,Reinvest_Rate),\""
                                        + none + "\")"),
                        plan.mirr(),
                        none));
        result("payback", "Result_Payback", Look.YEARS, payback("sum", "crossing", plan.payback(), never));
        result(
                "discounted-payback",
                "Result_Discounted_Payback",
                Look.YEARS,
                payback("presentSum", "presentCrossing", plan.discountedPayback(), never));
        result(
                "pi",
                "Result_PI",
                Look.FACTOR,
                Content.formula(
                        f("IF({net#0}<0,1+Result_NPV/-{net#0},\"" + none + "\")"), plan.profitabilityIndex(), none));
        result(
                "present-cost",
                "Result_Present_Cost",
                Look.MONEY,
                Content.formula(f("SUMPRODUCT({owning:all},{factor:all})"), plan.presentCost()));
        result(
                "yearly-cost",
                "Result_Yearly_Cost",
                Look.MONEY,
                Content.formula("-PMT(Discount_Rate,Horizon_Years,Result_Present_Cost)", plan.yearlyCost()));
        result(
                "gpu-hour",
                "Result_GPU_Hour",
                Look.PRICE,
                Content.formula(
                        f("IF(SUMPRODUCT({hours:all},{factor:all})=0,\"" + none
                                + "\",Result_Present_Cost/SUMPRODUCT({hours:all},{factor:all}))"),
                        plan.gpuHourCost(),
                        none));
    }

    private Content payback(String sum, String crossing, OptionalDouble value, String never) {
        String last = f("INDEX({" + sum + ":later},1,Horizon_Years)");
        return Content.formula(
                "IF(" + last + ">=0," + f("MAX({" + crossing + ":all})") + ",\"" + never + "\")", value, never);
    }

    private void result(String id, String name, Look look, Content content) {
        page.text(resultRow, 0, facts.word("export.result." + id), Look.LABEL);
        page.put(resultRow, 2, content, look);
        page.name(name, resultRow++, 2);
    }

    private void row(
            String id, String label, String unit, Look look, String formula, ToDoubleFunction<PlanYear> value) {
        rows.row(id, facts.word(label), unit, look, formula, of(value));
    }

    private void same(String id, String label, String formula, IntToDoubleFunction value) {
        rows.row(id, facts.word(label), currency, Look.MONEY, formula, formula, value);
    }

    private double sum(int last, ToDoubleFunction<PlanYear> value) {
        return plan.years().stream().limit(last + 1L).mapToDouble(value).sum();
    }

    private IntToDoubleFunction of(ToDoubleFunction<PlanYear> value) {
        return y -> value.applyAsDouble(plan.years().get(y));
    }

    private String f(String formula) {
        return rows.formula(formula);
    }
}
