package hallwright.cost;

import hallwright.catalogue.Category;
import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.Product;
import hallwright.design.Installed;
import hallwright.price.Basis;
import hallwright.price.Price;
import hallwright.price.PriceBook;
import hallwright.price.PriceRule;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Says what a line buys: its key, its work package and its price.
final class BomItems {

    private final PriceBook prices;

    BomItems(PriceBook prices) {
        this.prices = prices;
    }

    /// A piece of equipment or a device.
    BomItem of(Installed installed) {
        Price price = prices.price(installed);
        String key = key(installed.type());
        if (price != null && !sameBasis(price, prices.price(new Installed(installed.type(), null)))) {
            key += " @" + price.basis().toPlainString();
        }
        return item(key, installed, BomItem.Unit.EACH, price);
    }

    /// A device that is paid with the rack it came in.
    BomItem included(Installed installed) {
        return new BomItem(
                key(installed.type()) + " (+)",
                installed.type(),
                prices.packageOf(installed.type().category()),
                BomItem.Unit.EACH,
                null,
                BomItem.Status.INCLUDED,
                BigDecimal.ZERO,
                null);
    }

    /// Something that is bought by the metre.
    BomItem length(EquipmentType type) {
        Installed installed = new Installed(type, null);
        return item(key(type), installed, BomItem.Unit.METRE, prices.price(installed));
    }

    /// Containment of which the product is not chosen yet: the first price for its category that names no type.
    BomItem anyContainment() {
        Price price = prices.equipment().stream()
                .filter(rule -> rule.types().isEmpty() && rule.category() == Category.CONTAINMENT)
                .findFirst()
                .map(rule -> byTheMetre(rule, rule.item()))
                .orElse(null);
        return new BomItem(
                "containment",
                null,
                prices.packageOf(Category.CONTAINMENT),
                BomItem.Unit.METRE,
                price,
                status(price),
                BigDecimal.ZERO,
                null);
    }

    /// Something that is bought by the square metre.
    BomItem area(PriceBook.AreaRule rule) {
        PriceRule asRule = new PriceRule(
                Set.of(), null, null, null, rule.item(), Basis.EACH, rule.installed(), BigDecimal.ZERO, Set.of(), null);
        return new BomItem(
                rule.item(),
                null,
                prices.workPackage(rule.workPackage()),
                BomItem.Unit.SQUARE_METRE,
                new Price(prices.item(rule.item()), BigDecimal.ONE, asRule),
                BomItem.Status.PRICED,
                BigDecimal.ZERO,
                null);
    }

    private @Nullable Price byTheMetre(PriceRule rule, @Nullable String item) {
        return item == null ? null : new Price(prices.item(item), BigDecimal.ONE, rule);
    }

    private BomItem item(String key, Installed installed, BomItem.Unit unit, @Nullable Price price) {
        return new BomItem(
                key,
                installed.type(),
                prices.packageOf(installed.type().category()),
                unit,
                price,
                status(price),
                price == null ? BigDecimal.ZERO : price.rule().spareShare(),
                price == null ? null : standsFor(installed, price));
    }

    private static BomItem.@Nullable StandsFor standsFor(Installed installed, Price price) {
        PriceRule.Cover cover = price.rule().covers();
        if (cover == null) {
            return new BomItem.StandsFor(price.item().id(), price.basis());
        }
        BigDecimal quantity = cover.basis().of(installed);
        return quantity == null ? null : new BomItem.StandsFor(cover.item(), quantity);
    }

    private static BomItem.Status status(@Nullable Price price) {
        return price == null ? BomItem.Status.UNPRICED : BomItem.Status.PRICED;
    }

    private static String key(EquipmentType type) {
        Product product = type.product();
        return product.partNumber() == null
                ? product.id().value()
                : product.manufacturer() + " " + product.partNumber();
    }

    private static boolean sameBasis(Price one, @Nullable Price other) {
        return other != null && one.basis().compareTo(other.basis()) == 0;
    }
}
