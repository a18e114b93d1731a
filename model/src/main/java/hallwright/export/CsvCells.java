package hallwright.export;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// Cells of tables that spreadsheets open. Spreadsheets calculate text that begins like a formula, so such text
/// gets an
/// apostrophe in front; plain numbers stay as they are.
final class CsvCells {

    private static final Pattern LIKE_FORMULA = Pattern.compile("^\\s*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

    private CsvCells() {}

    /// The text, harmless.
    static String safe(String text) {
        boolean tabOrReturn = !text.isEmpty() && (text.charAt(0) == '\t' || text.charAt(0) == '\r');
        boolean formula = tabOrReturn || LIKE_FORMULA.matcher(text).matches();
        return formula && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }

    /// A number with a point and at most nine digits that count.
    static String number(double value) {
        return new BigDecimal(value)
                .round(new java.math.MathContext(9))
                .stripTrailingZeros()
                .toPlainString();
    }
}
