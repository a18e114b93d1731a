package hallwright.app.tool;

import org.jspecify.annotations.Nullable;

/// Moves the view: what was under the pointer when the button went down stays under it.
public final class PanTool implements Tool {

    private @Nullable Pointer held;

    @Override
    public String id() {
        return "pan";
    }

    @Override
    public Answer press(Pointer pointer, Floor floor) {
        held = pointer;
        return Answer.NOTHING;
    }

    @Override
    public Answer drag(Pointer pointer, Floor floor) {
        Pointer start = held;
        return start == null
                ? Answer.NOTHING
                : new Answer.Pan(pointer.xMm() - start.xMm(), pointer.yMm() - start.yMm());
    }

    @Override
    public Answer release(Pointer pointer, Floor floor) {
        held = null;
        return Answer.NOTHING;
    }

    @Override
    public Answer key(ToolKey key, boolean shift, Floor floor) {
        return key == ToolKey.ESCAPE ? new Answer.Done() : Answer.NOTHING;
    }
}
