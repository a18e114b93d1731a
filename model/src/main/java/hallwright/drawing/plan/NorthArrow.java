package hallwright.drawing.plan;

import hallwright.drawing.Surface;
import hallwright.drawing.TextStyle;
import hallwright.drawing.Tint;

/// An arrow that points to where y grows: up, in every drawing of a floor.
final class NorthArrow {

    private NorthArrow() {}

    static void draw(Surface surface, double x, double y, double height, Tint ink, Tint ground) {
        double half = height * 0.22;
        double top = y + 14;
        double bottom = y + height;
        double waist = bottom - height * 0.14;
        surface.polygon(new double[] {x, x + half, x}, new double[] {top, bottom, waist}, ground);
        surface.polygon(new double[] {x, x - half, x}, new double[] {top, bottom, waist}, ink);
        surface.path(
                new double[] {x, x + half, x, x - half},
                new double[] {top, bottom, waist, bottom},
                true,
                hallwright.drawing.Stroke.solid(ink, 1));
        surface.text(x, y + 10, "N", TextStyle.plain(11, ink).bold().centred());
    }
}
