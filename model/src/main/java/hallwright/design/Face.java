package hallwright.design;

/// Which side of a rack a device mounts from.
public enum Face {
    /// From the front, not reaching the rear rails.
    FRONT("front"),
    /// From the rear, not reaching the front rails.
    REAR("rear"),
    /// Through the whole depth.
    BOTH("both"),
    /// Beside the rails, taking no units, such as a vertical power strip or a rear door.
    ZERO_U("zero-u");

    private final String code;

    Face(String code) {
        this.code = code;
    }

    /// The word used in files.
    public String code() {
        return code;
    }

    /// The id of the text that names it.
    public String messageId() {
        return "design.face." + code;
    }

    /// True if devices on both faces would meet in the same units.
    public boolean meets(Face other) {
        return this != ZERO_U && other != ZERO_U && (this == other || this == BOTH || other == BOTH);
    }
}
