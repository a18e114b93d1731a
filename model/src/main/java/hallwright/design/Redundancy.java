package hallwright.design;

import java.util.Arrays;
import java.util.Optional;

/// A redundancy that a design can declare for its power.
public enum Redundancy {
    /// Just what is needed.
    N("N"),
    /// One module more than needed.
    N_PLUS_1("N+1"),
    /// Two sides, each able to carry everything.
    TWO_N("2N"),
    /// Two sides, each able to carry everything with one of its modules out.
    TWO_N_PLUS_1("2(N+1)"),
    /// Three systems, any two of which carry everything.
    THREE_TO_MAKE_TWO("3N/2"),
    /// Four systems, any three of which carry everything.
    FOUR_TO_MAKE_THREE("4N/3"),
    /// Blocks that a common reserve takes over one at a time.
    BLOCK("block");

    private final String code;

    Redundancy(String code) {
        this.code = code;
    }

    /// The word used in files.
    public String code() {
        return code;
    }

    /// The id of the text that names it.
    public String messageId() {
        return "design.redundancy." + code;
    }

    /// The redundancy with this code, if there is one.
    public static Optional<Redundancy> ofCode(String code) {
        return Arrays.stream(values()).filter(r -> r.code.equals(code)).findFirst();
    }
}
