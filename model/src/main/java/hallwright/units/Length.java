package hallwright.units;

/// A length in whole millimetres, the unit of all geometry: sums and comparisons are exact.
///
/// @param millimetres millimetres
public record Length(int millimetres) implements Quantity, Comparable<Length> {

    /// No length at all.
    public static final Length ZERO = new Length(0);

    /// So many metres, rounded to the nearest millimetre.
    ///
    /// @throws ArithmeticException if it does not fit
    public static Length ofMetres(double metres) {
        return new Length(Math.toIntExact(Math.round(metres * 1000)));
    }

    /// The value in metres.
    public double metres() {
        return millimetres / 1000.0;
    }

    /// The sum of both.
    public Length plus(Length other) {
        return new Length(Math.addExact(millimetres, other.millimetres));
    }

    /// What remains when the other is taken away; may be negative.
    public Length minus(Length other) {
        return new Length(Math.subtractExact(millimetres, other.millimetres));
    }

    @Override
    public double si() {
        return metres();
    }

    @Override
    public int compareTo(Length other) {
        return Integer.compare(millimetres, other.millimetres);
    }
}
