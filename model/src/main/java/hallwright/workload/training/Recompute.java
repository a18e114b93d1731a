package hallwright.workload.training;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Which activations are thrown away and computed again while going backward.
public enum Recompute {
    /// None: everything is kept.
    NONE("none"),
    /// Those of attention alone, which are large and cheap.
    SELECTIVE("selective"),
    /// All within a layer; only its input is kept.
    FULL("full");

    private final String code;

    Recompute(String code) {
        this.code = code;
    }

    /// The word used in files.
    public String code() {
        return code;
    }

    /// The id of the text that names it.
    public String messageId() {
        return "workload.recompute." + code;
    }

    /// The one with this code, if there is one.
    public static Optional<Recompute> ofCode(String code) {
        String wanted = code.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(each -> each.code.equals(wanted)).findFirst();
    }
}
