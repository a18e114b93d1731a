package hallwright.design;

/// Which side of the racks an aisle serves.
public enum AisleKind {
    /// In front of the racks, where they take air in.
    COLD,
    /// Behind the racks, where they give air off.
    HOT;

    /// The word used in files.
    public String code() {
        return this == COLD ? "cold" : "hot";
    }

    /// The id of the text that names it.
    public String messageId() {
        return "design.aisle." + code();
    }
}
