package hallwright.cost;

import hallwright.price.PlantRule;
import hallwright.price.Price;
import hallwright.price.PriceBook;
import hallwright.price.PriceBook.Rate;
import hallwright.price.PriceCase;
import hallwright.price.PriceItem;
import hallwright.price.WorkPackage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Puts the lines of the capital cost together: what is drawn, and the plant that it needs.
final class CapitalBuilder {

    private final Bom bom;
    private final HallFigures figures;
    private final PriceBook prices;
    private final PriceCase priceCase;
    private final CapitalInputs inputs;
    private final Map<Rate, BigDecimal> shares = new EnumMap<>(Rate.class);

    CapitalBuilder(Bom bom, HallFigures figures, PriceBook prices, PriceCase priceCase, CapitalInputs inputs) {
        this.bom = bom;
        this.figures = figures;
        this.prices = prices;
        this.priceCase = priceCase;
        this.inputs = inputs;
        prices.rates().forEach((rate, id) -> shares.put(rate, inputs.value(id)));
    }

    Capital capital() {
        List<CapitalLine> lines = new ArrayList<>();
        bom.summary().forEach(line -> {
            Price price = line.item().price();
            if (price != null) {
                lines.add(equipment(line, price));
            }
        });
        prices.plant().forEach(rule -> lines.add(plant(rule)));
        lines.sort(Comparator.comparingInt(line -> prices.packages().indexOf(line.part())));
        return new Capital(bom.currency(), inputs, shares, lines, unpriced());
    }

    private Map<WorkPackage, Long> unpriced() {
        return bom.summary().stream()
                .map(BomSummary::item)
                .filter(item -> item.status() == BomItem.Status.UNPRICED)
                .collect(Collectors.groupingBy(BomItem::workPackage, Collectors.counting()));
    }

    private CapitalLine equipment(BomSummary line, Price price) {
        BigDecimal each = price.each(priceCase).amount();
        return line(
                line.item().workPackage(),
                price.item(),
                line,
                null,
                line.order(),
                BigDecimal.ONE,
                BigDecimal.ZERO,
                line.order(),
                each,
                price.rule().installed());
    }

    private CapitalLine plant(PlantRule rule) {
        PriceItem item = prices.item(rule.item());
        BigDecimal driver = figures.quantity(rule.driver());
        BigDecimal factor = rule.factor() == null ? BigDecimal.ONE : inputs.value(rule.factor());
        BigDecimal drawn = drawn(rule.item());
        BigDecimal quantity = driver.multiply(factor).subtract(drawn).max(BigDecimal.ZERO);
        BigDecimal each = item.value(priceCase);
        return line(
                prices.workPackage(rule.workPackage()),
                item,
                null,
                rule,
                driver,
                factor,
                drawn,
                quantity,
                each,
                rule.installed());
    }

    private BigDecimal drawn(String itemId) {
        BigDecimal drawn = BigDecimal.ZERO;
        for (BomSummary line : bom.summary()) {
            BomItem.StandsFor plant = line.item().standsFor();
            if (plant != null && plant.price().equals(itemId)) {
                drawn = drawn.add(plant.quantity().multiply(line.installed()));
            }
        }
        return drawn;
    }

    private CapitalLine line(
            WorkPackage part,
            PriceItem item,
            @Nullable BomSummary bomLine,
            @Nullable PlantRule rule,
            BigDecimal driver,
            BigDecimal factor,
            BigDecimal drawn,
            BigDecimal quantity,
            BigDecimal each,
            boolean installed) {
        BigDecimal supply = quantity.multiply(each);
        BigDecimal onTop = installed ? BigDecimal.ZERO : supply;
        return new CapitalLine(
                part,
                item,
                bomLine,
                rule,
                driver,
                factor,
                drawn,
                quantity,
                each,
                installed,
                supply,
                onTop.multiply(inputs.value(part.installation())),
                onTop.multiply(share(Rate.FREIGHT)),
                supply.multiply(share(Rate.SALES_TAX)));
    }

    private BigDecimal share(Rate rate) {
        return Objects.requireNonNull(shares.get(rate));
    }
}
