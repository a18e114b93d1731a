package hallwright.price;

import java.util.Arrays;
import java.util.Optional;

/// Where a price or an assumption comes from. Judgement is always shown as such, by word and not by colour alone.
public enum SourceKind {
    /// Read in a public source.
    SOURCED("sourced"),
    /// Calculated from figures that were read.
    DERIVED("derived"),
    /// An analyst's default, to be replaced by a quotation.
    JUDGEMENT("judgement");

    private final String code;

    SourceKind(String code) {
        this.code = code;
    }

    /// The word used in files.
    public String code() {
        return code;
    }

    /// The id of the text that names it.
    public String messageId() {
        return "cost.source." + code;
    }

    /// The kind with this code, if there is one.
    public static Optional<SourceKind> ofCode(String code) {
        return Arrays.stream(values()).filter(k -> k.code.equals(code)).findFirst();
    }
}
