package hallwright.workload.training;

import java.util.Arrays;
import java.util.Optional;

/// How the time between checkpoints is chosen (W3.4).
public enum IntervalRule {
    /// Young 1974: balances checkpoints against lost work.
    YOUNG("young"),
    /// The same with the time of recovery added to the time between failures.
    RECOVERY("recovery"),
    /// Saxena 2024: the greatest availability.
    AVAILABILITY("availability");

    private final String code;

    IntervalRule(String code) {
        this.code = code;
    }

    /// The word used in files.
    public String code() {
        return code;
    }

    /// The rule with this code, if there is one.
    public static Optional<IntervalRule> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
