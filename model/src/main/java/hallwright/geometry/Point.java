package hallwright.geometry;

/// A place on the floor.
///
/// @param xMm millimetres to the east of the origin
/// @param yMm millimetres to the north of the origin
public record Point(int xMm, int yMm) {

    /// This place moved by a distance.
    ///
    /// @throws ArithmeticException if the result does not fit
    public Point plus(int dxMm, int dyMm) {
        return new Point(Math.addExact(xMm, dxMm), Math.addExact(yMm, dyMm));
    }

    /// The straight distance to the other place, in millimetres.
    public double distanceTo(Point other) {
        return Math.hypot((double) xMm - other.xMm, (double) yMm - other.yMm);
    }
}
