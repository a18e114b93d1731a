package hallwright.drawing;

/// The parts of a drawing that can be shown and hidden, in the order in which they are drawn.
public enum Layer {
    /// Walls and floors of the rooms.
    ROOMS("rooms"),
    /// The tile grid and its letters and numbers.
    GRID("grid"),
    /// Cooling zones.
    ZONES("zones"),
    /// Contained aisles.
    CONTAINMENT("containment"),
    /// Perforated tiles.
    TILES("tiles"),
    /// Columns, voids and areas kept free.
    OBSTACLES("obstacles"),
    /// Equipment that carries, changes or stores electricity.
    POWER("power"),
    /// Equipment that takes heat away.
    COOLING("cooling"),
    /// Racks and rack-scale systems.
    RACKS("racks"),
    /// Doors.
    DOORS("doors"),
    /// Busways, trays and ducts.
    RUNS("runs"),
    /// Names.
    NAMES("names"),
    /// Where the supplies run, and what an outage does.
    SUPPLIES("supplies"),
    /// What the rules found.
    FINDINGS("findings");

    private final String code;

    Layer(String code) {
        this.code = code;
    }

    /// The word used in files.
    public String code() {
        return code;
    }

    /// The id of the text that names it.
    public String messageId() {
        return "drawing.layer." + code;
    }
}
