package hallwright.cost;

import hallwright.price.Price;
import hallwright.price.PriceBook;
import hallwright.price.PriceCase;
import hallwright.units.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One line of the purchasing list: everything of one item in the hall.
///
/// @param item what is bought
/// @param installed how many the hall holds
/// @param spare how many are bought on top; rounded up once, after everything is summed
/// @param locations where they are, such as `C1–C8 ×4`
public record BomSummary(BomItem item, BigDecimal installed, BigDecimal spare, String locations) {

    /// How many to order.
    public BigDecimal order() {
        return installed.add(spare);
    }

    /// The price of all that is ordered; null if it has no price.
    public @Nullable Money extended(PriceCase priceCase) {
        Price price = item.price();
        return price == null ? null : price.each(priceCase).times(order());
    }

    /// The spares of an item: the share of what is installed, rounded up to whole pieces; none of what is cut to
    /// length.
    public static BigDecimal spares(BomItem item, BigDecimal installed) {
        return item.unit() == BomItem.Unit.EACH
                ? installed.multiply(item.spareShare()).setScale(0, RoundingMode.CEILING)
                : BigDecimal.ZERO;
    }

    /// The list of a tree, consolidated by the key of the items.
    static List<BomSummary> of(PriceBook prices, List<Bom.Entry> lines) {
        Map<String, Heap> heaps = new LinkedHashMap<>();
        for (Bom.Entry entry : lines) {
            BomItem item = entry.line().item();
            if (item != null) {
                heaps.computeIfAbsent(item.key(), key -> new Heap(item)).add(entry, lines);
            }
        }
        return heaps.values().stream()
                .sorted(Comparator.comparingInt(heap -> prices.packages().indexOf(heap.item.workPackage())))
                .map(Heap::summary)
                .toList();
    }

    private static final class Heap {
        private final BomItem item;
        private BigDecimal installed = BigDecimal.ZERO;
        private final Map<BigDecimal, List<String>> placesByQuantity = new LinkedHashMap<>();

        private Heap(BomItem item) {
            this.item = item;
        }

        private void add(Bom.Entry entry, List<Bom.Entry> lines) {
            installed = installed.add(entry.extended());
            BomLine parent =
                    lines.get(Objects.requireNonNull(entry.parent()) - 1).line();
            boolean mounted = parent.kind() == BomLine.Kind.ITEM;
            placesByQuantity
                    .computeIfAbsent(mounted ? entry.line().quantity() : BigDecimal.ONE, q -> new ArrayList<>())
                    .addAll(mounted ? parent.names() : entry.line().names());
        }

        private BomSummary summary() {
            List<String> places = new ArrayList<>();
            placesByQuantity.forEach((quantity, names) -> {
                String list = NaturalOrder.ranges(names);
                places.add(quantity.compareTo(BigDecimal.ONE) == 0 ? list : list + " ×" + quantity.toPlainString());
            });
            return new BomSummary(item, installed, spares(item, installed), String.join("; ", places));
        }
    }
}
