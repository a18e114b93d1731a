package hallwright.drawing.plan;

import hallwright.design.Design;
import hallwright.drawing.Ink;
import hallwright.drawing.Layer;
import hallwright.drawing.PdfSurface;
import hallwright.drawing.RasterSurface;
import hallwright.drawing.Stroke;
import hallwright.drawing.Surface;
import hallwright.drawing.SvgSurface;
import hallwright.drawing.Tint;
import hallwright.drawing.View;
import hallwright.drawing.floor.Colouring;
import hallwright.drawing.floor.FindingPainter;
import hallwright.drawing.floor.FloorPainter;
import hallwright.drawing.floor.FloorScene;
import hallwright.drawing.floor.Look;
import hallwright.geometry.Rect;
import hallwright.rule.Finding;
import java.io.IOException;
import java.io.OutputStream;

/// Draws plans. The same plan always gives the same file.
public final class PlanDrawing {

    /// Pixels of a picture per unit of the sheet: 192 to the inch.
    public static final double PICTURE_FACTOR = 2;

    private static final double MM = Sheet.UNITS_PER_MM;
    private static final Rect NOTHING = new Rect(0, 0, 10_000, 8_000);

    private final Plan plan;
    private final FloorScene scene;
    private final Sheet sheet;
    private final Rect area;
    private final int scale;

    private PlanDrawing(Plan plan) {
        this.plan = plan;
        this.scene = FloorScene.of(plan.design());
        Rect bounds = extent(plan.design(), scene);
        this.area = bounds;
        this.sheet = plan.sheet() == null ? Sheet.fitting(bounds) : plan.sheet();
        this.scale = sheet.scaleFor(bounds);
    }

    /// The plan as SVG.
    public static String svg(Plan plan) {
        PlanDrawing drawing = new PlanDrawing(plan);
        Sheet sheet = drawing.sheet;
        SvgSurface surface = new SvgSurface(
                sheet.width(),
                sheet.height(),
                sheet.widthMm(),
                sheet.heightMm(),
                plan.design().project().name());
        drawing.draw(surface);
        return surface.finish();
    }

    /// Writes the plan as PDF.
    public static void pdf(Plan plan, OutputStream out) throws IOException {
        PlanDrawing drawing = new PlanDrawing(plan);
        String title = plan.design().project().name();
        try (PdfSurface surface = new PdfSurface(drawing.sheet.width(), drawing.sheet.height(), title)) {
            drawing.draw(surface);
            surface.write(out);
        }
    }

    /// Writes the plan as PNG.
    public static void png(Plan plan, OutputStream out) throws IOException {
        PlanDrawing drawing = new PlanDrawing(plan);
        RasterSurface surface = new RasterSurface(
                drawing.sheet.width(),
                drawing.sheet.height(),
                drawing.factor(),
                plan.palette().tint(Ink.GROUND));
        drawing.draw(surface);
        surface.writePng(out);
    }

    /// Large sheets get fewer pixels to the inch, so that a picture stays one that can be opened anywhere.
    private double factor() {
        return sheet == Sheet.A0 || sheet == Sheet.A1 ? PICTURE_FACTOR / 1.5 : PICTURE_FACTOR;
    }

    private void draw(Surface surface) {
        Look look = Look.plain(plan.palette(), plan.texts()).with(plan.colouring());
        Tint ground = plan.palette().tint(Ink.GROUND);
        surface.fill(0, 0, sheet.width(), sheet.height(), ground);
        double margin = Sheet.MARGIN_MM * MM;
        double width = sheet.width() - 2 * margin;
        double height = sheet.height() - 2 * margin - Sheet.STRIP_MM * MM;
        View view = view(margin + width / 2, margin + height / 2);
        new FloorPainter(look).paint(scene, view, surface);
        supplies(look, view, surface);
        findings(look, view, surface);
        Tint line = plan.palette().tint(Ink.WALL_EDGE);
        surface.box(margin, margin, width, sheet.height() - 2 * margin, null, line, 1.5);
        strip(look, surface, margin, margin + height, width);
    }

    /// The view that brings the middle of the floor to the middle of the drawing area.
    private View view(double x, double y) {
        double unitsPerMm = MM / scale;
        double middleX = area.xMm() + area.widthMm() / 2.0;
        double middleY = area.yMm() + area.depthMm() / 2.0;
        return new View(middleX - x / unitsPerMm, middleY + y / unitsPerMm, unitsPerMm, sheet.width(), sheet.height());
    }

    private void supplies(Look look, View view, Surface surface) {
        if (plan.supplies()) {
            surface.beginLayer(Layer.SUPPLIES);
            PowerPainter painter = new PowerPainter(look);
            painter.feeds(scene, view, surface);
            painter.outage(scene, view, surface, plan.marks());
            surface.endLayer();
        }
    }

    private void findings(Look look, View view, Surface surface) {
        if (plan.findings().isEmpty()) {
            return;
        }
        surface.beginLayer(Layer.FINDINGS);
        FindingPainter painter = new FindingPainter(look);
        for (Finding finding : plan.findings()) {
            if (FindingPainter.isOpen(finding)) {
                painter.highlight(scene, view, surface, finding);
            }
        }
        painter.marks(scene, view, surface, plan.findings());
        surface.endLayer();
    }

    /// Below the drawing: legend, scale bar, north, title block.
    private void strip(Look look, Surface surface, double x, double y, double width) {
        double height = Sheet.STRIP_MM * MM;
        Tint ink = plan.palette().tint(Ink.TEXT);
        Tint ground = plan.palette().tint(Ink.GROUND);
        double block = TitleBlock.WIDTH_MM * MM;
        surface.fill(x + 1, y, width - 2, height - 1, ground);
        surface.line(x, y, x + width, y, Stroke.solid(plan.palette().tint(Ink.WALL_EDGE), 1));
        Colouring colouring = plan.colouring();
        Legend legend = colouring == null ? Legend.of(look, scene) : Legend.of(look, colouring);
        legend.draw(surface, x + 14, y + 10, height - 16);
        double bar = x + width - block - 230;
        ScaleBar.fitting(MM / scale, 160).draw(surface, bar, y + height / 2 - 14, plan.texts(), ink, ground);
        NorthArrow.draw(surface, x + width - block - 26, y + height / 2 - 32, 60, ink, ground);
        String scaleText = "1:" + scale + " (" + sheet.name() + ")";
        new TitleBlock(plan, surface).draw(x + width - block, y, block, height, scaleText);
    }

    /// What the sheet shows: everything that has a place, or a few metres of empty floor.
    private static Rect extent(Design design, FloorScene scene) {
        Rect all = scene.bounds();
        return all == null || all.widthMm() == 0 || all.depthMm() == 0
                ? NOTHING.moved(
                        design.grid().origin().xMm(), design.grid().origin().yMm())
                : all;
    }
}
