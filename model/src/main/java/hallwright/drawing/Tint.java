package hallwright.drawing;

import java.util.Locale;

/// A colour.
///
/// @param argb eight bits each of opacity, red, green and blue
public record Tint(int argb) {

    /// An opaque colour from its red, green and blue, such as `0x0969DA`.
    public static Tint of(int rgb) {
        return new Tint(0xFF000000 | rgb);
    }

    /// Red, 0 to 255.
    public int red() {
        return argb >> 16 & 0xFF;
    }

    /// Green, 0 to 255.
    public int green() {
        return argb >> 8 & 0xFF;
    }

    /// Blue, 0 to 255.
    public int blue() {
        return argb & 0xFF;
    }

    /// Opacity, 0 to 1.
    public double opacity() {
        return (argb >>> 24) / 255.0;
    }

    /// The same colour with an opacity from 0 to 1.
    public Tint withOpacity(double opacity) {
        return new Tint((int) Math.round(opacity * 255) << 24 | (argb & 0xFFFFFF));
    }

    /// A share of the other colour mixed into this one, both taken as opaque.
    ///
    /// @param share 0 for this colour, 1 for the other
    public Tint mixed(Tint other, double share) {
        return of(mix(red(), other.red(), share) << 16
                | mix(green(), other.green(), share) << 8
                | mix(blue(), other.blue(), share));
    }

    /// How bright it looks, 0 for black to 1 for white (relative luminance of sRGB).
    public double luminance() {
        return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
    }

    /// How well the two can be told apart as text and ground: 1 to 21, as WCAG defines it.
    public double contrast(Tint other) {
        double a = luminance();
        double b = other.luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /// The colour without its opacity as in style sheets, such as `#0969da`.
    public String hex() {
        return String.format(Locale.ROOT, "#%06x", argb & 0xFFFFFF);
    }

    private static int mix(int a, int b, double share) {
        return (int) Math.round(a + (b - a) * share);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
