package hallwright.drawing.timeline;

/// A place in the chart, in pixels from its top left corner.
///
/// @param x the left edge
/// @param y the top edge
/// @param width how wide it is
/// @param height how tall it is
public record Box(double x, double y, double width, double height) {

    /// The right edge.
    public double right() {
        return x + width;
    }

    /// The bottom edge.
    public double bottom() {
        return y + height;
    }
}
