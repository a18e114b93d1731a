package hallwright.space;

/// A side of a rack or a row, seen from the way its front looks.
public enum Flank {
    /// Where air goes in.
    FRONT("front", 0),
    /// Where air comes out.
    REAR("rear", 2),
    /// The end of a row to the right of somebody who stands in front of it and looks at it.
    RIGHT("end", 1),
    /// The end of a row to the left of somebody who stands in front of it and looks at it.
    LEFT("end", 3);

    private final String code;
    private final int quarterTurns;

    Flank(String code, int quarterTurns) {
        this.code = code;
        this.quarterTurns = quarterTurns;
    }

    /// How many quarter turns counter-clockwise lead from the front to here.
    public int quarterTurns() {
        return quarterTurns;
    }

    /// The id of the text that names it; both ends have the same name.
    public String messageId() {
        return "check.flank." + code;
    }
}
