package hallwright.power;

/// What a power is divided by. Figures by different definitions differ by a factor of six or more, so each is
/// always
/// named.
public enum DensityDefinition {
    /// Power over the number of racks.
    PER_RACK("rack"),
    /// Power over the area inside the walls.
    WHITE_SPACE("white-space"),
    /// Power over the floor that the racks cover.
    FOOTPRINT("footprint"),
    /// Power over the racks with half of the aisles in front of and behind them.
    FOOTPRINT_AND_HALF_AISLES("half-aisles");

    private final String code;

    DensityDefinition(String code) {
        this.code = code;
    }

    /// The word used in files.
    public String code() {
        return code;
    }

    /// The id of the text that names it.
    public String messageId() {
        return "check.density." + code;
    }
}
