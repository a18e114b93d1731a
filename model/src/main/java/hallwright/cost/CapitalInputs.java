package hallwright.cost;

import hallwright.price.PlantRule;
import hallwright.price.PriceBook;
import hallwright.price.PriceCase;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// The shares and factors that the capital cost is calculated with, by the id of the price that states them. Shares
/// are parts of one, such as 0.15 for 15 per cent.
///
/// @param values the values by the id of the price
public record CapitalInputs(Map<String, BigDecimal> values) {

    public CapitalInputs {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /// What a price book states, typical values.
    public static CapitalInputs of(PriceBook prices) {
        Map<String, BigDecimal> values = new TreeMap<>();
        prices.rates().values().forEach(id -> values.put(id, share(prices, id)));
        prices.packages().forEach(part -> values.put(part.installation(), share(prices, part.installation())));
        for (PlantRule rule : prices.plant()) {
            if (rule.factor() != null) {
                values.put(rule.factor(), prices.item(rule.factor()).typical());
            }
        }
        return new CapitalInputs(values);
    }

    /// These inputs with another value for one of them.
    public CapitalInputs with(String id, BigDecimal value) {
        Map<String, BigDecimal> changed = new TreeMap<>(values);
        changed.put(id, value);
        return new CapitalInputs(changed);
    }

    /// The value with this id.
    public BigDecimal value(String id) {
        BigDecimal value = values.get(id);
        if (value == null) {
            throw new IllegalArgumentException("no such input [id=" + id + ", known=" + values.keySet() + "]");
        }
        return value;
    }

    private static BigDecimal share(PriceBook prices, String id) {
        return prices.item(id).share(PriceCase.TYPICAL);
    }
}
