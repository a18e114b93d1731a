package hallwright.price;

import hallwright.units.Money;
import java.math.BigDecimal;
import java.util.Objects;

/// What one piece of equipment costs: a unit price and how many of its units the piece takes.
///
/// @param item the unit price; always one with a currency
/// @param basis units of the price for one piece
/// @param rule the rule that led to it
public record Price(PriceItem item, BigDecimal basis, PriceRule rule) {

    /// The price of one piece, rounded to the cent before it is multiplied with any quantity.
    public Money each(PriceCase priceCase) {
        return new Money(item.value(priceCase).multiply(basis), Objects.requireNonNull(item.currency())).rounded();
    }
}
