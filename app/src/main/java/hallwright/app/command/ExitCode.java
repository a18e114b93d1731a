package hallwright.app.command;

/// What the program returns to its caller.
final class ExitCode {

    /// Done, and clean where something was checked.
    static final int CLEAN = 0;

    /// There are findings at or above the level.
    static final int FINDINGS = 1;

    /// The input or the request cannot be used; standard error tells why.
    static final int BAD_INPUT = 2;

    /// The program itself failed.
    static final int DEFECT = 3;

    private ExitCode() {}
}
