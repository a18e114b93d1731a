package hallwright.app.tool;

/// One thing that the pointer can be used for. A tool holds the state of one gesture and never the design.
public interface Tool {

    /// A name that never changes, such as `select`.
    String id();

    /// A button was pressed.
    default Answer press(Pointer pointer, Floor floor) {
        return Answer.NOTHING;
    }

    /// The pointer moved with a button down.
    default Answer drag(Pointer pointer, Floor floor) {
        return Answer.NOTHING;
    }

    /// A button was released.
    default Answer release(Pointer pointer, Floor floor) {
        return Answer.NOTHING;
    }

    /// The pointer moved with no button down.
    default Answer hover(Pointer pointer, Floor floor) {
        return Answer.NOTHING;
    }

    /// A key was pressed; with shift it does more of the same.
    default Answer key(ToolKey key, boolean shift, Floor floor) {
        return Answer.NOTHING;
    }

    /// The design changed under the hand, by undo or by opening another: give a gesture up.
    default void cancel() {}

    /// The id of the text that names it.
    default String messageId() {
        return "drawing.tool." + id();
    }

    /// True if the pointer should be a cross for exact places.
    default boolean isExact() {
        return false;
    }
}
