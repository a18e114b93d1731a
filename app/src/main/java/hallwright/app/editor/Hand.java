package hallwright.app.editor;

import hallwright.app.tool.Answer;
import hallwright.app.tool.Floor;
import hallwright.app.tool.Pointer;
import hallwright.app.tool.SelectTool;
import hallwright.app.tool.Tool;
import hallwright.app.tool.ToolKey;
import hallwright.app.workbench.Workbench;
import hallwright.design.ObjectId;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// Gives pointers and keys to the active tool and carries its answers out.
final class Hand {

    private final Workbench workbench;
    private final Viewport viewport;
    private final Supplier<Floor> floor;
    private final Tool selecting = new SelectTool();
    private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(selecting);
    private final ReadOnlyObjectWrapper<Answer.Preview> preview = new ReadOnlyObjectWrapper<>(Answer.Preview.NONE);
    private Consumer<ObjectId> onOpen = id -> {};

    Hand(Workbench workbench, Viewport viewport, Supplier<Floor> floor) {
        this.workbench = workbench;
        this.viewport = viewport;
        this.floor = floor;
        tool.addListener((property, before, now) -> preview.set(Answer.Preview.NONE));
    }

    ObjectProperty<Tool> toolProperty() {
        return tool;
    }

    ReadOnlyObjectProperty<Answer.Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    void setOnOpen(Consumer<ObjectId> handler) {
        onOpen = handler;
    }

    void press(Pointer pointer) {
        carryOut(tool.get().press(pointer, floor.get()));
    }

    void drag(Pointer pointer) {
        carryOut(tool.get().drag(pointer, floor.get()));
    }

    void release(Pointer pointer) {
        carryOut(tool.get().release(pointer, floor.get()));
    }

    void hover(Pointer pointer) {
        carryOut(tool.get().hover(pointer, floor.get()));
    }

    void leave() {
        preview.set(Answer.Preview.NONE);
    }

    /// Gives a gesture up whose design is no longer there.
    void cancel() {
        tool.get().cancel();
        preview.set(Answer.Preview.NONE);
    }

    /// @return true if the key meant something
    boolean key(ToolKey key, boolean shift) {
        Answer answer = tool.get().key(key, shift, floor.get());
        carryOut(answer);
        return answer != Answer.NOTHING;
    }

    private void carryOut(Answer answer) {
        switch (answer) {
            case Answer.Nothing _ -> {}
            case Answer.Preview shown -> preview.set(shown);
            case Answer.Commit commit -> {
                preview.set(Answer.Preview.NONE);
                workbench.perform(commit.edit());
            }
            case Answer.Select select -> {
                preview.set(Answer.Preview.NONE);
                workbench.select(select.ids());
            }
            case Answer.Open open -> onOpen.accept(open.id());
            case Answer.Pan pan -> {
                double scale = viewport.view().scale();
                viewport.pan(pan.dxMm() * scale, -pan.dyMm() * scale);
            }
            case Answer.Done _ -> tool.set(selecting);
        }
    }
}
