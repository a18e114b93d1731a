package hallwright.app.editor;

import hallwright.app.workbench.Workbench;
import hallwright.drawing.Ink;
import hallwright.drawing.TextStyle;
import hallwright.drawing.TileAddress;
import hallwright.drawing.Tint;
import hallwright.drawing.Typeface;
import hallwright.drawing.View;
import hallwright.drawing.floor.Colouring;
import hallwright.drawing.floor.Look;
import hallwright.drawing.plan.Legend;
import hallwright.drawing.plan.ScaleBar;
import hallwright.geometry.Point;
import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import org.jspecify.annotations.Nullable;

/// What lies over the corners of the floor: the scale bar with the place of the pointer, and the legend.
final class Corner {

    private static final double GAP = 12;
    private static final double BAR_WIDTH = 300;
    private static final double BAR_HEIGHT = 40;
    private static final double STALE = 0.5;

    private final Workbench workbench;
    private final Canvas bar = new Canvas(BAR_WIDTH, BAR_HEIGHT);
    private final Canvas legend = new Canvas(0, 0);

    Corner(Workbench workbench) {
        this.workbench = workbench;
        bar.setManaged(false);
        bar.setMouseTransparent(true);
        legend.setManaged(false);
        legend.setMouseTransparent(true);
    }

    Canvas bar() {
        return bar;
    }

    Canvas legend() {
        return legend;
    }

    void layout(double width, double height) {
        bar.relocate(GAP, Math.rint(height - BAR_HEIGHT - GAP));
        legend.relocate(Math.rint(width - legend.getWidth() - GAP), Math.rint(height - legend.getHeight() - GAP));
    }

    /// Draws the bar for the scale, and beside it where the pointer is.
    void showBar(Look look, View view, @Nullable Point2D pointer) {
        Tint ground = look.palette().tint(Ink.FLOOR);
        Tint ink = look.palette().tint(Ink.TEXT);
        bar.getGraphicsContext2D().clearRect(0, 0, BAR_WIDTH, BAR_HEIGHT);
        CanvasSurface surface = new CanvasSurface(bar.getGraphicsContext2D());
        ScaleBar scale = ScaleBar.fitting(view.scale(), 110);
        double wide = pointer == null ? scale.width() + 44 : BAR_WIDTH;
        surface.fill(0, 0, wide, BAR_HEIGHT, ground.withOpacity(0.85));
        scale.draw(surface, 14, 7, look.texts(), ink, ground);
        if (pointer != null) {
            text(surface, look, view.place(pointer.getX(), pointer.getY()), BAR_WIDTH - 10);
        }
    }

    /// Draws the bands of the value that racks are coloured by; nothing if they are not.
    void showLegend(Look look, boolean stale) {
        Colouring colouring = look.colouring();
        legend.setVisible(colouring != null);
        if (colouring == null) {
            return;
        }
        Legend bands = Legend.of(look, colouring);
        String title = look.texts().get(colouring.kind().messageId());
        double width = Math.ceil(Math.max(bands.width(), Typeface.SEMI_BOLD.width(title) * 11)) + 24;
        double height = Math.ceil(bands.height()) + 38;
        legend.setWidth(width);
        legend.setHeight(height);
        legend.setOpacity(stale ? STALE : 1);
        legend.getGraphicsContext2D().clearRect(0, 0, width, height);
        CanvasSurface surface = new CanvasSurface(legend.getGraphicsContext2D());
        Tint line = look.palette().tint(Ink.GRID_STRONG);
        surface.box(0, 0, width, height, look.palette().tint(Ink.FLOOR).withOpacity(0.94), line, 1);
        TextStyle style = TextStyle.plain(11, look.palette().tint(Ink.TEXT)).bold();
        surface.text(12, 20, title, style);
        bands.draw(surface, 12, 30, bands.height());
    }

    private void text(CanvasSurface surface, Look look, Point place, double right) {
        var quantities = look.texts().quantities();
        String tile = TileAddress.of(workbench.design().grid(), place);
        String metres =
                quantities.number(place.xMm() / 1000.0, 2) + " · " + quantities.number(place.yMm() / 1000.0, 2) + " m";
        TextStyle style =
                TextStyle.plain(11, look.palette().tint(Ink.FAINT_TEXT)).ending();
        surface.text(right, 31, metres, style);
        surface.text(
                right,
                15,
                tile,
                TextStyle.plain(11.5, look.palette().tint(Ink.TEXT)).bold().ending());
    }
}
