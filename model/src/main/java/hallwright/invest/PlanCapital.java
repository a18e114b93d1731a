package hallwright.invest;

import hallwright.cost.Capital;
import hallwright.price.WorkPackage.AssetClass;
import java.util.EnumMap;
import java.util.Map;

/// The capital of a plan by class of assets.
///
/// @param installed installed cost by class, fees and contingency included
/// @param mechanicalElectrical direct cost of what is maintained as mechanical and electrical equipment
record PlanCapital(Map<AssetClass, Double> installed, double mechanicalElectrical) {

    static PlanCapital of(Capital capital) {
        Map<AssetClass, Double> installed = new EnumMap<>(AssetClass.class);
        for (AssetClass assetClass : AssetClass.values()) {
            installed.put(assetClass, capital.installed(assetClass).doubleValue());
        }
        return new PlanCapital(installed, capital.mechanicalElectrical().doubleValue());
    }

    double installed(AssetClass assetClass) {
        return installed.getOrDefault(assetClass, 0.0);
    }

    double total() {
        return installed.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
