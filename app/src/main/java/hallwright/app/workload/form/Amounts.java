package hallwright.app.workload.form;

import hallwright.app.field.Dimension;
import hallwright.text.Texts;
import java.util.List;

/// Writes numbers as they would be typed: large round ones with the letter for thousands, millions and so on.
final class Amounts {

    private static final List<String> LETTERS = List.of("", "k", "M", "G", "T", "P");
    private static final double THOUSAND = 1000;
    private static final double LEAST = 100_000;
    private static final double ROUND = 1e-9;

    private Amounts() {}

    /// A number of a field; nothing is lost by the letter.
    static String text(double value, Dimension dimension, Texts texts) {
        if (dimension != Dimension.AMOUNT || value < LEAST) {
            return texts.quantities().number(value, dimension.decimals());
        }
        double scaled = value;
        int power = 0;
        while (scaled >= THOUSAND && power + 1 < LETTERS.size()) {
            scaled /= THOUSAND;
            power++;
        }
        double digits = scaled * THOUSAND;
        boolean round = Math.abs(digits - Math.rint(digits)) <= ROUND * digits;
        return round
                ? texts.quantities().number(scaled, dimension.decimals()) + LETTERS.get(power)
                : texts.quantities().number(value, 0);
    }
}
