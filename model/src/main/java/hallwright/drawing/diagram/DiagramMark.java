package hallwright.drawing.diagram;

/// What an outage does to an item, the worst first. Each has a colour, a sign of its own and a word.
public enum DiagramMark {
    /// Taken out.
    OUT("out"),
    /// A load without any supply.
    LOST("lost"),
    /// Above its capacity.
    OVERLOADED("overloaded"),
    /// A load with fewer supplies than it needs.
    SLOWED("slowed"),
    /// A load that stops and starts again.
    INTERRUPTED("interrupted"),
    /// Equipment that gives nothing any more.
    DEAD("dead"),
    /// As in ordinary work.
    NONE("none");

    private final String code;

    DiagramMark(String code) {
        this.code = code;
    }

    /// The id of the text that names it.
    public String messageId() {
        return "drawing.diagram.mark." + code;
    }
}
