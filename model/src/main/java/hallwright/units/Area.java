package hallwright.units;

/// An area.
///
/// @param squareMetres square metres; finite
public record Area(double squareMetres) implements Quantity, Comparable<Area> {

    /// Nothing of it.
    public static final Area ZERO = new Area(0);

    public Area {
        Quantity.requireFinite(squareMetres, "square metres");
    }

    /// The area of a rectangle with sides in millimetres.
    public static Area ofMillimetres(long widthMm, long depthMm) {
        return new Area(widthMm * (double) depthMm / 1e6);
    }

    /// The sum of both.
    public Area plus(Area other) {
        return new Area(squareMetres + other.squareMetres);
    }

    /// What remains when the other is taken away; may be negative.
    public Area minus(Area other) {
        return new Area(squareMetres - other.squareMetres);
    }

    /// This quantity so many times.
    public Area times(double factor) {
        return new Area(squareMetres * factor);
    }

    @Override
    public double si() {
        return squareMetres;
    }

    @Override
    public int compareTo(Area other) {
        return Double.compare(squareMetres, other.squareMetres);
    }
}
