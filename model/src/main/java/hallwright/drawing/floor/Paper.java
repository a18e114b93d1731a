package hallwright.drawing.floor;

import hallwright.drawing.Ink;
import hallwright.drawing.Stroke;
import hallwright.drawing.Surface;
import hallwright.drawing.Tint;
import hallwright.drawing.View;
import hallwright.geometry.Footprint;
import hallwright.geometry.Point;
import hallwright.geometry.Polygon;
import hallwright.geometry.Rect;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What all painters of one drawing share.
///
/// @param scene what is drawn
/// @param view where it appears
/// @param area what must be drawn; what lies outside may be left out
/// @param surface on what
/// @param look how
record Paper(FloorScene scene, View view, Rect area, Surface surface, Look look) {

    Tint tint(Ink ink) {
        return look.palette().tint(ink);
    }

    String text(String id, Object... arguments) {
        return look.texts().get(id, arguments);
    }

    boolean shows(Rect bounds) {
        return area.touches(bounds);
    }

    /// A rectangle of the floor as it lies on the surface.
    Box box(Rect rect) {
        return new Box(
                view.x(rect.xMm()), view.y(rect.northMm()), view.length(rect.widthMm()), view.length(rect.depthMm()));
    }

    /// The body of a piece of equipment.
    void body(Footprint footprint, @Nullable Tint fill, @Nullable Tint edge, double edgeWidth) {
        if (footprint.turn().isQuarter()) {
            Box box = box(footprint.bounds());
            surface.box(box.x(), box.y(), box.width(), box.height(), fill, edge, edgeWidth);
            return;
        }
        double[][] corners = corners(footprint);
        if (fill != null) {
            surface.polygon(corners[0], corners[1], fill);
        }
        if (edge != null) {
            surface.path(corners[0], corners[1], true, Stroke.solid(edge, edgeWidth));
        }
    }

    void fill(Polygon polygon, Tint tint) {
        double[][] corners = corners(polygon.corners());
        surface.polygon(corners[0], corners[1], tint);
    }

    void outline(Polygon polygon, Stroke stroke) {
        double[][] corners = corners(polygon.corners());
        surface.path(corners[0], corners[1], true, stroke);
    }

    /// The corners on the surface: front left, front right, rear right, rear left; all x, then all y.
    double[][] corners(Footprint footprint) {
        double[][] corners = new double[2][4];
        List<double[]> places = footprint.corners();
        for (int i = 0; i < 4; i++) {
            corners[0][i] = view.x(places.get(i)[0]);
            corners[1][i] = view.y(places.get(i)[1]);
        }
        return corners;
    }

    double[][] corners(List<Point> places) {
        double[][] corners = new double[2][places.size()];
        for (int i = 0; i < places.size(); i++) {
            corners[0][i] = view.x(places.get(i).xMm());
            corners[1][i] = view.y(places.get(i).yMm());
        }
        return corners;
    }

    /// Lines from the lower left to the upper right, so far apart along x. They lie on one pattern for the whole
    /// surface, so that neighbours match.
    void hatch(Box box, double spacing, Stroke stroke) {
        double right = box.x() + box.width();
        double bottom = box.y() + box.height();
        int first = (int) Math.ceil((box.x() + box.y()) / spacing);
        int last = (int) Math.floor((right + bottom) / spacing);
        if (last < first) {
            return;
        }
        double[] ends = new double[4 * (last - first + 1)];
        for (int i = first; i <= last; i++) {
            // On the line x + y = sum, from the left or lower edge to the right or upper edge.
            double sum = i * spacing;
            double x1 = Math.max(box.x(), sum - bottom);
            double x2 = Math.min(right, sum - box.y());
            int at = 4 * (i - first);
            ends[at] = x1;
            ends[at + 1] = sum - x1;
            ends[at + 2] = x2;
            ends[at + 3] = sum - x2;
        }
        surface.lines(ends, stroke);
    }

    /// A rectangle on the surface.
    record Box(double x, double y, double width, double height) {

        double shortSide() {
            return Math.min(width, height);
        }

        double longSide() {
            return Math.max(width, height);
        }

        boolean touches(Box other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }

        double centreX() {
            return x + width / 2;
        }

        double centreY() {
            return y + height / 2;
        }
    }
}
