package hallwright.app.editor;

import hallwright.drawing.Stroke;
import hallwright.drawing.Surface;
import hallwright.drawing.TextStyle;
import hallwright.drawing.Tint;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/// Draws on a canvas of the window. Level edges lie on whole pixels: that looks sharp, and without a graphics card
/// it is several times faster.
public final class CanvasSurface implements Surface {

    private static final Map<Integer, Color> COLOURS = new HashMap<>();

    private final GraphicsContext graphics;

    /// @param graphics draws on the canvas
    public CanvasSurface(GraphicsContext graphics) {
        this.graphics = graphics;
        graphics.setLineCap(StrokeLineCap.BUTT);
        graphics.setLineJoin(StrokeLineJoin.MITER);
    }

    @Override
    public void clip(double x, double y, double width, double height) {
        graphics.save();
        graphics.beginPath();
        double left = snapped(x);
        double top = snapped(y);
        graphics.rect(left, top, snapped(x + width) - left, snapped(y + height) - top);
        graphics.clip();
    }

    @Override
    public void unclip() {
        graphics.restore();
    }

    @Override
    public void box(
            double x,
            double y,
            double width,
            double height,
            @Nullable Tint fill,
            @Nullable Tint edge,
            double edgeWidth) {
        double left = snapped(x);
        double top = snapped(y);
        double wide = Math.max(1, snapped(x + width) - left);
        double high = Math.max(1, snapped(y + height) - top);
        double line = edge == null ? 0 : Math.max(1, Math.rint(edgeWidth));
        boolean thick = edge != null && (wide <= 2 * line || high <= 2 * line);
        if (fill != null) {
            graphics.setFill(colour(fill));
            graphics.fillRect(left, top, wide, high);
        }
        if (edge == null) {
            return;
        }
        graphics.setFill(colour(edge));
        if (thick) {
            graphics.fillRect(left, top, wide, high);
            return;
        }
        graphics.fillRect(left, top, wide, line);
        graphics.fillRect(left, top + high - line, wide, line);
        graphics.fillRect(left, top + line, line, high - 2 * line);
        graphics.fillRect(left + wide - line, top + line, line, high - 2 * line);
    }

    @Override
    public void polygon(double[] xs, double[] ys, Tint tint) {
        graphics.setFill(colour(tint));
        if (isBox(xs, ys)) {
            double left = Math.rint(Math.min(xs[0], xs[2]));
            double top = Math.rint(Math.min(ys[0], ys[2]));
            graphics.fillRect(
                    left, top, Math.rint(Math.max(xs[0], xs[2])) - left, Math.rint(Math.max(ys[0], ys[2])) - top);
        } else {
            graphics.fillPolygon(xs, ys, xs.length);
        }
    }

    @Override
    public void path(double[] xs, double[] ys, boolean closed, Stroke stroke) {
        int last = closed ? xs.length : xs.length - 1;
        if (stroke.dash().lengths().length == 0 && stroke.tint().opacity() == 1 && isLevel(xs, ys, closed)) {
            for (int i = 0; i < last; i++) {
                level(xs[i], ys[i], xs[(i + 1) % xs.length], ys[(i + 1) % xs.length], stroke, true);
            }
            return;
        }
        use(stroke);
        if (closed) {
            graphics.strokePolygon(xs, ys, xs.length);
        } else {
            graphics.strokePolyline(xs, ys, xs.length);
        }
    }

    @Override
    public void lines(double[] ends, Stroke stroke) {
        boolean solid = stroke.dash().lengths().length == 0;
        boolean used = false;
        for (int i = 0; i + 3 < ends.length; i += 4) {
            if (solid && (ends[i] == ends[i + 2] || ends[i + 1] == ends[i + 3])) {
                level(ends[i], ends[i + 1], ends[i + 2], ends[i + 3], stroke, false);
            } else {
                if (!used) {
                    use(stroke);
                    used = true;
                }
                graphics.strokeLine(ends[i], ends[i + 1], ends[i + 2], ends[i + 3]);
            }
        }
    }

    @Override
    public void text(double x, double y, String text, TextStyle style) {
        graphics.setFill(colour(style.tint()));
        graphics.setFont(Fonts.of(style.face(), style.size()));
        graphics.setTextAlign(
                switch (style.anchor()) {
                    case START -> TextAlignment.LEFT;
                    case MIDDLE -> TextAlignment.CENTER;
                    case END -> TextAlignment.RIGHT;
                });
        if (style.upward()) {
            graphics.save();
            graphics.translate(snapped(x), snapped(y));
            graphics.rotate(-90);
            graphics.fillText(text, 0, 0);
            graphics.restore();
        } else {
            graphics.fillText(text, snapped(x), snapped(y));
        }
    }

    /// A level or upright line as a filled rectangle.
    ///
    /// @param corners true if it reaches half its width beyond its ends, to meet its neighbours at corners
    private void level(double x1, double y1, double x2, double y2, Stroke stroke, boolean corners) {
        double width = Math.max(1, Math.rint(stroke.width()));
        boolean level = y1 == y2;
        double alongX = level ? (corners ? width / 2 : 0) : width / 2;
        double alongY = level ? width / 2 : (corners ? width / 2 : 0);
        double left = snapped(Math.min(x1, x2) - alongX);
        double top = snapped(Math.min(y1, y2) - alongY);
        double right = level ? snapped(Math.max(x1, x2) + alongX) : left + width;
        double bottom = level ? top + width : snapped(Math.max(y1, y2) + alongY);
        graphics.setFill(colour(stroke.tint()));
        graphics.fillRect(left, top, right - left, bottom - top);
    }

    /// To the nearest whole pixel, halves always upward, so that ends and edges agree.
    private static double snapped(double value) {
        return Math.floor(value + 0.5);
    }

    private void use(Stroke stroke) {
        graphics.setStroke(colour(stroke.tint()));
        graphics.setLineWidth(stroke.width());
        graphics.setLineDashes(stroke.dash().lengths());
    }

    private static boolean isBox(double[] xs, double[] ys) {
        return xs.length == 4
                && ((xs[0] == xs[1] && ys[1] == ys[2] && xs[2] == xs[3] && ys[3] == ys[0])
                        || (ys[0] == ys[1] && xs[1] == xs[2] && ys[2] == ys[3] && xs[3] == xs[0]));
    }

    private static boolean isLevel(double[] xs, double[] ys, boolean closed) {
        for (int i = closed ? 0 : 1; i < xs.length; i++) {
            int before = (i + xs.length - 1) % xs.length;
            if (xs[i] != xs[before] && ys[i] != ys[before]) {
                return false;
            }
        }
        return true;
    }

    static Color colour(Tint tint) {
        return COLOURS.computeIfAbsent(
                tint.argb(), argb -> Color.rgb(tint.red(), tint.green(), tint.blue(), tint.opacity()));
    }
}
