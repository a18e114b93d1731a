package hallwright.app.editor;

import hallwright.drawing.Layer;
import hallwright.drawing.Surface;
import hallwright.drawing.View;
import hallwright.drawing.floor.FindingPainter;
import hallwright.drawing.floor.FloorScene;
import hallwright.drawing.floor.Look;
import hallwright.geometry.Rect;
import hallwright.rule.Finding;
import java.util.List;

/// The marks of what the rules found, and the findings that are pointed out.
final class FindingLayer extends MovingLayer {

    private static final double STALE = 0.4;

    private FloorScene scene;
    private Look look;
    private List<Finding> findings = List.of();
    private List<Finding> highlighted = List.of();

    FindingLayer(FloorScene scene, Look look) {
        this.scene = scene;
        this.look = look;
    }

    /// @param stale true if the findings belong to an earlier design
    void use(
            FloorScene newScene, Look newLook, List<Finding> newFindings, List<Finding> newHighlighted, boolean stale) {
        scene = newScene;
        look = newLook;
        findings = newLook.layers().contains(Layer.FINDINGS) ? newFindings : List.of();
        highlighted = newHighlighted;
        node().setOpacity(stale ? STALE : 1);
        invalidate();
    }

    @Override
    boolean isEmpty() {
        return highlighted.isEmpty() && findings.stream().noneMatch(FindingPainter::isOpen);
    }

    @Override
    void draw(Surface on, View view, Rect area) {
        FindingPainter painter = new FindingPainter(look);
        highlighted.forEach(finding -> painter.highlight(scene, view, on, finding));
        painter.marks(scene, view, on, findings);
    }
}
