package hallwright.drawing;

/// How a line is drawn.
///
/// @param tint its colour
/// @param width its width in the unit of the surface
/// @param dash its pattern
public record Stroke(Tint tint, double width, Dash dash) {

    /// A line without gaps.
    public static Stroke solid(Tint tint, double width) {
        return new Stroke(tint, width, Dash.SOLID);
    }
}
