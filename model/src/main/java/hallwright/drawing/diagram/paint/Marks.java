package hallwright.drawing.diagram.paint;

import hallwright.drawing.Dash;
import hallwright.drawing.Ink;
import hallwright.drawing.Palette;
import hallwright.drawing.Stroke;
import hallwright.drawing.Surface;
import hallwright.drawing.Tint;
import hallwright.drawing.diagram.DiagramItem;
import hallwright.drawing.diagram.DiagramMark;

/// The signs of an outage: a cross for what is out, a hatch for what is lost, a heavy frame for an overload, dashed
/// and dotted frames for what is slowed and what starts again.
public final class Marks {

    private static final double HATCH = 7;

    private Marks() {}

    static Tint tint(Palette palette, DiagramMark mark) {
        return palette.tint(
                switch (mark) {
                    case OUT, LOST, OVERLOADED -> Ink.ERROR;
                    case SLOWED -> Ink.WARNING;
                    case INTERRUPTED -> Ink.INFO;
                    case DEAD, NONE -> Ink.FAINT_TEXT;
                });
    }

    /// Draws the sign of a mark over a rectangle.
    public static void draw(
            Surface surface, Palette palette, DiagramMark mark, double x, double y, double width, double height) {
        DiagramItem.Box box = new DiagramItem.Box(x, y, width, height);
        if (mark == DiagramMark.OUT) {
            Tint tint = tint(palette, mark);
            surface.box(x, y, width, height, tint.withOpacity(0.25), tint, 2);
            surface.lines(
                    new double[] {x, y, x + width, y + height, x, y + height, x + width, y}, Stroke.solid(tint, 2));
        } else {
            draw(surface, palette, mark, box);
        }
    }

    static void draw(Surface surface, Palette palette, DiagramMark mark, DiagramItem.Box box) {
        Tint tint = tint(palette, mark);
        switch (mark) {
            case OUT -> {
                surface.box(box.x(), box.y(), box.width(), box.height(), tint.withOpacity(0.10), tint, 2);
                cross(surface, box.axis(), box.y() + box.height() / 2, 17, Stroke.solid(tint, 3));
            }
            case LOST -> {
                hatch(surface, box, Stroke.solid(tint.withOpacity(0.35), 1));
                surface.box(box.x(), box.y(), box.width(), box.height(), null, tint, 2);
            }
            case OVERLOADED ->
                surface.box(box.x(), box.y(), box.width(), box.height(), tint.withOpacity(0.12), tint, 3.5);
            case SLOWED -> frame(surface, box, new Stroke(tint, 2, Dash.DASHED));
            case INTERRUPTED -> frame(surface, box, new Stroke(tint, 2, Dash.DOTTED));
            case DEAD -> hatch(surface, box, Stroke.solid(tint.withOpacity(0.25), 0.8));
            case NONE -> {}
        }
    }

    static void cross(Surface surface, double x, double y, double reach, Stroke stroke) {
        surface.lines(
                new double[] {x - reach, y - reach, x + reach, y + reach, x - reach, y + reach, x + reach, y - reach},
                stroke);
    }

    private static void frame(Surface surface, DiagramItem.Box box, Stroke stroke) {
        double[] xs = {box.x() + 1, box.right() - 1, box.right() - 1, box.x() + 1};
        double[] ys = {box.y() + 1, box.y() + 1, box.bottom() - 1, box.bottom() - 1};
        surface.path(xs, ys, true, stroke);
    }

    /// Lines from the lower left to the upper right, behind the words.
    private static void hatch(Surface surface, DiagramItem.Box box, Stroke stroke) {
        int count = (int) ((box.width() + box.height()) / HATCH);
        double[] ends = new double[4 * count];
        for (int i = 0; i < count; i++) {
            double sum = (i + 1) * HATCH;
            double x1 = Math.max(0, sum - box.height());
            double x2 = Math.min(box.width(), sum);
            ends[4 * i] = box.x() + x1;
            ends[4 * i + 1] = box.y() + sum - x1;
            ends[4 * i + 2] = box.x() + x2;
            ends[4 * i + 3] = box.y() + sum - x2;
        }
        surface.lines(ends, stroke);
    }
}
