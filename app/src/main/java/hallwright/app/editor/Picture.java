package hallwright.app.editor;

import hallwright.app.tool.Answer;
import hallwright.app.workbench.Results;
import hallwright.design.Design;
import hallwright.design.ObjectId;
import hallwright.drawing.View;
import hallwright.drawing.floor.Colouring;
import hallwright.drawing.floor.FloorScene;
import hallwright.drawing.floor.Look;
import hallwright.geometry.Rect;
import hallwright.rule.Finding;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// The layers of the floor, and which of them each change makes out of date.
final class Picture {

    private final FloorLayer floor;
    private final SelectionLayer selection;
    private final FindingLayer findings;
    private final GestureLayer gesture = new GestureLayer();
    private FloorScene scene;
    private Look look;

    Picture(Design design, Look look) {
        this.scene = FloorScene.of(design);
        this.look = look;
        floor = new FloorLayer(scene, look);
        selection = new SelectionLayer(scene, look);
        findings = new FindingLayer(scene, look);
    }

    /// From the lowest to the topmost.
    List<Node> nodes() {
        return List.of(floor.node(), findings.node(), selection.node(), gesture.node());
    }

    FloorScene scene() {
        return scene;
    }

    Look look() {
        return look;
    }

    /// How often the floor was painted, in whole or in part.
    int floorPaints() {
        return floor.paints();
    }

    /// How often the gesture was painted.
    int gesturePaints() {
        return gesture.paints();
    }

    /// Takes the design over after an edit and paints the floor where it changed.
    void use(Design design, View view) {
        FloorScene before = scene;
        scene = scene.next(design);
        floor.use(scene);
        repaint(Dirt.between(before, scene, view));
    }

    /// Takes another look over and paints the floor where it changed.
    void use(Look now, View view) {
        Look before = look;
        look = now;
        floor.use(now);
        Colouring old = before.colouring();
        Colouring other = now.colouring();
        Set<ObjectId> different = before.with(null).equals(now.with(null)) && old != null && other != null
                ? old.differences(other)
                : null;
        repaint(different == null ? null : Dirt.of(scene, different, view));
    }

    void showSelection(Set<ObjectId> ids) {
        selection.use(scene, look, ids);
    }

    void showFindings(@Nullable Results results, List<Finding> highlighted) {
        List<Finding> all = results == null ? List.of() : results.findings().all();
        boolean stale = results != null && results.design() != scene.design();
        findings.use(scene, look, all, highlighted, stale);
    }

    void showPreview(View view, Answer.Preview preview, double x, double y) {
        gesture.show(scene, look, view, preview, x, y);
    }

    /// Brings every layer to a view.
    void show(View view) {
        floor.show(view);
        findings.show(view);
        selection.show(view);
    }

    /// Makes the margins good while nothing moves.
    void rest(View view) {
        floor.rest(view);
        findings.rest(view);
        selection.rest(view);
    }

    private void repaint(@Nullable List<Rect> areas) {
        if (areas == null) {
            floor.invalidate();
        } else {
            floor.redraw(areas);
        }
    }
}
