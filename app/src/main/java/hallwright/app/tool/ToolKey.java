package hallwright.app.tool;

/// The keys that mean something to tools.
public enum ToolKey {
    /// Stop what is going on.
    ESCAPE,
    /// Turn by a quarter.
    ROTATE,
    /// One step to the west.
    LEFT,
    /// One step to the east.
    RIGHT,
    /// One step to the north.
    UP,
    /// One step to the south.
    DOWN,
    /// Take out what is selected.
    DELETE,
    /// Select the next object.
    NEXT
}
