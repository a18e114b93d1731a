package hallwright.app.editor;

import hallwright.drawing.Surface;
import hallwright.drawing.View;
import hallwright.geometry.Rect;
import java.util.List;
import javafx.scene.canvas.Canvas;

/// A picture of the floor with a margin around what the window shows. While the hand moves the view the picture is
/// moved and not painted; when the scale changes what is seen is painted at once; when the hand rests the margin is
/// made good.
abstract class MovingLayer {

    /// The margin, in pixels.
    static final double MARGIN = 360;

    private final Canvas canvas = new Canvas(0, 0);
    private final CanvasSurface surface = new CanvasSurface(canvas.getGraphicsContext2D());
    private View painted = new View(0, 0, 1, 0, 0);
    private boolean whole;
    private boolean due = true;
    private int paints;

    MovingLayer() {
        canvas.setManaged(false);
        canvas.setMouseTransparent(true);
    }

    Canvas node() {
        return canvas;
    }

    /// How often anything was painted, in whole or in part.
    int paints() {
        return paints;
    }

    /// True if there is nothing to draw; such a layer costs nothing.
    abstract boolean isEmpty();

    /// Draws what lies in an area at least.
    abstract void draw(Surface on, View view, Rect area);

    /// From now on the picture is out of date.
    void invalidate() {
        due = true;
    }

    /// Shows the view, painting only if the picture is out of date or of another scale.
    void show(View view) {
        if (isEmpty()) {
            canvas.setVisible(false);
            canvas.setWidth(0);
            canvas.setHeight(0);
            due = true;
            return;
        }
        canvas.setVisible(true);
        View wanted = around(view);
        boolean same = wanted.scale() == painted.scale()
                && wanted.width() == painted.width()
                && wanted.height() == painted.height();
        if (due || !same) {
            paint(wanted, false);
        }
        canvas.setTranslateX(Math.rint(view.x(painted.westMm())));
        canvas.setTranslateY(Math.rint(view.y(painted.northMm())));
    }

    /// Paints anew around the view if the picture has been moved or its margin is missing.
    void rest(View view) {
        if (!isEmpty() && (due || !whole || !around(view).equals(painted))) {
            paint(around(view), true);
            show(view);
        }
    }

    /// Paints some areas of the floor anew, unless everything is out of date anyhow.
    void redraw(List<Rect> areas) {
        if (due || isEmpty()) {
            return;
        }
        for (Rect area : areas) {
            double left = Math.floor(painted.x(area.xMm()));
            double top = Math.floor(painted.y(area.northMm()));
            double right = Math.ceil(painted.x(area.eastMm()));
            double bottom = Math.ceil(painted.y(area.yMm()));
            if (right > 0 && bottom > 0 && left < painted.width() && top < painted.height()) {
                paintPart(left, top, right - left, bottom - top);
            }
        }
    }

    private void paint(View view, boolean withMargin) {
        if (canvas.getWidth() != view.width() || canvas.getHeight() != view.height()) {
            canvas.setWidth(view.width());
            canvas.setHeight(view.height());
        }
        painted = view;
        whole = withMargin;
        due = false;
        canvas.getGraphicsContext2D().clearRect(0, 0, view.width(), view.height());
        double inset = withMargin ? 0 : MARGIN;
        paints++;
        draw(surface, view, view.area(inset, inset, view.width() - 2 * inset, view.height() - 2 * inset));
    }

    private void paintPart(double x, double y, double width, double height) {
        paints++;
        surface.clip(x, y, width, height);
        canvas.getGraphicsContext2D().clearRect(x, y, width, height);
        draw(surface, painted, painted.area(x, y, width, height));
        surface.unclip();
    }

    /// The view of the whole picture, whose middle is the view of the window.
    private static View around(View view) {
        return new View(
                view.westMm() - MARGIN / view.scale(),
                view.northMm() + MARGIN / view.scale(),
                view.scale(),
                Math.ceil(view.width()) + 2 * MARGIN,
                Math.ceil(view.height()) + 2 * MARGIN);
    }
}
