package hallwright.drawing.diagram.paint;

import hallwright.design.FeedSide;
import hallwright.drawing.Ink;
import hallwright.drawing.PdfSurface;
import hallwright.drawing.Stroke;
import hallwright.drawing.Surface;
import hallwright.drawing.SvgSurface;
import hallwright.drawing.TextStyle;
import hallwright.drawing.Tint;
import hallwright.drawing.Typeface;
import hallwright.drawing.diagram.Diagram;
import hallwright.drawing.diagram.DiagramItem;
import hallwright.drawing.diagram.DiagramMark;
import hallwright.drawing.diagram.DiagramState;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A diagram as a file: with a heading, and below it what the lines and signs mean.
public final class DiagramDrawing {

    private static final double PIXEL_MM = 25.4 / 96;
    private static final double HEAD = 64;
    private static final double FOOT = 66;
    private static final double LEAST_WIDTH = 640;
    private static final double MARGIN = 24;

    private final Diagram diagram;
    private final DiagramPainter painter;
    private final DiagramState state;
    private final DiagramLook look;
    private final String title;
    private final String remark;

    /// @param title the heading
    /// @param remark what is shown, under the heading
    public DiagramDrawing(Diagram diagram, DiagramState state, DiagramLook look, String title, String remark) {
        this.diagram = diagram;
        this.state = state;
        this.look = look;
        this.title = title;
        this.remark = remark;
        this.painter = new DiagramPainter(diagram, state, look);
    }

    /// The width of the page in the unit of surfaces.
    public double width() {
        return Math.max(LEAST_WIDTH, diagram.width());
    }

    /// The height of the page in the unit of surfaces.
    public double height() {
        return HEAD + diagram.height() + FOOT;
    }

    /// As SVG.
    public String svg() {
        SvgSurface surface = new SvgSurface(width(), height(), width() * PIXEL_MM, height() * PIXEL_MM, title);
        draw(surface);
        return surface.finish();
    }

    /// Writes it as PDF.
    public void pdf(OutputStream out) throws IOException {
        try (PdfSurface surface = new PdfSurface(width(), height(), title)) {
            draw(surface);
            surface.write(out);
        }
    }

    /// Draws the page.
    public void draw(Surface surface) {
        surface.fill(0, 0, width(), height(), tint(Ink.FLOOR));
        surface.text(MARGIN, 28, title, TextStyle.plain(16, tint(Ink.TEXT)).bold());
        surface.text(MARGIN, 46, remark, TextStyle.plain(11, tint(Ink.FAINT_TEXT)));
        painter.paint(new Shifted(surface, (width() - diagram.width()) / 2, HEAD));
        legend(surface, HEAD + diagram.height());
    }

    private void legend(Surface surface, double top) {
        surface.line(MARGIN, top + 4, width() - MARGIN, top + 4, Stroke.solid(tint(Ink.GRID_STRONG), 1));
        Set<FeedSide> sides = EnumSet.noneOf(FeedSide.class);
        diagram.links().forEach(link -> sides.add(link.side()));
        double x = MARGIN;
        for (FeedSide side : sides) {
            surface.line(x, top + 22, x + 44, top + 22, DiagramPainter.sample(look.palette(), side));
            x = word(surface, x + 52, top + 26, look.texts().get("drawing.legend.supply", side.name()), null);
        }
        if (diagram.links().stream().anyMatch(link -> link.rank() > 1)) {
            word(surface, x, top + 26, look.texts().get("drawing.diagram.legend.rank"), null);
        }
        x = MARGIN;
        Set<DiagramMark> marks = EnumSet.noneOf(DiagramMark.class);
        diagram.items().forEach(item -> marks.add(state.mark(item.points())));
        marks.remove(DiagramMark.NONE);
        for (DiagramMark mark : marks) {
            DiagramItem.Box box = new DiagramItem.Box(x, top + 38, 44, 18);
            surface.clip(box.x(), box.y(), box.width(), box.height());
            Marks.draw(surface, look.palette(), mark, box);
            surface.unclip();
            x = word(surface, x + 52, top + 51, look.texts().get(mark.messageId()), Marks.tint(look.palette(), mark));
        }
    }

    private double word(Surface surface, double x, double y, String text, @Nullable Tint tint) {
        TextStyle style = TextStyle.plain(11, tint == null ? tint(Ink.TEXT) : tint);
        surface.text(x, y, text, style);
        return x + Typeface.REGULAR.width(text) * style.size() + 26;
    }

    private Tint tint(Ink ink) {
        return look.palette().tint(ink);
    }
}
