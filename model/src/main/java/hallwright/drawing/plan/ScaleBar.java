package hallwright.drawing.plan;

import hallwright.drawing.Stroke;
import hallwright.drawing.Surface;
import hallwright.drawing.TextStyle;
import hallwright.drawing.Tint;
import hallwright.text.Texts;

/// A bar of a round length, so that distances can be read off at any size.
///
/// @param lengthMm the length that it stands for
/// @param width how long it is on the surface
public record ScaleBar(int lengthMm, double width) {

    /// How high it is with its figures.
    public static final double HEIGHT = 24;

    private static final double BAR = 5;

    /// The longest bar of 1, 2 or 5 times a power of ten millimetres that is no wider than asked.
    ///
    /// @param scale units of the surface per millimetre
    public static ScaleBar fitting(double scale, double greatestWidth) {
        double most = Math.max(1, greatestWidth / scale);
        double ten = Math.pow(10, Math.floor(Math.log10(most)));
        double length = most >= 5 * ten ? 5 * ten : most >= 2 * ten ? 2 * ten : ten;
        return new ScaleBar((int) length, length * scale);
    }

    /// Draws it with its upper left corner at a place: two halves, and the length at each.
    public void draw(Surface surface, double x, double y, Texts texts, Tint ink, Tint ground) {
        TextStyle style = TextStyle.plain(10, ink).centred();
        double top = y + HEIGHT - BAR;
        surface.text(x, top - 5, "0", style);
        surface.text(x + width, top - 5, label(texts), style);
        surface.box(x, top, width, BAR, ground, ink, 1);
        surface.fill(x, top, width / 2, BAR, ink);
        surface.line(x, top - 3, x, top, Stroke.solid(ink, 1));
        surface.line(x + width, top - 3, x + width, top, Stroke.solid(ink, 1));
    }

    private String label(Texts texts) {
        boolean metres = lengthMm >= 1000;
        String number = texts.quantities().number(metres ? lengthMm / 1000.0 : lengthMm, 0);
        return number + (metres ? " m" : " mm");
    }
}
