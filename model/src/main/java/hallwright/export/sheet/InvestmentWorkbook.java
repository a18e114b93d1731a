package hallwright.export.sheet;

import hallwright.cost.Capital;
import hallwright.cost.CapitalLine;
import hallwright.export.book.Book;
import hallwright.export.book.Content;
import hallwright.export.book.YearRows;
import hallwright.invest.Financials;
import hallwright.invest.InvestmentPlan;
import hallwright.invest.PlanYear;
import hallwright.price.PlantRule.Driver;
import hallwright.price.PriceBook;
import hallwright.price.PriceCase;
import hallwright.price.PriceItem;
import hallwright.price.WorkPackage.AssetClass;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// The workbook of an investment plan: cover, summary, assumptions, capital cost, running costs, cash flow, checks
/// and
/// the prices used.
public final class InvestmentWorkbook {

    private static final double CENT = 0.005;
    private static final double NEARLY_NOTHING = 0.5;

    private final BookFacts facts;
    private final Capital capital;
    private final InvestmentPlan plan;
    private final PriceBook prices;

    private InvestmentWorkbook(BookFacts facts, Capital capital, InvestmentPlan plan, PriceBook prices) {
        this.facts = facts;
        this.capital = capital;
        this.plan = plan;
        this.prices = prices;
    }

    /// Makes the workbook.
    public static Book of(Capital capital, InvestmentPlan plan, PriceBook prices, BookFacts facts) {
        return new InvestmentWorkbook(facts, capital, plan, prices).book();
    }

    private Book book() {
        String currency = prices.currency().getCurrencyCode();
        Book book = new Book(facts.texts().language());
        book.describe(
                facts.word("export.invest.title") + " - " + facts.project().name(),
                facts.project().revision(),
                facts.project().author() == null ? "" : facts.project().author(),
                facts.program());
        book.date(facts.created());
        Cover cover = new Cover(book, facts);
        InvestmentSummarySheet summary = new InvestmentSummarySheet(book, facts);
        new AssumptionsSheet(book, facts).write(plan.assumptions(), plan.figures());
        CapexSheet capex = new CapexSheet(book, facts, capital, prices);
        capex.write();
        YearRows opex = new OpexSheet(book, facts, plan).write(currency);
        book.name("First_Year_Cost", opex.firstYear("costs"));
        new CashFlowSheet(book, facts, plan, currency, opex).write();
        new RatesSheet(book, facts, plan, currency).write();
        Checks checks = checks(opex);
        checks.write(book);
        PricesSheet.write(book, facts, prices, BomColumns.used(prices, used()));
        summary.write(plan, capital, prices, capex::direct, judgementShare(), checks.overall());
        cover.write(
                book,
                facts.word("export.invest.title"),
                prices,
                judgementShare(),
                Content.formula("Unpriced_Items", capital.unpriced()),
                checks.overall(),
                List.of("export.scope.invest-in.", "export.scope.invest-out."));
        return book;
    }

    private Stream<PriceItem> used() {
        return Stream.concat(capital.lines().stream().map(CapitalLine::item), Stream.of(prices.item(prices.index())));
    }

    private Checks checks(YearRows rows) {
        Checks checks = new Checks(facts);
        BigDecimal direct = capital.direct();
        checks.equal(
                "export.check.packages",
                Content.formula("SUM(Line_Direct)", direct),
                Content.formula("SUM(Package_Direct)", direct),
                CENT);
        double present = plan.present(PlanYear::net);
        checks.equal(
                "export.check.present",
                Content.formula(rows.formula("SUM({present:all})"), present),
                Content.formula("Result_NPV", plan.npv()),
                CENT);
        checks.equal(
                "export.check.irr",
                Content.formula(
                        rows.formula("IFERROR({net#0}+NPV(Result_IRR,{net:later}),0)"),
                        plan.irr().nearest().isPresent() ? atIrr() : 0),
                Content.number(0),
                NEARLY_NOTHING);
        double bought = total(PlanYear::purchase);
        checks.equal(
                "export.check.assets",
                Content.formula(
                        rows.formula("SUM({depreciation:all})+SUM({proceeds:all})"),
                        total(y -> y.earnings() - y.profit() + y.sale())),
                Content.formula(rows.formula("SUM({purchases:all})"), bought),
                CENT);
        checks.warnAbove("export.check.signs", Content.formula(rows.formula("SUM({turn:all})"), plan.signChanges()), 1);
        index(checks);
        checks.warnAbove(
                "export.check.unknown-loads", Content.number(plan.figures().unknownLoads()), 0);
        checks.warnAbove("export.check.unpriced", Content.number(capital.unpriced()), 0, "Unpriced_Items");
        checks.warnAbove("export.check.judgement", judgementShare(), 0);
        return checks;
    }

    /// The facility cost per watt, bottom-up, beside the published cost of a whole facility.
    private void index(Checks checks) {
        PriceItem index = prices.item(prices.index());
        double kw = plan.figures().quantity(Driver.IT_KW).doubleValue();
        double watts = kw == 0 ? 0 : capital.installed(AssetClass.FACILITY).doubleValue() / kw / 1000;
        double typical = index.value(PriceCase.TYPICAL).doubleValue();
        checks.warnBeyond(
                "export.check.index",
                Content.formula("IF(IT_kW=0,0,Capex_Facility/IT_kW/1000)", watts),
                Content.formula("INDEX(Price_Used,MATCH(\"" + index.id() + "\",Price_Ids,0))", typical),
                typical * 0.25);
    }

    private double atIrr() {
        return Financials.npv(plan.irr().nearest().orElseThrow(), plan.payments());
    }

    private double total(ToDoubleFunction<PlanYear> value) {
        return plan.years().stream().mapToDouble(value).sum();
    }

    private Content judgementShare() {
        return Content.formula(
                "IF(SUM(Line_Supply)=0,0,SUMIF(Line_Kind,\"" + facts.word("cost.source.judgement")
                        + "\",Line_Supply)/SUM(Line_Supply))",
                capital.judgementShare());
    }
}
