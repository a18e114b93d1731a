package hallwright.design;

import java.util.Arrays;
import java.util.Optional;

/// Which lines of three phases something with one phase hangs on.
public enum Line {
    /// Between line 1 and neutral.
    L1("L1"),
    /// Between line 2 and neutral.
    L2("L2"),
    /// Between line 3 and neutral.
    L3("L3"),
    /// Between lines 1 and 2.
    L1_L2("L1-L2"),
    /// Between lines 2 and 3.
    L2_L3("L2-L3"),
    /// Between lines 3 and 1.
    L3_L1("L3-L1");

    private final String code;

    Line(String code) {
        this.code = code;
    }

    /// The word used in files and on schedules.
    public String code() {
        return code;
    }

    /// True if it hangs between two lines and not between a line and neutral.
    public boolean isBetweenLines() {
        return this == L1_L2 || this == L2_L3 || this == L3_L1;
    }

    /// The line with this code, if there is one.
    public static Optional<Line> ofCode(String code) {
        return Arrays.stream(values()).filter(line -> line.code.equals(code)).findFirst();
    }
}
