package hallwright.drawing;

import hallwright.design.ObjectId;
import org.jspecify.annotations.Nullable;

/// Something to draw on: a window, an SVG file, a picture. The origin is the top left corner, y grows downward, and
/// the unit is a pixel of the window or 1/96 inch of paper. What is drawn later covers what was drawn before.
public interface Surface {

    /// Begins a part of the drawing; parts are not nested in each other.
    default void beginLayer(Layer layer) {}

    /// Ends the part.
    default void endLayer() {}

    /// Begins one object, so that files can name what is drawn.
    default void beginObject(ObjectId id, String name) {}

    /// Ends the object.
    default void endObject() {}

    /// From now on nothing outside of this rectangle is changed.
    void clip(double x, double y, double width, double height);

    /// Ends the clip that was begun last.
    void unclip();

    /// A rectangle. On a raster its edges are moved to whole pixels, so that neighbours meet.
    ///
    /// @param fill the inside, or null
    /// @param edge the line along the inside of its edge, or null
    /// @param edgeWidth the width of that line
    void box(
            double x,
            double y,
            double width,
            double height,
            @Nullable Tint fill,
            @Nullable Tint edge,
            double edgeWidth);

    /// A filled rectangle without an edge.
    default void fill(double x, double y, double width, double height, Tint tint) {
        box(x, y, width, height, tint, null, 0);
    }

    /// A filled polygon.
    void polygon(double[] xs, double[] ys, Tint tint);

    /// Lines from corner to corner.
    ///
    /// @param closed true if the last corner leads back to the first
    void path(double[] xs, double[] ys, boolean closed, Stroke stroke);

    /// Many separate lines at once.
    ///
    /// @param ends x and y of the beginning and of the end of each line in turn
    void lines(double[] ends, Stroke stroke);

    /// One line.
    default void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        lines(new double[] {x1, y1, x2, y2}, stroke);
    }

    /// A text with its base line at a place.
    void text(double x, double y, String text, TextStyle style);
}
