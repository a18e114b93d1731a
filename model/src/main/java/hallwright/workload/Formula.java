package hallwright.workload;

import hallwright.catalogue.Confidence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A formula of the calculation model.
///
/// @param id where it stands in the calculation model, such as `W3.1`
/// @param text the right-hand side with every symbol in braces, such as `6·{N} + 12·{L}·{s}`; SI units
/// @param source where the formula was read, or what it was checked against
/// @param confidence how far the formula can be trusted
public record Formula(String id, String text, String source, Confidence confidence) {

    static final Pattern SYMBOL = Pattern.compile("\\{([^{}]+)}");

    /// A formula that was read in its source.
    public static Formula read(String id, String text, String source) {
        return new Formula(id, text, source, Confidence.HIGH);
    }

    /// A formula that was derived, or read second-hand.
    public static Formula derived(String id, String text, String source) {
        return new Formula(id, text, source, Confidence.MEDIUM);
    }

    /// The formula as it is printed, without the braces.
    public String symbolic() {
        return SYMBOL.matcher(text).replaceAll("$1");
    }

    /// The symbols in the order in which they first appear.
    public List<String> symbols() {
        List<String> found = new ArrayList<>();
        Matcher symbol = SYMBOL.matcher(text);
        while (symbol.find()) {
            if (!found.contains(symbol.group(1))) {
                found.add(symbol.group(1));
            }
        }
        return found;
    }

    /// Begins to put numbers into the formula.
    public Working working() {
        return new Working(this);
    }
}
