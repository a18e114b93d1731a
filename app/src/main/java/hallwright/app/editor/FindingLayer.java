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
import org.jspecify.annotations.Nullable;

/// The marks of what the rules found, and the finding that is pointed out.
final class FindingLayer extends MovingLayer {

    private static final double STALE = 0.4;

    private FloorScene scene;
    private Look look;
    private List<Finding> findings = List.of();
    private @Nullable Finding highlighted;

    FindingLayer(FloorScene scene, Look look) {
        this.scene = scene;
        this.look = look;
    }

    /// @param stale true if the findings belong to an earlier design
    void use(
            FloorScene newScene,
            Look newLook,
            List<Finding> newFindings,
            @Nullable Finding newHighlighted,
            boolean stale) {
        scene = newScene;
        look = newLook;
        findings = newLook.layers().contains(Layer.FINDINGS) ? newFindings : List.of();
        highlighted = newHighlighted;
        node().setOpacity(stale ? STALE : 1);
        invalidate();
    }

    @Override
    boolean isEmpty() {
        return highlighted == null && findings.stream().noneMatch(FindingPainter::isOpen);
    }

    @Override
    void draw(Surface on, View view, Rect area) {
        FindingPainter painter = new FindingPainter(look);
        if (highlighted != null) {
            painter.highlight(scene, view, on, highlighted);
        }
        painter.marks(scene, view, on, findings);
    }
}
