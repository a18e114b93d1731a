package hallwright.export.sheet;

import hallwright.export.book.Look;
import hallwright.export.book.YearRows;
import hallwright.invest.AssetPlan;
import hallwright.invest.InvestmentPlan;
import hallwright.invest.PlanYear;
import hallwright.price.WorkPackage.AssetClass;
import java.util.function.IntToDoubleFunction;

/// For every class of assets: what is bought, sold and written off by year.
final class AssetRows {

    private final BookFacts facts;
    private final InvestmentPlan plan;
    private final String currency;
    private final YearRows rows;

    AssetRows(BookFacts facts, InvestmentPlan plan, String currency, YearRows rows) {
        this.facts = facts;
        this.plan = plan;
        this.currency = currency;
        this.rows = rows;
    }

    /// Writes the rows and their sums `purchases`, `proceeds` and `depreciation`.
    void write() {
        for (AssetClass assetClass : AssetClass.values()) {
            write(assetClass);
        }
        rows.heading(facts.word("export.cash.assets"));
        sum("purchases", "export.row.purchases", "{bought-it}+{bought-network}+{bought-facility}", PlanYear::purchase);
        sum("proceeds", "export.row.proceeds", "{sold-it}+{sold-network}+{sold-facility}", PlanYear::sale);
        sum(
                "depreciation",
                "export.row.depreciation",
                "{written-it}+{written-network}+{written-facility}",
                year -> year.earnings() - year.profit());
    }

    private void write(AssetClass assetClass) {
        String code = assetClass.code();
        String capex = CapexSheet.cell(assetClass);
        String cells = switch (assetClass) {
            case IT -> "IT";
            case NETWORK -> "Network";
            case FACILITY -> "Facility";
        };
        String life = cells + "_Life";
        String trend = "(1+" + cells + "_Price_Trend)";
        String residual = cells + "_Residual";
        AssetPlan assets = plan.assets(assetClass);
        rows.heading(facts.word(assetClass.messageId()));
        rows.row(
                "generation-" + code,
                facts.word("export.row.generation"),
                "",
                Look.COUNT,
                "ROUNDUP({year}/" + life + ",0)-1",
                y -> y == 0 ? 0 : assets.generation(y));
        rows.row(
                "replaced-" + code,
                facts.word("export.row.replaced"),
                "",
                Look.COUNT,
                "IF(AND(({generation-" + code + "}+1)*" + life + "={year},{year}<Horizon_Years),1,0)",
                y -> y > 0 && y % assets.life() == 0 && y < plan.horizon() ? 1 : 0);
        money(
                "price-" + code,
                "export.row.unit-price",
                "0",
                capex + "*" + trend + "^({generation-" + code + "}*" + life + ")",
                y -> y == 0 ? 0 : assets.unitPrice(y));
        money(
                "bought-" + code,
                "export.row.bought",
                capex,
                "{replaced-" + code + "}*" + capex + "*" + trend + "^{year}",
                y -> y == 0 ? assets.price() : assets.purchase(y));
        money(
                "sold-" + code,
                "export.row.sold",
                "0",
                "({replaced-" + code + "}+{final})*{price-" + code + "}*(1-(1-" + residual + ")*({year}-{generation-"
                        + code + "}*" + life + ")/" + life + ")",
                y -> y == 0 ? 0 : assets.proceeds(y));
        money(
                "written-" + code,
                "export.row.written",
                "0",
                "{on}*{price-" + code + "}*(1-" + residual + ")/" + life,
                y -> y == 0 ? 0 : assets.depreciation(y));
    }

    private void money(String id, String label, String zero, String formula, IntToDoubleFunction value) {
        rows.row(id, facts.word(label), currency, Look.MONEY, zero, formula, value);
    }

    private void sum(String id, String label, String formula, java.util.function.ToDoubleFunction<PlanYear> value) {
        rows.row(
                id,
                facts.word(label),
                currency,
                Look.TOTAL,
                formula,
                formula,
                y -> value.applyAsDouble(plan.years().get(y)));
    }
}
