package hallwright.design;

import java.util.Arrays;
import java.util.Optional;

/// What the machines are doing, which decides what they draw.
public enum LoadState {
    /// Switched on, without work.
    IDLE("idle"),
    /// In ordinary work.
    MEAN("mean"),
    /// At the most that the work draws.
    PEAK("peak"),
    /// At the most that the machines can draw.
    NAMEPLATE("nameplate");

    private final String code;

    LoadState(String code) {
        this.code = code;
    }

    /// The word used in files and on the command line.
    public String code() {
        return code;
    }

    /// The id of the text that names it.
    public String messageId() {
        return "design.load-state." + code;
    }

    /// The state with this code, if there is one.
    public static Optional<LoadState> ofCode(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }
}
