package hallwright.invest;

import hallwright.price.WorkPackage.AssetClass;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// One year of the plan, in units of the currency. Year zero is the day of commissioning; the payments of other
/// years
/// fall at their end. Costs, purchases and taxes are positive here and subtracted in [#net]. Years beyond the
/// horizon
/// hold zeros.
///
/// @param year from zero
/// @param itKwh energy of the IT equipment
/// @param facilityKwh energy of the facility
/// @param gpuHours hours of accelerators sold
/// @param income what is earned
/// @param costs running costs by line
/// @param purchases what is bought, by class of assets
/// @param proceeds what is received for what is sold, by class of assets
/// @param depreciation what is written off, by class of assets
/// @param lossUsed earlier losses that lower the profit of this year
/// @param lossCarried losses carried into the next year
/// @param tax tax on the profit; negative where a loss is relieved
/// @param factor what a payment of this year is worth today
public record PlanYear(
        int year,
        double itKwh,
        double facilityKwh,
        double gpuHours,
        double income,
        Map<OpexLine, Double> costs,
        Map<AssetClass, Double> purchases,
        Map<AssetClass, Double> proceeds,
        Map<AssetClass, Double> depreciation,
        double lossUsed,
        double lossCarried,
        double tax,
        double factor) {

    public PlanYear {
        costs = Collections.unmodifiableMap(new EnumMap<>(costs));
        purchases = Collections.unmodifiableMap(new EnumMap<>(purchases));
        proceeds = Collections.unmodifiableMap(new EnumMap<>(proceeds));
        depreciation = Collections.unmodifiableMap(new EnumMap<>(depreciation));
    }

    /// All running costs.
    public double cost() {
        return sum(costs);
    }

    /// Earnings before interest, tax, depreciation and amortisation.
    public double earnings() {
        return income - cost();
    }

    /// Earnings less what is written off.
    public double profit() {
        return earnings() - sum(depreciation);
    }

    /// Everything bought.
    public double purchase() {
        return sum(purchases);
    }

    /// Everything received for what is sold.
    public double sale() {
        return sum(proceeds);
    }

    /// The payment of the year: `income - costs - tax - purchases + proceeds`.
    public double net() {
        return earnings() - tax - purchase() + sale();
    }

    /// What ownership costs in the year: `costs + purchases - proceeds`, without income and tax.
    public double ownership() {
        return cost() + purchase() - sale();
    }

    private static double sum(Map<?, Double> values) {
        return values.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
