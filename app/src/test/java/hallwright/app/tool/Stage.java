package hallwright.app.tool;

import hallwright.app.testing.Floors;
import hallwright.design.Design;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import hallwright.drawing.floor.FloorScene;
import hallwright.edit.EditResult.Applied;
import java.util.List;
import java.util.Set;

/// A floor and a pointer for tests: two rows of four racks, 600 x 1200 mm each, on a grid of 600 mm.
///
/// Row A faces south at y 3000 to 4200, row B north at y 6000 to 7200, both from x 3000 to 5400.
final class Stage {

    /// Ten millimetres a pixel: drags begin at 60 mm, snapping reaches 80 mm.
    static final double PIXEL_MM = 10;

    Design design = Floors.rows(2, 4);
    Set<ObjectId> selection = Set.of();
    boolean shift;
    boolean control;
    boolean alt;
    int clicks = 1;

    ObjectId rack(int number) {
        return Floors.racks(design).get(number).id();
    }

    Placement placement(ObjectId id) {
        Placement placement = design.placements().get(id);
        if (placement == null) {
            throw new IllegalStateException("no placement [id=" + id + "]");
        }
        return placement;
    }

    Floor floor() {
        return new SceneFloor(FloorScene.of(design), selection);
    }

    Pointer at(double xMm, double yMm) {
        return at(xMm, yMm, Pointer.Button.PRIMARY);
    }

    Pointer at(double xMm, double yMm, Pointer.Button button) {
        List<ObjectId> hits = floor().at(xMm, yMm, 40);
        return new Pointer(xMm, yMm, PIXEL_MM, button, shift, control, alt, clicks, hits);
    }

    /// Presses, carries a selection out as the editor does, and answers with the last answer of the drag.
    Answer drag(Tool tool, double fromX, double fromY, double toX, double toY) {
        carryOut(tool.press(at(fromX, fromY), floor()));
        tool.drag(at((fromX + toX) / 2, (fromY + toY) / 2), floor());
        return tool.drag(at(toX, toY), floor());
    }

    /// Presses and releases at once, carrying selections out.
    Answer click(Tool tool, double x, double y) {
        Answer pressed = tool.press(at(x, y), floor());
        carryOut(pressed);
        Answer released = tool.release(at(x, y), floor());
        carryOut(released);
        return released == Answer.NOTHING ? pressed : released;
    }

    void carryOut(Answer answer) {
        if (answer instanceof Answer.Select select) {
            selection = select.ids();
        }
        if (answer instanceof Answer.Commit commit && commit.edit().applyTo(design) instanceof Applied applied) {
            design = applied.design();
        }
    }
}
