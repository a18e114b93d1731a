package hallwright.check.engine;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Writes numbers into formulas: four significant digits, all digits before the point, no grouping, the same in
/// every
/// language.
public final class Numbers {

    private static final MathContext FOUR_DIGITS = new MathContext(4);
    private static final double FIVE_DIGITS = 10_000;

    private Numbers() {}

    /// The number as it stands in a formula.
    public static String text(double number) {
        BigDecimal exact = BigDecimal.valueOf(number);
        BigDecimal rounded =
                Math.abs(number) < FIVE_DIGITS ? exact.round(FOUR_DIGITS) : exact.setScale(0, RoundingMode.HALF_UP);
        return rounded.stripTrailingZeros().toPlainString();
    }
}
