package hallwright.export.sheet;

import hallwright.cost.Capital;
import hallwright.cost.HallFigures;
import hallwright.export.book.Book;
import hallwright.export.book.Content;
import hallwright.export.book.Look;
import hallwright.export.book.Page;
import hallwright.invest.InvestmentPlan;
import hallwright.price.PlantRule.Driver;
import hallwright.price.PriceBook;
import hallwright.price.WorkPackage;
import java.util.function.IntFunction;

/// One page for a manager: what the hall costs, what it is worth and what stands behind that. Every figure is a
/// link.
final class InvestmentSummarySheet {

    private static final int SECOND_BLOCK = 4;

    private final BookFacts facts;
    private final Page page;
    private int row = 2;
    private int column;

    /// Adds the sheet; it is filled once the others are known.
    InvestmentSummarySheet(Book book, BookFacts facts) {
        this.facts = facts;
        this.page = book.page(facts.word("export.sheet.summary"));
    }

    /// Writes the sheet.
    ///
    /// @param direct the cell of the direct cost of a work package, counted from 1
    void write(
            InvestmentPlan plan,
            Capital capital,
            PriceBook prices,
            IntFunction<String> direct,
            Content judgementShare,
            Content checkState) {
        String money = prices.currency().getCurrencyCode();
        page.widths(44, 17, 9, 4, 38, 17, 9, 30);
        page.text(
                0, 0, facts.word("export.invest.summary-title", facts.project().name()), Look.TITLE);
        double total = plan.capital();
        double firstYear = plan.years().get(1).cost();
        HallFigures figures = plan.figures();
        double kw = figures.quantity(Driver.IT_KW).doubleValue();
        page.text(row++, 0, facts.word("export.invest.worth"), Look.HEADING);
        line("export.result.capital", money, Look.TOTAL, Content.formula("Capex_Total", total));
        line("export.result.first-year", money, Look.MONEY, Content.formula("First_Year_Cost", firstYear));
        line("export.result.npv", money, Look.MONEY, Content.formula("Result_NPV", plan.npv()));
        line(
                "export.result.irr",
                "",
                Look.SHARE,
                Content.formula("Result_IRR", plan.irr().nearest(), facts.word("export.none")));
        line(
                "export.result.mirr",
                "",
                Look.SHARE,
                Content.formula("Result_MIRR", plan.mirr(), facts.word("export.none")));
        line(
                "export.result.payback",
                facts.word("export.unit.years"),
                Look.YEARS,
                Content.formula("Result_Payback", plan.payback(), facts.word("export.never")));
        line(
                "export.result.discounted-payback",
                facts.word("export.unit.years"),
                Look.YEARS,
                Content.formula("Result_Discounted_Payback", plan.discountedPayback(), facts.word("export.never")));
        line(
                "export.result.present-cost",
                money,
                Look.MONEY,
                Content.formula("Result_Present_Cost", plan.presentCost()));
        line("export.result.yearly-cost", money, Look.MONEY, Content.formula("Result_Yearly_Cost", plan.yearlyCost()));
        row++;
        page.text(row++, 0, facts.word("export.invest.units"), Look.HEADING);
        line(
                "export.result.gpu-hour",
                money,
                Look.PRICE,
                Content.formula("Result_GPU_Hour", plan.gpuHourCost(), facts.word("export.none")));
        ratio("export.result.per-kw", money, "Capex_Total", "IT_kW", total, kw);
        ratio(
                "export.result.facility-per-kw",
                money,
                "Capex_Facility",
                "IT_kW",
                capital.installed(WorkPackage.AssetClass.FACILITY).doubleValue(),
                kw);
        ratio("export.result.yearly-per-kw", money, "Result_Yearly_Cost", "IT_kW", plan.yearlyCost(), kw);
        ratio("export.result.per-rack", money, "Capex_Total", "Racks", total, figures.racks());
        ratio("export.result.per-gpu", money, "Capex_Total", "GPUs", total, figures.gpus());
        ratio(
                "export.result.per-area",
                money,
                "Capex_Total",
                "White_Space_m2",
                total,
                figures.quantity(Driver.WHITE_SPACE_M2).doubleValue());
        row++;
        page.text(row++, 0, facts.word("export.invest.trust"), Look.HEADING);
        line("export.cover.judgement", "", Look.SHARE, judgementShare);
        line("export.cover.unpriced", "", Look.COUNT, Content.formula("Unpriced_Items", capital.unpriced()));
        line("export.cover.checks", "", Look.STATE, checkState);
        page.colourUnless(facts.word("export.state.pass"), row - 1, row - 1, 1);
        row = 2;
        column = SECOND_BLOCK;
        packages(capital, prices, direct, money);
        page.printOnePage(true, facts.footer());
        page.protect();
    }

    private void packages(Capital capital, PriceBook prices, IntFunction<String> cells, String money) {
        int number = 1;
        page.text(row++, column, facts.word("export.invest.packages"), Look.HEADING);
        for (WorkPackage part : prices.packages()) {
            double direct = capital.direct(part).doubleValue();
            page.text(row, column, part.title().in(facts.texts().language()), Look.LABEL);
            page.put(row, column + 1, Content.formula(cells.apply(number++), direct), Look.MONEY);
            if (capital.unpriced(part) > 0) {
                page.text(row, column + 3, facts.word("export.invest.unpriced", capital.unpriced(part)), Look.JUDGED);
            }
            page.text(row++, column + 2, money, Look.UNIT);
        }
        line("export.capex.fees-total", money, Look.MONEY, Content.formula("Capex_Fees", capital.fees()));
        double contingency = 0;
        for (WorkPackage.AssetClass assetClass : WorkPackage.AssetClass.values()) {
            contingency += capital.contingency(assetClass).doubleValue();
        }
        line(
                "export.result.contingency",
                money,
                Look.MONEY,
                Content.formula("Capex_Total-Capex_Fees-SUM(Package_Direct)", contingency));
        line("export.result.capital", money, Look.TOTAL, Content.formula("Capex_Total", capital(capital)));
    }

    private static double capital(Capital capital) {
        double total = 0;
        for (WorkPackage.AssetClass assetClass : WorkPackage.AssetClass.values()) {
            total += capital.installed(assetClass).doubleValue();
        }
        return total;
    }

    private void ratio(String id, String unit, String over, String under, double overValue, double underValue) {
        String none = facts.word("export.none");
        Content content = underValue == 0
                ? Content.formula("IF(" + under + "=0,\"" + none + "\"," + over + "/" + under + ")", none)
                : Content.formula(
                        "IF(" + under + "=0,\"" + none + "\"," + over + "/" + under + ")", overValue / underValue);
        line(id, unit, Look.MONEY, content);
    }

    private void line(String id, String unit, Look look, Content content) {
        page.text(row, column, facts.word(id), Look.LABEL);
        page.put(row, column + 1, content, look);
        page.text(row++, column + 2, unit, Look.UNIT);
    }
}
