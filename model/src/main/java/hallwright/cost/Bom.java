package hallwright.cost;

import hallwright.design.Design;
import hallwright.design.Placement;
import hallwright.price.PriceBook;
import hallwright.price.PriceCase;
import hallwright.units.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The bill of materials of a design, as a tree from the hall down to the devices and as a list for purchasing.
/// Both
/// hold the same pieces.
///
/// @param currency the currency of every price
/// @param hall the tree
/// @param lines the tree from top to bottom, each line before its children
/// @param summary one line for every item, by work package and then in the order of the tree
public record Bom(Currency currency, BomLine hall, List<Entry> lines, List<BomSummary> summary) {

    public Bom {
        lines = List.copyOf(lines);
        summary = List.copyOf(summary);
    }

    /// The bill of materials of a design.
    ///
    /// @param rowOf the row that a placement stands in, or null for none
    public static Bom of(Design design, PriceBook prices, Function<Placement, @Nullable String> rowOf) {
        return of(prices, new BomBuilder(design, prices, rowOf).hall());
    }

    /// The bill of materials of a tree.
    static Bom of(PriceBook prices, BomLine hall) {
        List<Entry> lines = new ArrayList<>();
        explode(hall, null, lines);
        return new Bom(prices.currency(), hall, lines, BomSummary.of(prices, lines));
    }

    /// The price of everything that has one, spares included.
    public Money total(PriceCase priceCase) {
        return summary.stream()
                .map(line -> line.extended(priceCase))
                .filter(Objects::nonNull)
                .reduce(Money.zero(currency), Money::plus);
    }

    /// How many different items have no price.
    public int unpriced() {
        return (int) summary.stream()
                .filter(line -> line.item().status() == BomItem.Status.UNPRICED)
                .count();
    }

    private static void explode(BomLine line, @Nullable Entry parent, List<Entry> lines) {
        BigDecimal above = parent == null ? BigDecimal.ONE : parent.extended();
        Entry entry = new Entry(
                lines.size() + 1,
                parent == null ? 0 : parent.level() + 1,
                parent == null ? null : parent.number(),
                line,
                line.quantity().multiply(above));
        lines.add(entry);
        line.children().forEach(child -> explode(child, entry, lines));
    }

    /// One line of the tree with its place in it.
    ///
    /// @param number the number of the line, from 1
    /// @param level how deep it lies; the hall is at zero
    /// @param parent the number of the line above; null for the hall
    /// @param line the line
    /// @param extended how many there are in the whole hall: the product of the quantities along the path
    public record Entry(int number, int level, @Nullable Integer parent, BomLine line, BigDecimal extended) {

        /// The price of all of them; null if the line has no price of its own.
        public @Nullable Money price(PriceCase priceCase) {
            BomItem item = line.item();
            return item == null || item.price() == null
                    ? null
                    : item.price().each(priceCase).times(extended);
        }
    }
}
