package hallwright.app.editor;

import hallwright.app.tool.Answer;
import hallwright.drawing.View;
import hallwright.drawing.floor.FloorScene;
import hallwright.drawing.floor.Look;
import javafx.scene.canvas.Canvas;

/// What a tool previews. The only thing that is painted while the hand moves.
final class GestureLayer {

    private final Canvas canvas = new Canvas(0, 0);
    private final CanvasSurface surface = new CanvasSurface(canvas.getGraphicsContext2D());
    private int paints;

    GestureLayer() {
        canvas.setManaged(false);
        canvas.setMouseTransparent(true);
    }

    Canvas node() {
        return canvas;
    }

    /// How often it was painted.
    int paints() {
        return paints;
    }

    void show(FloorScene scene, Look look, View view, Answer.Preview preview, double x, double y) {
        boolean empty = preview.equals(Answer.Preview.NONE);
        canvas.setVisible(!empty);
        if (empty) {
            return;
        }
        if (canvas.getWidth() != view.width() || canvas.getHeight() != view.height()) {
            canvas.setWidth(view.width());
            canvas.setHeight(view.height());
        }
        canvas.getGraphicsContext2D().clearRect(0, 0, view.width(), view.height());
        paints++;
        new PreviewPainter(look, view, surface).paint(scene, preview, x, y);
    }
}
