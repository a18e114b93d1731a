package hallwright.app.workload.figures;

import hallwright.text.Texts;
import hallwright.units.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/// Writes large numbers with three digits and a letter, for headlines; the exact number is one click away.
final class Headline {

    private static final List<String> LETTERS = List.of("", "k", "M", "B", "T", "P");
    private static final double THOUSAND = 1000;
    private static final MathContext DIGITS = new MathContext(3);

    private Headline() {}

    /// A number, such as 70.6 B.
    static String of(double value, Texts texts) {
        double scaled = value;
        int power = 0;
        while (Math.abs(scaled) >= THOUSAND && power + 1 < LETTERS.size()) {
            scaled /= THOUSAND;
            power++;
        }
        BigDecimal round = new BigDecimal(scaled).round(DIGITS).stripTrailingZeros();
        String number = texts.quantities().number(round.doubleValue(), Math.max(0, round.scale()));
        return power == 0 ? number : number + " " + LETTERS.get(power);
    }

    /// A small amount of money with cents, or a large one without.
    static String money(Money money, Texts texts) {
        double amount = money.amount().doubleValue();
        int places = Math.abs(amount) < THOUSAND ? 2 : 0;
        return money.currency().getCurrencyCode() + " " + texts.quantities().number(amount, places);
    }
}
