package hallwright.export.sheet;

import hallwright.export.book.Book;
import hallwright.export.book.Look;
import hallwright.export.book.Page;
import hallwright.export.book.YearRows;
import hallwright.invest.Input;
import hallwright.invest.InvestmentPlan;
import hallwright.invest.OpexLine;
import hallwright.invest.PlanYear;
import java.util.function.ToDoubleFunction;

/// The running costs by year. Each follows from its assumption; year 1 is in prices of year 1, later years rise.
final class OpexSheet {

    private static final int FIRST_ROW = 3;

    private final BookFacts facts;
    private final InvestmentPlan plan;
    private final Page page;
    private final YearRows rows;

    OpexSheet(Book book, BookFacts facts, InvestmentPlan plan) {
        this.facts = facts;
        this.plan = plan;
        this.page = book.page(facts.word("export.sheet.opex"));
        this.rows = new YearRows(page, FIRST_ROW, plan.years().size() - 1);
    }

    /// Writes the sheet; the rows are known to those of other sheets.
    YearRows write(String currency) {
        page.text(0, 0, facts.word("export.opex.title", facts.project().name()), Look.TITLE);
        page.text(1, 0, facts.word("export.opex.note", currency), Look.NOTE);
        rows.header("year", facts.word("export.row.year"), "");
        rows.row(
                "on",
                facts.word("export.row.on"),
                "",
                Look.COUNT,
                "IF({year}<=Horizon_Years,1,0)",
                y -> y <= plan.horizon() && y > 0 ? 1 : 0);
        rows.heading(facts.word("export.opex.use"));
        row("itKwh", "export.row.it-kwh", "kWh", Look.COUNT, "{on}*IT_kW*Load_Factor*8760", PlanYear::itKwh);
        row("facilityKwh", "export.row.facility-kwh", "kWh", Look.COUNT, "{itKwh}*PUE_Year", PlanYear::facilityKwh);
        row(
                "waterM",
                "export.row.water",
                "m³",
                Look.COUNT,
                "{itKwh}*Water_Use/1000",
                year -> year.itKwh() * value(Input.WATER_USE) / 1000);
        row(
                "carbon",
                "export.row.carbon",
                "t CO2e",
                Look.COUNT,
                "{facilityKwh}*Grid_Factor/1000",
                year -> year.facilityKwh() * value(Input.GRID_FACTOR) / 1000);
        rows.heading(facts.word("export.opex.costs"));
        for (OpexLine line : OpexLine.values()) {
            row(
                    line.code(),
                    line.messageId(),
                    currency,
                    Look.MONEY,
                    formula(line) + "*(1+" + line.escalation().cellName() + ")^({year}-1)",
                    year -> year.costs().getOrDefault(line, 0.0));
        }
        row("costs", "export.row.costs", currency, Look.TOTAL, "SUM({energy}:{other})", PlanYear::cost);
        page.freeze(FIRST_ROW + 1, 2);
        page.print(true, FIRST_ROW, facts.footer());
        page.protect();
        return rows;
    }

    /// What a cost is in the first year, while the plan runs.
    private static String formula(OpexLine line) {
        return switch (line) {
            case ENERGY -> "{facilityKwh}*Electricity_Price";
            case DEMAND -> "{on}*12*Demand_Charge*IT_kW*Peak_Factor*PUE_Peak";
            case WATER -> "{waterM}*Water_Price";
            case STAFF -> "{on}*IT_MW*Staff_per_MW*Salary*(1+Burden)";
            case IT_SUPPORT -> "{on}*(Capex_IT+Capex_Network)*IT_Support";
            case MAINTENANCE -> "{on}*Capex_MEP*Maintenance_Share";
            case INSURANCE -> "{on}*Capex_Total*Insurance_Share";
            case PROPERTY_TAX -> "{on}*Capex_Facility*Property_Tax";
            case SOFTWARE -> "{on}*GPUs*Software_per_GPU";
            case OTHER -> "{on}*Other_Cost";
        };
    }

    private void row(
            String id, String label, String unit, Look look, String formula, ToDoubleFunction<PlanYear> value) {
        rows.row(
                id,
                facts.word(label),
                unit,
                look,
                formula,
                y -> value.applyAsDouble(plan.years().get(y)));
    }

    private double value(Input input) {
        return plan.assumptions().value(input);
    }
}
