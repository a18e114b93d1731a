package hallwright.app.editor;

import hallwright.app.tool.Answer;
import hallwright.drawing.View;
import hallwright.drawing.floor.FloorScene;
import hallwright.drawing.floor.Look;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/// What a tool previews. The only thing that is painted while the hand moves.
final class GestureLayer {

    private static final double STEP = 128;

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

    /// Paints a preview on a canvas no larger than it needs, as everything under the canvas is composed anew.
    void show(FloorScene scene, Look look, View view, Answer.Preview preview, double x, double y) {
        PreviewPainter painter = new PreviewPainter(look, view, surface);
        Rectangle2D extent = painter.extent(scene, preview, x, y);
        canvas.setVisible(extent != null);
        if (extent == null) {
            return;
        }
        double left = Math.floor(extent.getMinX());
        double top = Math.floor(extent.getMinY());
        fit(Math.min(extent.getWidth() + 1, view.width()), Math.min(extent.getHeight() + 1, view.height()));
        canvas.setTranslateX(left);
        canvas.setTranslateY(top);
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        graphics.save();
        graphics.translate(-left, -top);
        paints++;
        painter.paint(scene, preview, x, y);
        graphics.restore();
    }

    /// Sizes come in steps, so that the canvas is not made anew with every move.
    private void fit(double width, double height) {
        double wide = Math.ceil(width / STEP) * STEP;
        double high = Math.ceil(height / STEP) * STEP;
        if (canvas.getWidth() != wide || canvas.getHeight() != high) {
            canvas.setWidth(wide);
            canvas.setHeight(high);
        }
    }
}
