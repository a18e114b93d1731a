package hallwright.app.editor;

import hallwright.app.tool.Answer;
import hallwright.drawing.View;
import hallwright.drawing.floor.FloorScene;
import hallwright.drawing.floor.Look;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;

/// What a tool previews. The only thing that is painted while the hand moves.
///
/// Everything under a canvas is composed anew when the canvas changes. So there is not one canvas around all of the
/// preview, which guides and measures stretch across the whole floor, but a small one for each piece of it.
final class GestureLayer {

    private final Group group = new Group();
    private final List<Patch> patches = new ArrayList<>();
    private int paints;

    GestureLayer() {
        group.setManaged(false);
        group.setMouseTransparent(true);
    }

    Group node() {
        return group;
    }

    /// How often it was painted.
    int paints() {
        return paints;
    }

    /// Shows a preview, with its hint beside the pointer.
    void show(FloorScene scene, Look look, View view, Answer.Preview preview, double x, double y) {
        List<PreviewPainter.Piece> pieces = new PreviewPainter(look, view).pieces(scene, preview, x, y);
        while (patches.size() < pieces.size()) {
            Patch patch = new Patch();
            patches.add(patch);
            group.getChildren().add(patch.node());
        }
        for (int i = 0; i < patches.size(); i++) {
            if (i < pieces.size()) {
                patches.get(i).show(pieces.get(i).extent(), pieces.get(i).drawing()::accept);
            } else {
                patches.get(i).hide();
            }
        }
        paints += pieces.isEmpty() ? 0 : 1;
    }
}
