package hallwright.app.tool;

import hallwright.design.Design;
import hallwright.design.DesignObject;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import hallwright.drawing.floor.FloorScene;
import hallwright.edit.Duplicate;
import hallwright.edit.Move;
import hallwright.geometry.Footprint;
import hallwright.geometry.Rect;
import hallwright.geometry.Turn;
import hallwright.text.Message;
import hallwright.units.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Objects on their way from one place to another. With control they are copied, with shift they stay on one axis,
/// with alt nothing snaps.
final class MoveGesture {

    /// More outlines than this say nothing more than the frame around them.
    private static final int MOST_GHOSTS = 300;

    private final Pointer start;
    private final Set<ObjectId> ids;
    private final Rect frame;

    /// @param frame the smallest rectangle around the objects, where they were
    MoveGesture(Pointer start, Set<ObjectId> ids, Rect frame) {
        this.start = start;
        this.ids = new TreeSet<>(ids);
        this.frame = frame;
    }

    Answer preview(Pointer pointer, Floor floor) {
        Snap.Result shift = shift(pointer, floor);
        Set<ObjectId> moving = pointer.control() ? Set.of() : ids;
        Rect there = frame.moved(shift.dxMm(), shift.dyMm());
        Design design = floor.scene().design();
        List<Answer.Ghost> ghosts = new ArrayList<>();
        Message wrong = locked(design, pointer.control());
        if (ids.size() > MOST_GHOSTS) {
            ghosts.add(Ghosts.of(Footprint.at(there.southWest(), there.widthMm(), there.depthMm(), Turn.NONE), false));
        } else {
            Overlaps overlaps = new Overlaps(floor, there, moving);
            for (ObjectId id : ids) {
                Message clash = clash(floor.scene(), id, shift, overlaps);
                wrong = wrong == null ? clash : wrong;
                DesignObject object = design.find(id);
                Answer.Ghost ghost = object == null
                        ? null
                        : Ghosts.of(floor.scene(), object, shift.dxMm(), shift.dyMm(), clash != null);
                if (ghost != null) {
                    ghosts.add(ghost);
                }
            }
        }
        List<Answer.Span> gaps = ids.size() > MOST_GHOSTS ? List.of() : Gaps.around(floor, there, moving);
        Message hint = wrong == null ? distance(shift, pointer.control()) : wrong;
        return new Answer.Preview(ghosts, shift.guides(), gaps, null, hint, wrong != null, Set.of());
    }

    Answer commit(Pointer pointer, Floor floor) {
        Snap.Result shift = shift(pointer, floor);
        if (shift.dxMm() == 0 && shift.dyMm() == 0) {
            return Answer.Preview.NONE;
        }
        return new Answer.Commit(
                pointer.control()
                        ? new Duplicate(ids, shift.dxMm(), shift.dyMm())
                        : new Move(ids, shift.dxMm(), shift.dyMm()));
    }

    private Snap.Result shift(Pointer pointer, Floor floor) {
        int dx = (int) Math.round(pointer.xMm() - start.xMm());
        int dy = (int) Math.round(pointer.yMm() - start.yMm());
        boolean level = Math.abs(dx) >= Math.abs(dy);
        if (pointer.shift()) {
            dx = level ? dx : 0;
            dy = level ? 0 : dy;
        }
        if (pointer.alt()) {
            return new Snap.Result(dx, dy, List.of());
        }
        Set<ObjectId> moving = pointer.control() ? Set.of() : ids;
        Snap.Result snapped = new Snap(floor, moving, pointer.reachMm()).at(frame.moved(dx, dy));
        boolean holdX = pointer.shift() && !level;
        boolean holdY = pointer.shift() && level;
        return new Snap.Result(holdX ? 0 : dx + snapped.dxMm(), holdY ? 0 : dy + snapped.dyMm(), snapped.guides());
    }

    private static @Nullable Message clash(FloorScene scene, ObjectId id, Snap.Result shift, Overlaps overlaps) {
        FloorScene.Item item = scene.item(id);
        return item == null
                ? null
                : overlaps.at(Ghosts.moved(item.footprint(), shift.dxMm(), shift.dyMm()), item.type());
    }

    private @Nullable Message locked(Design design, boolean copies) {
        if (copies) {
            return null;
        }
        for (ObjectId id : ids) {
            Placement placement = design.placements().get(id);
            if (placement != null && placement.locked()) {
                return Message.of("drawing.hint.locked", placement.name());
            }
        }
        return null;
    }

    private static Message distance(Snap.Result shift, boolean copies) {
        return Message.of(
                copies ? "drawing.hint.copy" : "drawing.hint.move", new Length(shift.dxMm()), new Length(shift.dyMm()));
    }
}
