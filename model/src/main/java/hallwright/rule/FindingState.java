package hallwright.rule;

/// What became of one result of a rule. A rule that is met is only counted, see [Coverage].
public enum FindingState {
    /// Violated.
    OPEN("open"),
    /// Violated, and accepted with a reason.
    WAIVED("waived"),
    /// Accepted once, but the design got worse, the limit changed or the acceptance ran out.
    WAIVER_STALE("waiver-stale"),
    /// An input is missing, so nobody knows. Never a pass.
    NOT_EVALUATED("not-evaluated");

    private final String code;

    FindingState(String code) {
        this.code = code;
    }

    /// The word used in files and on the command line.
    public String code() {
        return code;
    }

    /// The id of the text that names it.
    public String messageId() {
        return "check.state." + code;
    }
}
