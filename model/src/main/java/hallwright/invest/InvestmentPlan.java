package hallwright.invest;

import hallwright.cost.Capital;
import hallwright.cost.HallFigures;
import hallwright.price.WorkPackage.AssetClass;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/// What a hall costs and earns over its years and what that is worth today. All of it follows from the capital
/// cost, the
/// figures of the hall and the assumptions.
///
/// @param assumptions what it rests on
/// @param figures the figures of the hall
/// @param years year zero and then every year up to the longest horizon that the assumptions allow
public record InvestmentPlan(Assumptions assumptions, HallFigures figures, List<PlanYear> years) {

    public InvestmentPlan {
        years = List.copyOf(years);
    }

    /// The plan of a hall.
    public static InvestmentPlan of(Capital capital, HallFigures figures, Assumptions assumptions) {
        return of(PlanCapital.of(capital), figures, assumptions);
    }

    static InvestmentPlan of(PlanCapital capital, HallFigures figures, Assumptions assumptions) {
        return new InvestmentPlan(assumptions, figures, new PlanBuilder(capital, figures, assumptions).years());
    }

    /// Years of operation.
    public int horizon() {
        return (int) assumptions.value(Input.HORIZON);
    }

    /// The total installed cost.
    public double capital() {
        return years.getFirst().purchase();
    }

    /// The payments from year zero to the horizon.
    public double[] payments() {
        return row(PlanYear::net);
    }

    /// Net present value: `payment[0] + sum of payment[t] x factor[t]`.
    public double npv() {
        return present(PlanYear::net);
    }

    /// Internal rates of return.
    public InternalRate irr() {
        return InternalRate.of(payments());
    }

    /// Modified internal rate of return; empty unless money goes both ways.
    public OptionalDouble mirr() {
        return Financials.mirr(value(Input.FINANCE_RATE), value(Input.REINVEST_RATE), payments());
    }

    /// Years until the payments have paid back the capital; empty if they never do.
    public OptionalDouble payback() {
        return Financials.payback(payments());
    }

    /// Years until the discounted payments have paid back the capital; empty if they never do.
    public OptionalDouble discountedPayback() {
        return Financials.payback(row(year -> year.net() * year.factor()));
    }

    /// Profitability index; empty without capital.
    public OptionalDouble profitabilityIndex() {
        return Financials.profitabilityIndex(npv(), years.getFirst().net());
    }

    /// Present value of everything that ownership costs, without income and tax.
    public double presentCost() {
        return present(PlanYear::ownership);
    }

    /// The same as a level amount for every year.
    public double yearlyCost() {
        return presentCost() * Annuities.capitalRecovery(value(Input.DISCOUNT_RATE), horizon());
    }

    /// Levelised cost of an hour of an accelerator: present cost over the present value of the hours sold; empty
    /// where
    /// none is sold.
    public OptionalDouble gpuHourCost() {
        double hours = present(PlanYear::gpuHours);
        return hours == 0 ? OptionalDouble.empty() : OptionalDouble.of(presentCost() / hours);
    }

    /// Present value of a row of the plan.
    public double present(ToDoubleFunction<PlanYear> value) {
        return years.stream()
                .mapToDouble(year -> value.applyAsDouble(year) * year.factor())
                .sum();
    }

    /// How often the payments change their sign; more than once allows several internal rates.
    public int signChanges() {
        int changes = 0;
        double last = 0;
        for (double payment : payments()) {
            if (payment != 0) {
                changes += last * payment < 0 ? 1 : 0;
                last = payment;
            }
        }
        return changes;
    }

    /// What one class of assets costs over the years.
    public AssetPlan assets(AssetClass assetClass) {
        double price = years.getFirst().purchases().getOrDefault(assetClass, 0.0);
        return AssetPlan.of(assetClass, price, assumptions);
    }

    private double[] row(ToDoubleFunction<PlanYear> value) {
        return years.stream().limit(horizon() + 1L).mapToDouble(value).toArray();
    }

    private double value(Input input) {
        return assumptions.value(input);
    }

    /// The year zero of a capital cost.
    static PlanYear start(PlanCapital capital) {
        Map<AssetClass, Double> bought = new EnumMap<>(AssetClass.class);
        for (AssetClass assetClass : AssetClass.values()) {
            bought.put(assetClass, capital.installed(assetClass));
        }
        Map<AssetClass, Double> none = new EnumMap<>(AssetClass.class);
        return new PlanYear(0, 0, 0, 0, 0, new EnumMap<>(OpexLine.class), bought, none, none, 0, 0, 0, 1);
    }
}
