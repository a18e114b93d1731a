package hallwright.drawing.floor;

import hallwright.drawing.Stroke;
import hallwright.drawing.Surface;
import hallwright.drawing.TextStyle;
import hallwright.drawing.Tint;
import hallwright.drawing.Typeface;

/// A measured distance: a line with a tick at each end and the measure on a plate in its middle.
public final class Dimension {

    private static final double TICK = 4;
    private static final double SIZE = 10.5;

    private Dimension() {}

    /// Draws one; on a line too short for its plate the plate stands beside the end.
    public static void draw(
            Surface surface, double x1, double y1, double x2, double y2, String text, Tint tint, Tint ground) {
        double length = Math.hypot(x2 - x1, y2 - y1);
        double dx = length == 0 ? 1 : (x2 - x1) / length;
        double dy = length == 0 ? 0 : (y2 - y1) / length;
        double tickX = -dy * TICK;
        double tickY = dx * TICK;
        surface.lines(
                new double[] {
                    x1,
                    y1,
                    x2,
                    y2,
                    x1 - tickX,
                    y1 - tickY,
                    x1 + tickX,
                    y1 + tickY,
                    x2 - tickX,
                    y2 - tickY,
                    x2 + tickX,
                    y2 + tickY
                },
                Stroke.solid(tint, 1.2));
        double width = Typeface.SEMI_BOLD.width(text) * SIZE + 8;
        boolean level = Math.abs(dx) > Math.abs(dy);
        boolean room = level ? length > width + 12 : length > 30;
        double x = room ? (x1 + x2) / 2 : level ? Math.max(x1, x2) + width / 2 + 8 : x2 + width / 2 + 8;
        double y = (y1 + y2) / 2;
        surface.box(x - width / 2, y - 8, width, 16, ground, tint, 1);
        TextStyle style = TextStyle.plain(SIZE, tint).bold().centred();
        surface.text(x, y + style.middleToBase(), text, style);
    }
}
