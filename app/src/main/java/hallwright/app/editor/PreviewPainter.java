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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;

/// Draws what a tool previews: ghosts, guides, measures, the marquee and a word at the pointer.
final class PreviewPainter {

    private static final double HINT = 11;
    private static final double PLATE = 90;

    private final Look look;
    private final View view;

    PreviewPainter(Look look, View view) {
        this.look = look;
        this.view = view;
    }

    /// One part of a preview.
    ///
    /// @param extent what it covers, in pixels of the window, with room for plates beside lines
    /// @param drawing draws it
    record Piece(Rectangle2D extent, Consumer<Surface> drawing) {}

    /// The parts of a preview that lie in the window, from the lowest to the topmost.
    ///
    /// @param x where the pointer is
    /// @param y where the pointer is
    List<Piece> pieces(FloorScene scene, Answer.Preview preview, double x, double y) {
        List<Piece> pieces = new ArrayList<>();
        hovered(scene, preview, pieces);
        ghosts(preview, pieces);
        preview.guides().forEach(guide -> {
            Extent extent = new Extent(view);
            extent.span(guide, 3);
            add(pieces, extent, surface -> guide(surface, guide));
        });
        preview.measures().forEach(span -> measure(span, pieces));
        marquee(preview.marquee(), pieces);
        if (preview.hint() != null) {
            String text = look.texts().of(preview.hint());
            Rectangle2D plate = plate(text, x, y);
            Extent extent = new Extent(view);
            extent.add(plate);
            add(pieces, extent, surface -> hint(surface, text, preview.warning(), plate));
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, Extent extent, Consumer<Surface> drawing) {
        Rectangle2D shown = extent.shown();
        if (shown != null) {
            pieces.add(new Piece(shown, drawing));
        }
    }

    private void hovered(FloorScene scene, Answer.Preview preview, List<Piece> pieces) {
        Rect bounds = scene.bounds(preview.hovered());
        if (bounds != null) {
            Extent extent = new Extent(view);
            extent.rect(bounds, 8);
            add(pieces, extent, surface -> new SelectionPainter(look).hovered(scene, view, surface, preview.hovered()));
        }
    }

    private void ghosts(Answer.Preview preview, List<Piece> pieces) {
        if (!preview.ghosts().isEmpty()) {
            Extent extent = new Extent(view);
            preview.ghosts().forEach(ghost -> ghost.corners().forEach(corner -> extent.place(corner[0], corner[1], 6)));
            add(pieces, extent, surface -> preview.ghosts().forEach(ghost -> ghost(surface, ghost)));
        }
    }

    private void marquee(@Nullable Rect marquee, List<Piece> pieces) {
        if (marquee != null) {
            Extent extent = new Extent(view);
            extent.rect(marquee, 4);
            Tint accent = tint(Ink.ACCENT);
            add(
                    pieces,
                    extent,
                    surface -> surface.box(
                            view.x(marquee.xMm()),
                            view.y(marquee.northMm()),
                            view.length(marquee.widthMm()),
                            view.length(marquee.depthMm()),
                            accent.withOpacity(0.1),
                            accent,
                            1));
        }
    }

    /// The plate of a measure lies in its middle, or beside it where it is short; so it needs room on all sides
    /// only
    /// where it is short.
    private void measure(Answer.Span span, List<Piece> pieces) {
        double length = view.length(span.lengthMm());
        if (length < 6) {
            return;
        }
        Extent extent = new Extent(view);
        extent.span(span, length > 2 * PLATE ? 6 : PLATE);
        double middleX = (view.x(span.from().xMm()) + view.x(span.to().xMm())) / 2;
        double middleY = (view.y(span.from().yMm()) + view.y(span.to().yMm())) / 2;
        extent.add(new Rectangle2D(middleX - PLATE / 2, middleY - 14, PLATE, 28));
        add(pieces, extent, surface -> measure(surface, span));
    }

    private void ghost(Surface surface, Answer.Ghost ghost) {
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

    private void guide(Surface surface, Answer.Span guide) {
        surface.line(
                view.x(guide.from().xMm()),
                view.y(guide.from().yMm()),
                view.x(guide.to().xMm()),
                view.y(guide.to().yMm()),
                new Stroke(tint(Ink.ACCENT), 1, Dash.DASHED));
    }

    private void measure(Surface surface, Answer.Span span) {
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

    private void hint(Surface surface, String text, boolean warning, Rectangle2D plate) {
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
