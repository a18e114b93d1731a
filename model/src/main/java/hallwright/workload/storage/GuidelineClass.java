package hallwright.workload.storage;

import java.util.Arrays;
import java.util.Optional;

/// Which of the three storage recommendations fits a workload (W10.3).
public enum GuidelineClass {
    /// Text.
    GOOD("good", 0),
    /// Compressed pictures.
    BETTER("better", 1),
    /// High-definition video, loading of raw data, offline inference.
    BEST("best", 2);

    private final String code;
    private final int column;

    GuidelineClass(String code, int column) {
        this.code = code;
        this.column = column;
    }

    /// Its column in the table.
    int column() {
        return column;
    }

    /// The word used in files.
    public String code() {
        return code;
    }

    /// The id of the text that names it.
    public String messageId() {
        return "workload.guideline." + code;
    }

    /// The class with this code, if there is one.
    public static Optional<GuidelineClass> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
