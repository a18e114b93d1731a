package hallwright.drawing.floor;

import hallwright.drawing.Typeface;
import org.jspecify.annotations.Nullable;

/// A name made to fit: how large, which way, and shortened where the whole name would be too small to read.
///
/// @param text what is written
/// @param size how large
/// @param upward true if it is read from bottom to top
/// @param whole true if nothing was cut
record Label(String text, double size, boolean upward, boolean whole) {

    /// Smaller text cannot be read.
    static final double LEAST = 8;

    /// Larger text tells nothing more.
    static final double GREATEST = 13;

    private static final double LINE = 1.2;
    private static final double MARGIN = 3;

    /// The name in a space, or null if not even its end can be read there.
    static @Nullable Label fit(String name, Typeface face, double width, double height) {
        if (Math.min(width, height) < LEAST * LINE) {
            return null;
        }
        Label whole = fit(name, face, width, height, true);
        String end = end(name);
        return whole != null || end.equals(name) ? whole : fit(end, face, width, height, false);
    }

    private static @Nullable Label fit(String text, Typeface face, double width, double height, boolean whole) {
        double unit = face.width(text);
        double level = size(Math.min((width - 2 * MARGIN) / unit, height / LINE));
        double up = size(Math.min((height - 2 * MARGIN) / unit, width / LINE));
        if (level >= LEAST && (level >= 10 || level >= up)) {
            return new Label(text, level, false, whole);
        }
        return up >= LEAST ? new Label(text, up, true, whole) : null;
    }

    /// Half sizes only, so that few fonts are in use at a time.
    private static double size(double size) {
        return Math.floor(Math.min(size, GREATEST) * 2) / 2;
    }

    /// The part of a name that tells it from its neighbours: what follows the last separator, or its last number
    /// with the letter before it.
    static String end(String name) {
        int cut = Math.max(
                Math.max(name.lastIndexOf('-'), name.lastIndexOf('.')),
                Math.max(name.lastIndexOf(' '), Math.max(name.lastIndexOf('_'), name.lastIndexOf('/'))));
        if (cut >= 0 && cut + 1 < name.length()) {
            return name.substring(cut + 1);
        }
        int digits = name.length();
        while (digits > 0 && Character.isDigit(name.charAt(digits - 1))) {
            digits--;
        }
        return digits == name.length() ? name : name.substring(Math.max(0, digits - 1));
    }
}
