package hallwright.workload.training;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How floating-point operations of training are counted; papers mix these, so every figure names its own.
public enum FlopsConvention {
    /// Every multiplied weight six times, and attention over the tokens before a token only (W3.1).
    CAUSAL("causal"),
    /// Six times parameters times tokens: the quick rule (W3.1).
    SIX_ND("6nd"),
    /// Six times all parameters, and attention over the whole sequence (W3.1).
    PALM("palm"),
    /// The iteration formula of Megatron for GPT shapes, without what is computed again (W3.2).
    MEGATRON("megatron");

    private final String code;

    FlopsConvention(String code) {
        this.code = code;
    }

    /// The word used in files.
    public String code() {
        return code;
    }

    /// The id of the text that names it.
    public String messageId() {
        return "workload.convention." + code;
    }

    /// The convention with this code, if there is one.
    public static Optional<FlopsConvention> ofCode(String code) {
        String wanted = code.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(each -> each.code.equals(wanted)).findFirst();
    }
}
