package hallwright.catalogue;

import java.util.Arrays;
import java.util.Optional;

/// How far a fact can be trusted.
public enum Confidence {
    /// Read in a source of the maker or an open library.
    HIGH("high"),
    /// Read second-hand.
    MEDIUM("medium"),
    /// Typical of its class, recalled or disputed.
    LOW("low"),
    /// Filled in without having been read anywhere: check before relying on it.
    UNVERIFIED("unverified");

    private final String code;

    Confidence(String code) {
        this.code = code;
    }

    /// The word used in files.
    public String code() {
        return code;
    }

    /// The id of the text that names it.
    public String messageId() {
        return "catalogue.confidence." + code;
    }

    /// The confidence with this code, if there is one.
    public static Optional<Confidence> ofCode(String code) {
        return Arrays.stream(values()).filter(c -> c.code.equals(code)).findFirst();
    }
}
