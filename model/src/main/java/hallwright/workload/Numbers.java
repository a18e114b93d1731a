package hallwright.workload;

import java.math.BigDecimal;
import java.math.MathContext;

/// Numbers as they are printed inside a formula.
final class Numbers {

    private static final double EXACT = 1e15;
    private static final double SMALL = 1e-4;
    private static final MathContext TEN_DIGITS = new MathContext(10);

    private Numbers() {}

    /// Whole numbers in full, others with ten significant digits; very large and very small ones with an exponent.
    static String plain(double value) {
        if (value == Math.rint(value) && Math.abs(value) < EXACT) {
            return BigDecimal.valueOf(value).setScale(0).toPlainString();
        }
        BigDecimal rounded = new BigDecimal(value).round(TEN_DIGITS).stripTrailingZeros();
        boolean ordinary = Math.abs(value) >= SMALL && Math.abs(value) < EXACT;
        return ordinary ? rounded.toPlainString() : exponent(rounded);
    }

    private static String exponent(BigDecimal value) {
        int power = value.precision() - value.scale() - 1;
        return value.scaleByPowerOfTen(-power).stripTrailingZeros().toPlainString() + "e" + power;
    }
}
