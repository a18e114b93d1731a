package hallwright.rule;

import java.util.Arrays;
import java.util.Optional;

/// How much a finding matters, the worst first.
public enum Severity {
    /// The design will not work or must not be built like this.
    ERROR("error"),
    /// The design should not be built like this.
    WARNING("warning"),
    /// Worth knowing.
    INFO("info");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    /// The word used in files and on the command line.
    public String code() {
        return code;
    }

    /// The id of the text that names it.
    public String messageId() {
        return "check.severity." + code;
    }

    /// The severity with this code, if there is one.
    public static Optional<Severity> ofCode(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }
}
