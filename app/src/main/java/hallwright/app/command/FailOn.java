package hallwright.app.command;

import hallwright.rule.Findings;
import hallwright.rule.Severity;

/// The least severity of an open finding that makes a check fail. Accepted findings do not count, stale acceptances
/// do.
enum FailOn {
    /// Errors only.
    ERROR,
    /// Errors and warnings.
    WARNING,
    /// Nothing.
    NEVER;

    /// True if the findings make the check fail.
    boolean fails(Findings findings) {
        return switch (this) {
            case ERROR -> findings.open(Severity.ERROR) > 0;
            case WARNING -> findings.open(Severity.ERROR) + findings.open(Severity.WARNING) > 0;
            case NEVER -> false;
        };
    }
}
