package hallwright.units;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/// An amount of money, always decimal.
///
/// @param amount the amount in units of the currency
/// @param currency ISO 4217
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    private static final Currency US_DOLLAR = Currency.getInstance("USD");

    /// An amount in United States dollars.
    public static Money usd(String amount) {
        return new Money(new BigDecimal(amount), US_DOLLAR);
    }

    /// Nothing, in a currency.
    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /// The sum of both.
    ///
    /// @throws IllegalArgumentException if the currencies differ
    public Money plus(Money other) {
        return new Money(amount.add(sameCurrency(other).amount), currency);
    }

    /// What remains when the other is taken away; may be negative.
    ///
    /// @throws IllegalArgumentException if the currencies differ
    public Money minus(Money other) {
        return new Money(amount.subtract(sameCurrency(other).amount), currency);
    }

    /// This amount so many times, exactly.
    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor), currency);
    }

    /// Rounded half up to the cent, the rule for every printed unit price.
    public Money rounded() {
        return new Money(amount.setScale(2, RoundingMode.HALF_UP), currency);
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(sameCurrency(other).amount);
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(
                    "currencies differ [left=" + currency + ", right=" + other.currency + "]\nMaybe convert first.");
        }
        return other;
    }
}
