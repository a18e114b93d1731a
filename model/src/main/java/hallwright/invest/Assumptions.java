package hallwright.invest;

import hallwright.cost.CapitalInputs;
import hallwright.price.PriceBook;
import hallwright.price.PriceItem;
import hallwright.text.Bilingual;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Everything that the plan rests on: the inputs of the plan itself, and the shares and factors of the capital
/// cost.
///
/// @param id the stable name
/// @param title what people call it
/// @param recorded when it was written down, as year and month
/// @param all the assumptions by id, in the order of lists
public record Assumptions(String id, Bilingual title, String recorded, Map<String, Assumption> all) {

    public Assumptions {
        all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
        for (Input input : Input.values()) {
            if (!all.containsKey(input.id())) {
                throw new IllegalArgumentException("assumption missing [id=" + input.id() + "]");
            }
        }
    }

    /// The inputs of the plan, completed by the shares and factors that a price book states for the capital cost.
    public static Assumptions of(
            String id, Bilingual title, String recorded, List<Assumption> inputs, PriceBook prices) {
        Map<String, Assumption> all = inputs.stream()
                .collect(Collectors.toMap(Assumption::id, Function.identity(), (a, b) -> b, LinkedHashMap::new));
        CapitalInputs capital = CapitalInputs.of(prices);
        for (String item : capital.values().keySet()) {
            boolean share = prices.plant().stream().noneMatch(rule -> item.equals(rule.factor()));
            all.put(item, ofCapital(prices.item(item), capital.value(item), share));
        }
        return new Assumptions(id, title, recorded, all);
    }

    /// The value of an input of the plan.
    public double value(Input input) {
        return get(input.id()).value().doubleValue();
    }

    /// The assumption with this id.
    public Assumption get(String assumptionId) {
        Assumption found = all.get(assumptionId);
        if (found == null) {
            throw new IllegalArgumentException("no such assumption [id=" + assumptionId + "]");
        }
        return found;
    }

    /// All of them in the order of lists.
    public Collection<Assumption> list() {
        return all.values();
    }

    /// These assumptions with another value for one of them.
    public Assumptions with(String assumptionId, BigDecimal value) {
        Map<String, Assumption> changed = new LinkedHashMap<>(all);
        changed.put(assumptionId, get(assumptionId).withValue(value));
        return new Assumptions(id, title, recorded, changed);
    }

    /// These assumptions with another value for an input of the plan.
    public Assumptions with(Input input, double value) {
        return with(input.id(), BigDecimal.valueOf(value));
    }

    /// The shares and factors of the capital cost among them.
    public CapitalInputs capitalInputs() {
        Map<String, BigDecimal> values = new TreeMap<>();
        all.values().stream()
                .filter(a -> a.group() == Assumption.Group.CAPITAL)
                .forEach(a -> values.put(a.id(), a.value()));
        return new CapitalInputs(values);
    }

    /// The most years that a plan may have.
    public int mostYears() {
        return get(Input.HORIZON.id()).high().intValue();
    }

    /// The name of the cell that holds the share or factor of a price: its id with nothing but letters, digits and
    /// underscores, in a form that is never the address of a cell.
    public static String cellName(String priceId) {
        return "In_" + priceId.replaceAll("[^a-z0-9]", "_");
    }

    private static Assumption ofCapital(PriceItem item, BigDecimal value, boolean share) {
        int shift = share ? 2 : 0;
        return new Assumption(
                item.id(),
                cellName(item.id()),
                Assumption.Group.CAPITAL,
                item.item(),
                item.unit(),
                share ? Assumption.Form.SHARE : Assumption.Form.AMOUNT,
                value,
                item.low().movePointLeft(shift),
                item.high().movePointLeft(shift),
                item.sourceKind(),
                item.confidence(),
                item.source());
    }
}
