package hallwright.invest;

import hallwright.cost.HallFigures;
import hallwright.price.PlantRule.Driver;
import hallwright.price.WorkPackage.AssetClass;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Calculates the years of a plan.
final class PlanBuilder {

    private static final int CARRY_FORWARD = 2;
    private static final int GROUP_RELIEF = 3;

    private final PlanCapital capital;
    private final HallFigures figures;
    private final Assumptions assumptions;
    private final Map<AssetClass, AssetPlan> assets = new EnumMap<>(AssetClass.class);
    private final int horizon;

    PlanBuilder(PlanCapital capital, HallFigures figures, Assumptions assumptions) {
        this.capital = capital;
        this.figures = figures;
        this.assumptions = assumptions;
        this.horizon = (int) value(Input.HORIZON);
        for (AssetClass assetClass : AssetClass.values()) {
            assets.put(assetClass, AssetPlan.of(assetClass, capital.installed(assetClass), assumptions));
        }
    }

    List<PlanYear> years() {
        List<PlanYear> years = new ArrayList<>();
        years.add(InvestmentPlan.start(capital));
        for (int year = 1; year <= assumptions.mostYears(); year++) {
            years.add(year(year, years.getLast().lossCarried()));
        }
        return years;
    }

    private PlanYear year(int year, double lossBefore) {
        double on = year <= horizon ? 1 : 0;
        double itKwh = on * Utilities.itKwh(itKw(), value(Input.LOAD_FACTOR));
        double hours = on * Utilities.gpuHours(figures.gpus(), value(Input.AVAILABILITY), value(Input.UTILISATION));
        double priceIndex = Math.pow(1 + value(Input.GPU_PRICE_CHANGE), year - 1.0);
        double income = (hours * value(Input.GPU_HOUR_PRICE) + on * value(Input.OTHER_INCOME)) * priceIndex;
        Map<OpexLine, Double> costs = new EnumMap<>(OpexLine.class);
        for (OpexLine line : OpexLine.values()) {
            costs.put(line, on * firstYear(line) * Math.pow(1 + value(line.escalation()), year - 1.0));
        }
        Map<AssetClass, Double> writtenOff = ofAssets(plan -> plan.depreciation(year));
        double profit = income - sum(costs) - sum(writtenOff);
        double used = policy() == CARRY_FORWARD ? Math.min(Math.max(profit, 0), lossBefore) : 0;
        double carried = policy() == CARRY_FORWARD ? lossBefore + Math.max(-profit, 0) - used : 0;
        double taxable = policy() == GROUP_RELIEF ? profit : Math.max(profit, 0) - used;
        return new PlanYear(
                year,
                itKwh,
                itKwh * value(Input.PUE),
                hours,
                income,
                costs,
                ofAssets(plan -> plan.purchase(year)),
                ofAssets(plan -> plan.proceeds(year)),
                writtenOff,
                used,
                carried,
                taxable * value(Input.TAX_RATE),
                Math.pow(1 + value(Input.DISCOUNT_RATE), value(Input.TIMING_SHIFT) - year));
    }

    /// What a running cost is in the first year, before any rise.
    private double firstYear(OpexLine line) {
        double itKwh = Utilities.itKwh(itKw(), value(Input.LOAD_FACTOR));
        return switch (line) {
            case ENERGY -> itKwh * value(Input.PUE) * value(Input.ELECTRICITY_PRICE);
            case DEMAND ->
                Utilities.demandCharge(
                        value(Input.DEMAND_CHARGE), itKw(), value(Input.PEAK_FACTOR), value(Input.PEAK_PUE));
            case WATER -> Utilities.waterM3(itKwh, value(Input.WATER_USE)) * value(Input.WATER_PRICE);
            case STAFF -> itKw() / 1000 * value(Input.STAFF_PER_MW) * value(Input.SALARY) * (1 + value(Input.BURDEN));
            case IT_SUPPORT ->
                (capital.installed(AssetClass.IT) + capital.installed(AssetClass.NETWORK)) * value(Input.IT_SUPPORT);
            case MAINTENANCE -> capital.mechanicalElectrical() * value(Input.MAINTENANCE);
            case INSURANCE -> capital.total() * value(Input.INSURANCE);
            case PROPERTY_TAX -> capital.installed(AssetClass.FACILITY) * value(Input.PROPERTY_TAX);
            case SOFTWARE -> figures.gpus() * value(Input.SOFTWARE);
            case OTHER -> value(Input.OTHER_COST);
        };
    }

    private Map<AssetClass, Double> ofAssets(ToDoubleFunction<AssetPlan> value) {
        Map<AssetClass, Double> values = new EnumMap<>(AssetClass.class);
        assets.forEach((assetClass, plan) -> values.put(assetClass, value.applyAsDouble(plan)));
        return values;
    }

    private double itKw() {
        return figures.quantity(Driver.IT_KW).doubleValue();
    }

    private int policy() {
        return (int) value(Input.TAX_POLICY);
    }

    private double value(Input input) {
        return assumptions.value(input);
    }

    private static double sum(Map<?, Double> values) {
        return values.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
