package hallwright.drawing;

import hallwright.geometry.Point;
import hallwright.geometry.Rect;

/// Which part of the floor is seen and how large: the map from millimetres, y to the north, to the unit of a
/// surface, y downward.
///
/// @param westMm what lies at the left edge
/// @param northMm what lies at the upper edge
/// @param scale units per millimetre
/// @param width of the surface
/// @param height of the surface
public record View(double westMm, double northMm, double scale, double width, double height) {

    /// The smallest scale: a kilometre takes 500 pixels.
    public static final double LEAST_SCALE = 0.0005;

    /// The largest scale: a millimetre takes 2 pixels.
    public static final double GREATEST_SCALE = 2;

    /// The view in which an area fills the surface but for a margin.
    public static View fitting(Rect area, double width, double height, double margin) {
        double across = Math.max(1, width - 2 * margin) / Math.max(1, area.widthMm());
        double down = Math.max(1, height - 2 * margin) / Math.max(1, area.depthMm());
        double scale = Math.clamp(Math.min(across, down), LEAST_SCALE, GREATEST_SCALE);
        double x = area.xMm() + area.widthMm() / 2.0;
        double y = area.yMm() + area.depthMm() / 2.0;
        return new View(x - width / 2 / scale, y + height / 2 / scale, scale, width, height);
    }

    /// From millimetres to the surface.
    public double x(double xMm) {
        return (xMm - westMm) * scale;
    }

    /// From millimetres to the surface.
    public double y(double yMm) {
        return (northMm - yMm) * scale;
    }

    /// How long a length is on the surface.
    public double length(double mm) {
        return mm * scale;
    }

    /// From the surface to millimetres.
    public double xMm(double x) {
        return westMm + x / scale;
    }

    /// From the surface to millimetres.
    public double yMm(double y) {
        return northMm - y / scale;
    }

    /// The place on the floor, rounded to whole millimetres.
    public Point place(double x, double y) {
        return new Point((int) Math.round(xMm(x)), (int) Math.round(yMm(y)));
    }

    /// What is seen, rounded outward to whole millimetres.
    public Rect visible() {
        return area(0, 0, width, height);
    }

    /// What a part of the surface shows, rounded outward to whole millimetres.
    public Rect area(double x, double y, double wide, double high) {
        return Rect.ofEdges(
                (int) Math.floor(xMm(x)), (int) Math.floor(yMm(y + high)), (int) Math.ceil(xMm(x + wide)), (int)
                        Math.ceil(yMm(y)));
    }

    /// The same moved by a distance on the surface.
    public View panned(double dx, double dy) {
        return new View(westMm - dx / scale, northMm + dy / scale, scale, width, height);
    }

    /// The same enlarged about a place of the surface, within the limits.
    public View zoomed(double factor, double x, double y) {
        double next = Math.clamp(scale * factor, LEAST_SCALE, GREATEST_SCALE);
        return new View(xMm(x) - x / next, yMm(y) + y / next, next, width, height);
    }

    /// The same part of the floor in the middle of a surface of another size.
    public View resized(double newWidth, double newHeight) {
        double dx = (newWidth - width) / 2;
        double dy = (newHeight - height) / 2;
        return new View(westMm - dx / scale, northMm + dy / scale, scale, newWidth, newHeight);
    }

    /// The same scale with a place in the middle.
    public View centredOn(Point place) {
        return new View(place.xMm() - width / 2 / scale, place.yMm() + height / 2 / scale, scale, width, height);
    }
}
