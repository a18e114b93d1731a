package hallwright.app.editor;

import hallwright.app.tool.Answer;
import hallwright.drawing.Dash;
import hallwright.drawing.Ink;
import hallwright.drawing.Stroke;
import hallwright.drawing.Surface;
import hallwright.drawing.TextStyle;
import hallwright.drawing.Tint;
import hallwright.drawing.Typeface;
import hallwright.drawing.View;
import hallwright.drawing.floor.Dimension;
import hallwright.drawing.floor.FloorScene;
import hallwright.drawing.floor.Look;
import hallwright.drawing.floor.SelectionPainter;
import hallwright.geometry.Rect;
import hallwright.units.Length;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;

/// Draws what a tool previews: ghosts, guides, measures, the marquee and a word at the pointer.
final class PreviewPainter {

    private static final double HINT = 11;
    private static final double PLATE = 90;

    private final Look look;
    private final View view;
    private final Surface surface;

    PreviewPainter(Look look, View view, Surface surface) {
        this.look = look;
        this.view = view;
        this.surface = surface;
    }

    /// @param x where the pointer is
    /// @param y where the pointer is
    void paint(FloorScene scene, Answer.Preview preview, double x, double y) {
        if (!preview.hovered().isEmpty()) {
            new SelectionPainter(look).hovered(scene, view, surface, preview.hovered());
        }
        preview.ghosts().forEach(this::ghost);
        preview.guides().forEach(this::guide);
        preview.measures().forEach(this::measure);
        if (preview.marquee() != null) {
            Tint accent = tint(Ink.ACCENT);
            var rect = preview.marquee();
            surface.box(
                    view.x(rect.xMm()),
                    view.y(rect.northMm()),
                    view.length(rect.widthMm()),
                    view.length(rect.depthMm()),
                    accent.withOpacity(0.1),
                    accent,
                    1);
        }
        if (preview.hint() != null) {
            hint(look.texts().of(preview.hint()), preview.warning(), x, y);
        }
    }

    /// The part of the window that a preview covers, with room for plates beside lines; null if it shows nothing.
    @Nullable
    Rectangle2D extent(FloorScene scene, Answer.Preview preview, double x, double y) {
        Extent extent = new Extent(view);
        preview.ghosts().forEach(ghost -> ghost.corners().forEach(corner -> extent.place(corner[0], corner[1], 6)));
        preview.guides().forEach(span -> extent.span(span, 4));
        preview.measures().forEach(span -> extent.span(span, PLATE));
        if (preview.marquee() != null) {
            extent.rect(preview.marquee(), 4);
        }
        Rect hovered = scene.bounds(preview.hovered());
        if (hovered != null) {
            extent.rect(hovered, 8);
        }
        if (preview.hint() != null) {
            extent.add(plate(look.texts().of(preview.hint()), x, y));
        }
        return extent.shown();
    }

    private void ghost(Answer.Ghost ghost) {
        Tint tint = tint(ghost.clash() ? Ink.ERROR : Ink.ACCENT);
        double[] xs = new double[ghost.corners().size()];
        double[] ys = new double[xs.length];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = Math.rint(view.x(ghost.corners().get(i)[0]));
            ys[i] = Math.rint(view.y(ghost.corners().get(i)[1]));
        }
        if (ghost.closed()) {
            surface.polygon(xs, ys, tint.withOpacity(0.22));
        }
        surface.path(xs, ys, ghost.closed(), Stroke.solid(tint, 1.5));
        if (ghost.front()) {
            surface.line(xs[0], ys[0], xs[1], ys[1], Stroke.solid(tint, 4));
        }
    }

    private void guide(Answer.Span guide) {
        surface.line(
                view.x(guide.from().xMm()),
                view.y(guide.from().yMm()),
                view.x(guide.to().xMm()),
                view.y(guide.to().yMm()),
                new Stroke(tint(Ink.ACCENT), 1, Dash.DASHED));
    }

    private void measure(Answer.Span span) {
        if (view.length(span.lengthMm()) >= 6) {
            Dimension.draw(
                    surface,
                    view.x(span.from().xMm()),
                    view.y(span.from().yMm()),
                    view.x(span.to().xMm()),
                    view.y(span.to().yMm()),
                    look.texts().quantities().format(new Length(span.lengthMm())),
                    tint(Ink.ACCENT),
                    tint(Ink.FLOOR));
        }
    }

    private void hint(String text, boolean warning, double x, double y) {
        Rectangle2D plate = plate(text, x, y);
        Tint ground = tint(warning ? Ink.ERROR : Ink.TEXT);
        surface.fill(plate.getMinX(), plate.getMinY(), plate.getWidth(), plate.getHeight(), ground.withOpacity(0.94));
        TextStyle style = TextStyle.plain(HINT, look.palette().textOn(ground));
        surface.text(plate.getMinX() + 7, plate.getMinY() + 11 + style.middleToBase(), text, style);
    }

    /// To the lower right of the pointer, or to its left or above where there is no room.
    private Rectangle2D plate(String text, double x, double y) {
        double width = Typeface.REGULAR.width(text) * HINT + 14;
        double left = x + 16 + width > view.width() ? x - 12 - width : x + 16;
        double top = y + 44 > view.height() ? y - 32 : y + 18;
        return new Rectangle2D(left, top, width, 22);
    }

    private Tint tint(Ink ink) {
        return look.palette().tint(ink);
    }
}
