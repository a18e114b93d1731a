package hallwright.drawing.diagram.paint;

import hallwright.design.ObjectId;
import hallwright.drawing.Layer;
import hallwright.drawing.Stroke;
import hallwright.drawing.Surface;
import hallwright.drawing.TextStyle;
import hallwright.drawing.Tint;
import org.jspecify.annotations.Nullable;

/// Draws on another surface, moved by a distance and then enlarged.
public final class Shifted implements Surface {

    private final Surface surface;
    private final double dx;
    private final double dy;
    private final double scale;

    /// Moved only.
    public Shifted(Surface surface, double dx, double dy) {
        this(surface, dx, dy, 1);
    }

    /// @param dx where the origin comes to lie
    /// @param dy where the origin comes to lie
    /// @param scale how much larger everything is; dashes keep their lengths
    public Shifted(Surface surface, double dx, double dy, double scale) {
        this.surface = surface;
        this.dx = dx;
        this.dy = dy;
        this.scale = scale;
    }

    @Override
    public void beginLayer(Layer layer) {
        surface.beginLayer(layer);
    }

    @Override
    public void endLayer() {
        surface.endLayer();
    }

    @Override
    public void beginObject(ObjectId id, String name) {
        surface.beginObject(id, name);
    }

    @Override
    public void endObject() {
        surface.endObject();
    }

    @Override
    public void clip(double x, double y, double width, double height) {
        surface.clip(x(x), y(y), width * scale, height * scale);
    }

    @Override
    public void unclip() {
        surface.unclip();
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
        surface.box(x(x), y(y), width * scale, height * scale, fill, edge, edgeWidth * scale);
    }

    @Override
    public void polygon(double[] xs, double[] ys, Tint tint) {
        surface.polygon(xs(xs), ys(ys), tint);
    }

    @Override
    public void path(double[] xs, double[] ys, boolean closed, Stroke stroke) {
        surface.path(xs(xs), ys(ys), closed, scaled(stroke));
    }

    @Override
    public void lines(double[] ends, Stroke stroke) {
        double[] moved = new double[ends.length];
        for (int i = 0; i < ends.length; i++) {
            moved[i] = i % 2 == 0 ? x(ends[i]) : y(ends[i]);
        }
        surface.lines(moved, scaled(stroke));
    }

    @Override
    public void text(double x, double y, String text, TextStyle style) {
        TextStyle sized =
                new TextStyle(style.face(), style.size() * scale, style.tint(), style.anchor(), style.upward());
        surface.text(x(x), y(y), text, sized);
    }

    private double x(double x) {
        return dx + x * scale;
    }

    private double y(double y) {
        return dy + y * scale;
    }

    private double[] xs(double[] xs) {
        double[] moved = xs.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] = x(moved[i]);
        }
        return moved;
    }

    private double[] ys(double[] ys) {
        double[] moved = ys.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] = y(moved[i]);
        }
        return moved;
    }

    private Stroke scaled(Stroke stroke) {
        return new Stroke(stroke.tint(), stroke.width() * scale, stroke.dash());
    }
}
