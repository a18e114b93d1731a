package hallwright.drawing;

import hallwright.design.ObjectId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Writes SVG 1.1. Layers become groups that drawing programs show as layers, objects become groups with `data-id`.
/// The same calls always give the same text.
public final class SvgSurface implements Surface {

    private final StringBuilder out = new StringBuilder(1 << 16);
    private int depth = 1;
    private int clips;

    /// A drawing of a size in the unit of surfaces, shown at a size on paper.
    ///
    /// @param title what screen readers and browsers call it
    public SvgSurface(double width, double height, double paperWidthMm, double paperHeightMm, String title) {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .append(" xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" version=\"1.1\"");
        out.append(" width=\"").append(number(paperWidthMm)).append("mm\"");
        out.append(" height=\"").append(number(paperHeightMm)).append("mm\"");
        out.append(" viewBox=\"0 0 ")
                .append(number(width))
                .append(' ')
                .append(number(height))
                .append('"');
        out.append(" font-family=\"'Noto Sans SC','Noto Sans','Microsoft YaHei',sans-serif\">\n");
        line("<title>" + escaped(title) + "</title>");
    }

    /// The finished file.
    public String finish() {
        return out + "</svg>\n";
    }

    @Override
    public void beginLayer(Layer layer) {
        line("<g id=\"layer-" + layer.code() + "\" inkscape:groupmode=\"layer\" inkscape:label=\"" + layer.code()
                + "\">");
        depth++;
    }

    @Override
    public void endLayer() {
        depth--;
        line("</g>");
    }

    @Override
    public void beginObject(ObjectId id, String name) {
        line("<g data-id=\"" + id.number() + "\" data-name=\"" + escaped(name) + "\">");
        depth++;
    }

    @Override
    public void endObject() {
        endLayer();
    }

    @Override
    public void clip(double x, double y, double width, double height) {
        clips++;
        line("<clipPath id=\"clip-" + clips + "\"><rect" + rectangle(x, y, width, height) + "/></clipPath>");
        line("<g clip-path=\"url(#clip-" + clips + ")\">");
        depth++;
    }

    @Override
    public void unclip() {
        endLayer();
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
        double inset = edge == null ? 0 : edgeWidth / 2;
        String inside = fill == null ? " fill=\"none\"" : paint("fill", fill);
        String outline = edge == null ? "" : paint("stroke", edge) + attribute("stroke-width", edgeWidth);
        line("<rect" + rectangle(x + inset, y + inset, width - 2 * inset, height - 2 * inset) + inside + outline
                + "/>");
    }

    @Override
    public void polygon(double[] xs, double[] ys, Tint tint) {
        line("<path d=\"" + data(xs, ys, true) + "\"" + paint("fill", tint) + "/>");
    }

    @Override
    public void path(double[] xs, double[] ys, boolean closed, Stroke stroke) {
        line("<path d=\"" + data(xs, ys, closed) + "\" fill=\"none\"" + pen(stroke) + "/>");
    }

    @Override
    public void lines(double[] ends, Stroke stroke) {
        StringBuilder data = new StringBuilder();
        for (int i = 0; i + 3 < ends.length; i += 4) {
            data.append('M').append(number(ends[i])).append(' ').append(number(ends[i + 1]));
            data.append('L').append(number(ends[i + 2])).append(' ').append(number(ends[i + 3]));
        }
        line("<path d=\"" + data + "\" fill=\"none\"" + pen(stroke) + "/>");
    }

    @Override
    public void text(double x, double y, String text, TextStyle style) {
        String anchor = switch (style.anchor()) {
            case START -> "";
            case MIDDLE -> " text-anchor=\"middle\"";
            case END -> " text-anchor=\"end\"";
        };
        String place = style.upward()
                ? " transform=\"translate(" + number(x) + " " + number(y) + ") rotate(-90)\""
                : attribute("x", x) + attribute("y", y);
        line("<text" + place + attribute("font-size", style.size())
                + (style.face().isBold() ? " font-weight=\"600\"" : "") + anchor + paint("fill", style.tint()) + ">"
                + escaped(text) + "</text>");
    }

    private void line(String text) {
        out.append(" ".repeat(depth)).append(text).append('\n');
    }

    private static String data(double[] xs, double[] ys, boolean closed) {
        StringBuilder data = new StringBuilder();
        for (int i = 0; i < xs.length; i++) {
            data.append(i == 0 ? 'M' : 'L').append(number(xs[i])).append(' ').append(number(ys[i]));
        }
        return closed ? data + "Z" : data.toString();
    }

    private static String rectangle(double x, double y, double width, double height) {
        return attribute("x", x) + attribute("y", y) + attribute("width", width) + attribute("height", height);
    }

    private static String pen(Stroke stroke) {
        StringBuilder dashes = new StringBuilder();
        for (double length : stroke.dash().lengths()) {
            dashes.append(dashes.isEmpty() ? " stroke-dasharray=\"" : " ").append(number(length));
        }
        return paint("stroke", stroke.tint())
                + attribute("stroke-width", stroke.width())
                + (dashes.isEmpty() ? "" : dashes + "\"");
    }

    private static String paint(String name, Tint tint) {
        String opacity = tint.opacity() < 1 ? attribute(name + "-opacity", tint.opacity()) : "";
        return " " + name + "=\"" + tint.hex() + "\"" + opacity;
    }

    private static String attribute(String name, double value) {
        return " " + name + "=\"" + number(value) + "\"";
    }

    /// At most two decimals, without trailing zeros, always with a point.
    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        String cut = text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
        String shorter = cut.contains(".") && cut.endsWith("0") ? cut.substring(0, cut.length() - 1) : cut;
        return shorter.equals("-0") ? "0" : shorter;
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(allowed(c) ? c : 0xFFFD);
            }
        });
        return safe.toString();
    }

    /// The characters that XML 1.0 can hold.
    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c < 0xD800)
                || (c >= 0xE000 && c != 0xFFFE && c != 0xFFFF);
    }
}
