package hallwright.drawing.plan;

import hallwright.design.Project;
import hallwright.drawing.Ink;
import hallwright.drawing.Stroke;
import hallwright.drawing.Surface;
import hallwright.drawing.TextStyle;
import hallwright.drawing.Tint;
import hallwright.drawing.Typeface;

/// Who drew what for whom, in which state and at which scale.
final class TitleBlock {

    /// How wide it is, in millimetres of paper.
    static final double WIDTH_MM = 150;

    private static final double CAPTION = 8;
    private static final double VALUE = 11.5;

    private final Plan plan;
    private final Surface surface;
    private final Tint ink;
    private final Tint faint;

    TitleBlock(Plan plan, Surface surface) {
        this.plan = plan;
        this.surface = surface;
        this.ink = plan.palette().tint(Ink.TEXT);
        this.faint = plan.palette().tint(Ink.FAINT_TEXT);
    }

    /// Three lines of cells in a frame.
    void draw(double x, double y, double width, double height, String scale) {
        Project project = plan.design().project();
        double line = height / 3;
        Stroke rule = Stroke.solid(plan.palette().tint(Ink.WALL_EDGE), 1);
        surface.box(x, y, width, height, null, rule.tint(), 1);
        surface.line(x, y + line, x + width, y + line, rule);
        surface.line(x, y + 2 * line, x + width, y + 2 * line, rule);
        cell("drawing.title.project", project.name(), x, y, width * 0.68, line, true);
        cell("drawing.title.client", or(project.client()), x + width * 0.68, y, width * 0.32, line, false);
        String floor = plan.texts().get("drawing.title.plan");
        cell("drawing.title.drawing", floor, x, y + line, width * 0.44, line, false);
        cell("drawing.title.author", or(project.author()), x + width * 0.44, y + line, width * 0.24, line, false);
        cell("drawing.title.program", "Hallwright", x + width * 0.68, y + line, width * 0.32, line, false);
        cell("drawing.title.scale", scale, x, y + 2 * line, width * 0.44, line, false);
        cell("drawing.title.date", plan.date().toString(), x + width * 0.44, y + 2 * line, width * 0.24, line, false);
        cell("drawing.title.revision", project.revision(), x + width * 0.68, y + 2 * line, width * 0.32, line, true);
        surface.line(x + width * 0.68, y, x + width * 0.68, y + height, rule);
        surface.line(x + width * 0.44, y + line, x + width * 0.44, y + height, rule);
    }

    private void cell(String caption, String value, double x, double y, double width, double height, boolean bold) {
        surface.text(x + 6, y + CAPTION + 3, plan.texts().get(caption), TextStyle.plain(CAPTION, faint));
        TextStyle style = TextStyle.plain(VALUE, ink);
        Typeface face = bold ? Typeface.SEMI_BOLD : Typeface.REGULAR;
        surface.text(x + 6, y + height - 7, cut(value, face, width - 12), bold ? style.bold() : style);
    }

    /// As much of a text as fits, with dots where something was left out.
    private static String cut(String text, Typeface face, double width) {
        if (face.width(text) * VALUE <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && face.width(text.substring(0, end) + "…") * VALUE > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end) + "…";
    }

    private static String or(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "–" : text;
    }
}
