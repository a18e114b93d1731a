package hallwright.app.editor;

import hallwright.app.tool.Answer;
import hallwright.drawing.View;
import hallwright.geometry.Point;
import hallwright.geometry.Rect;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;

/// The smallest part of the window that holds everything added.
final class Extent {

    private final View view;
    private double left = Double.POSITIVE_INFINITY;
    private double top = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double bottom = Double.NEGATIVE_INFINITY;

    Extent(View view) {
        this.view = view;
    }

    void place(double xMm, double yMm, double margin) {
        add(view.x(xMm), view.y(yMm), margin);
    }

    void span(Answer.Span span, double margin) {
        for (Point end : new Point[] {span.from(), span.to()}) {
            place(end.xMm(), end.yMm(), margin);
        }
    }

    void rect(Rect rect, double margin) {
        place(rect.xMm(), rect.yMm(), margin);
        place(rect.eastMm(), rect.northMm(), margin);
    }

    void add(Rectangle2D box) {
        add(box.getMinX(), box.getMinY(), 1);
        add(box.getMaxX(), box.getMaxY(), 1);
    }

    /// What of it lies in the window; null if nothing does.
    @Nullable
    Rectangle2D shown() {
        double x = Math.max(0, left);
        double y = Math.max(0, top);
        double wide = Math.min(view.width(), right) - x;
        double high = Math.min(view.height(), bottom) - y;
        return wide > 0 && high > 0 ? new Rectangle2D(x, y, wide, high) : null;
    }

    private void add(double x, double y, double margin) {
        left = Math.min(left, x - margin);
        top = Math.min(top, y - margin);
        right = Math.max(right, x + margin);
        bottom = Math.max(bottom, y + margin);
    }
}
