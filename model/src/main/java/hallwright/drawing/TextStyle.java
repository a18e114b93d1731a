package hallwright.drawing;

/// How a text is written.
///
/// @param face the weight
/// @param size the height of a line of letters (em) in the unit of the surface
/// @param tint the colour
/// @param anchor which part of the text stands at the given place
/// @param upward true if it is read from bottom to top
public record TextStyle(Typeface face, double size, Tint tint, Anchor anchor, boolean upward) {

    /// Which part of a text stands at the given place.
    public enum Anchor {
        /// Its beginning.
        START,
        /// Its middle.
        MIDDLE,
        /// Its end.
        END;

        /// The share of the width that lies before the place.
        public double share() {
            return switch (this) {
                case START -> 0;
                case MIDDLE -> 0.5;
                case END -> 1;
            };
        }
    }

    /// Level text of regular weight that begins at its place.
    public static TextStyle plain(double size, Tint tint) {
        return new TextStyle(Typeface.REGULAR, size, tint, Anchor.START, false);
    }

    /// The same in semibold.
    public TextStyle bold() {
        return new TextStyle(Typeface.SEMI_BOLD, size, tint, anchor, upward);
    }

    /// The same around its place.
    public TextStyle centred() {
        return new TextStyle(face, size, tint, Anchor.MIDDLE, upward);
    }

    /// The same ending at its place.
    public TextStyle ending() {
        return new TextStyle(face, size, tint, Anchor.END, upward);
    }

    /// The same read from bottom to top.
    public TextStyle turnedUpward() {
        return new TextStyle(face, size, tint, anchor, true);
    }

    /// The distance from the middle of capital letters down to their base line.
    public double middleToBase() {
        return size * Typeface.CAP_HEIGHT / 2;
    }
}
