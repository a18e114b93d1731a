package hallwright.app.editor;

import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/// A small canvas over a part of the floor.
final class Patch {

    private static final double STEP = 64;
    private static final double THIN = 16;

    private final Canvas canvas = new Canvas(0, 0);
    private final CanvasSurface surface = new CanvasSurface(canvas.getGraphicsContext2D());

    Patch() {
        canvas.setManaged(false);
        canvas.setMouseTransparent(true);
    }

    Canvas node() {
        return canvas;
    }

    void hide() {
        canvas.setVisible(false);
    }

    /// Shows a drawing in pixels of the window, of which the patch holds what lies in an extent.
    void show(Rectangle2D extent, Consumer<CanvasSurface> drawing) {
        double left = Math.floor(extent.getMinX());
        double top = Math.floor(extent.getMinY());
        canvas.setVisible(true);
        canvas.setTranslateX(left);
        canvas.setTranslateY(top);
        fit(extent.getWidth() + 1, extent.getHeight() + 1);
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        graphics.save();
        graphics.translate(-left, -top);
        drawing.accept(surface);
        graphics.restore();
    }

    /// Sizes come in steps, so that the canvas is not made anew with every move.
    private void fit(double width, double height) {
        double wide = stepped(width);
        double high = stepped(height);
        if (canvas.getWidth() != wide || canvas.getHeight() != high) {
            canvas.setWidth(wide);
            canvas.setHeight(high);
        }
    }

    private static double stepped(double size) {
        double step = size > STEP ? STEP : THIN;
        return Math.ceil(size / step) * step;
    }
}
