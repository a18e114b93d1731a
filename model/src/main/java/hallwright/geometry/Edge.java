package hallwright.geometry;

/// One straight side between two corners, such as a stretch of wall.
///
/// @param from where it begins
/// @param to where it ends
public record Edge(Point from, Point to) {

    /// Its length in millimetres.
    public double lengthMm() {
        return from.distanceTo(to);
    }

    /// True if the segment passes through the inside of the rectangle, not just along its edge.
    public boolean entersInterior(Rect rect) {
        double t0 = 0;
        double t1 = 1;
        double dx = (double) to.xMm() - from.xMm();
        double dy = (double) to.yMm() - from.yMm();
        double[] p = {-dx, dx, -dy, dy};
        double[] q = {
            (double) from.xMm() - rect.xMm(),
            (double) rect.eastMm() - from.xMm(),
            (double) from.yMm() - rect.yMm(),
            (double) rect.northMm() - from.yMm()
        };
        for (int i = 0; i < 4; i++) {
            if (p[i] == 0) {
                if (q[i] <= 0) {
                    return false;
                }
            } else if (p[i] < 0) {
                t0 = Math.max(t0, q[i] / p[i]);
            } else {
                t1 = Math.min(t1, q[i] / p[i]);
            }
        }
        return t1 - t0 > 1e-12;
    }
}
