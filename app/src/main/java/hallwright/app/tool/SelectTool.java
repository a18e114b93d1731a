package hallwright.app.tool;

import hallwright.design.DesignObject;
import hallwright.design.ObjectId;
import hallwright.drawing.floor.FloorScene;
import hallwright.edit.Edit;
import hallwright.edit.Move;
import hallwright.edit.Remove;
import hallwright.edit.Rotate;
import hallwright.geometry.Rect;
import hallwright.text.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Selects with clicks and marquees, and moves what is selected.
///
/// A click selects, with shift it adds or takes away; a click on what is selected alone goes to what lies under it.
/// A drag that begins on an object moves the selection, one that begins beside everything draws a marquee.
public final class SelectTool implements Tool {

    private @Nullable Press press;
    private @Nullable MoveGesture move;
    private @Nullable ObjectId hovered;

    @Override
    public String id() {
        return "select";
    }

    @Override
    public Answer press(Pointer pointer, Floor floor) {
        if (pointer.button() != Pointer.Button.PRIMARY) {
            return Answer.NOTHING;
        }
        hovered = null;
        ObjectId hit = target(pointer, floor);
        boolean was = hit != null && floor.selection().contains(hit);
        press = new Press(pointer, hit, was);
        if (hit == null || was) {
            return Answer.Preview.NONE;
        }
        return new Answer.Select(pointer.shift() ? with(floor.selection(), hit) : Set.of(hit));
    }

    @Override
    public Answer drag(Pointer pointer, Floor floor) {
        Press start = press;
        if (start == null) {
            return Answer.NOTHING;
        }
        if (move == null && !start.marquee() && !pointer.isDragFrom(start.pointer())) {
            return Answer.NOTHING;
        }
        if (start.hit() == null) {
            press = start.asMarquee();
            return Answer.Preview.marquee(start.rect(pointer));
        }
        if (move == null) {
            Rect frame = floor.scene().bounds(floor.selection());
            if (frame == null) {
                return Answer.NOTHING;
            }
            move = new MoveGesture(start.pointer(), floor.selection(), frame);
        }
        return move.preview(pointer, floor);
    }

    @Override
    public Answer release(Pointer pointer, Floor floor) {
        Press start = press;
        MoveGesture moving = move;
        cancel();
        if (start == null) {
            return Answer.NOTHING;
        }
        if (moving != null) {
            return moving.commit(pointer, floor);
        }
        if (start.marquee()) {
            Set<ObjectId> caught = floor.caught(start.rect(pointer));
            return new Answer.Select(pointer.shift() ? with(floor.selection(), caught) : caught);
        }
        return click(start, pointer, floor);
    }

    @Override
    public Answer hover(Pointer pointer, Floor floor) {
        ObjectId hit = pointer.hits().isEmpty() ? null : pointer.hits().getFirst();
        if (hit == null ? hovered == null : hit.equals(hovered)) {
            return Answer.NOTHING;
        }
        hovered = hit;
        DesignObject object = hit == null ? null : floor.scene().design().find(hit);
        return object == null ? Answer.Preview.NONE : Answer.Preview.hovering(object.id(), name(floor.scene(), object));
    }

    @Override
    public Answer key(ToolKey key, boolean shift, Floor floor) {
        int step = shift ? floor.scene().design().grid().tileMm() : Snap.FINE_MM;
        return switch (key) {
            case ESCAPE -> escape(floor);
            case LEFT -> nudge(floor, -step, 0);
            case RIGHT -> nudge(floor, step, 0);
            case UP -> nudge(floor, 0, step);
            case DOWN -> nudge(floor, 0, -step);
            case ROTATE -> floor.selection().isEmpty() ? Answer.NOTHING : commit(new Rotate(floor.selection(), 90));
            case DELETE -> floor.selection().isEmpty() ? Answer.NOTHING : commit(new Remove(floor.selection()));
            case NEXT -> next(floor, shift);
        };
    }

    @Override
    public void cancel() {
        press = null;
        move = null;
        hovered = null;
    }

    private Answer escape(Floor floor) {
        boolean busy = press != null;
        cancel();
        return busy || floor.selection().isEmpty() ? Answer.Preview.NONE : new Answer.Select(Set.of());
    }

    private static Answer nudge(Floor floor, int dx, int dy) {
        return floor.selection().isEmpty() ? Answer.NOTHING : commit(new Move(floor.selection(), dx, dy));
    }

    private static Answer commit(Edit edit) {
        return new Answer.Commit(edit);
    }

    /// The object after the selected one in order of identity, or before it, around the end.
    private static Answer next(Floor floor, boolean backward) {
        List<ObjectId> all =
                floor.scene().items().stream().map(item -> item.id()).toList();
        if (all.isEmpty()) {
            return Answer.NOTHING;
        }
        int at = floor.selection().stream().mapToInt(all::indexOf).max().orElse(backward ? 0 : -1);
        return new Answer.Select(Set.of(all.get(Math.floorMod(at + (backward ? -1 : 1), all.size()))));
    }

    private static Answer click(Press start, Pointer pointer, Floor floor) {
        ObjectId hit = start.hit();
        if (hit == null) {
            return pointer.shift() || floor.selection().isEmpty() ? Answer.NOTHING : new Answer.Select(Set.of());
        }
        if (start.pointer().clicks() > 1) {
            return new Answer.Open(hit);
        }
        if (!start.was()) {
            return Answer.NOTHING;
        }
        if (pointer.shift()) {
            Set<ObjectId> rest = new HashSet<>(floor.selection());
            rest.remove(hit);
            return new Answer.Select(rest);
        }
        if (floor.selection().size() > 1) {
            return new Answer.Select(Set.of(hit));
        }
        List<ObjectId> hits = start.pointer().hits();
        return hits.size() < 2
                ? Answer.NOTHING
                : new Answer.Select(Set.of(hits.get((hits.indexOf(hit) + 1) % hits.size())));
    }

    /// What is selected already comes before what lies above it, so that a drag moves what the user sees framed.
    private static @Nullable ObjectId target(Pointer pointer, Floor floor) {
        for (ObjectId hit : pointer.hits()) {
            if (floor.selection().contains(hit)) {
                return hit;
            }
        }
        return pointer.hits().isEmpty() ? null : pointer.hits().getFirst();
    }

    private static Set<ObjectId> with(Set<ObjectId> selection, ObjectId one) {
        return with(selection, Set.of(one));
    }

    private static Set<ObjectId> with(Set<ObjectId> selection, Set<ObjectId> more) {
        Set<ObjectId> all = new HashSet<>(selection);
        all.addAll(more);
        return all;
    }

    private static Message name(FloorScene scene, DesignObject object) {
        FloorScene.Item item = scene.item(object.id());
        return item == null
                ? Message.of("drawing.hint.name", object.name())
                : Message.of(
                        "drawing.hint.equipment",
                        object.name(),
                        item.type().product().manufacturer(),
                        item.type().product().model());
    }

    /// @param pointer where the button went down
    /// @param hit what was under it, or null
    /// @param was true if that was selected before
    /// @param marquee true once it has become a marquee
    private record Press(Pointer pointer, @Nullable ObjectId hit, boolean was, boolean marquee) {

        Press(Pointer pointer, @Nullable ObjectId hit, boolean was) {
            this(pointer, hit, was, false);
        }

        Press asMarquee() {
            return new Press(pointer, hit, was, true);
        }

        Rect rect(Pointer end) {
            return Rect.between(pointer.place(), end.place());
        }
    }
}
