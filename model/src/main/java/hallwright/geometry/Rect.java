package hallwright.geometry;

/// A rectangle parallel to the axes. It contains its edges; a shared edge is no overlap.
///
/// @param xMm west edge
/// @param yMm south edge
/// @param widthMm extent along x, not negative
/// @param depthMm extent along y, not negative
public record Rect(int xMm, int yMm, int widthMm, int depthMm) {

    public Rect {
        if (widthMm < 0 || depthMm < 0) {
            throw new IllegalArgumentException("negative extent [widthMm=" + widthMm + ", depthMm=" + depthMm + "]");
        }
        Math.addExact(xMm, widthMm);
        Math.addExact(yMm, depthMm);
    }

    /// The smallest rectangle with both places on its edge.
    public static Rect between(Point a, Point b) {
        return ofEdges(
                Math.min(a.xMm(), b.xMm()),
                Math.min(a.yMm(), b.yMm()),
                Math.max(a.xMm(), b.xMm()),
                Math.max(a.yMm(), b.yMm()));
    }

    /// The rectangle with these edges; west must not lie beyond east, nor south beyond north.
    public static Rect ofEdges(int west, int south, int east, int north) {
        return new Rect(west, south, Math.subtractExact(east, west), Math.subtractExact(north, south));
    }

    /// The east edge.
    public int eastMm() {
        return xMm + widthMm;
    }

    /// The north edge.
    public int northMm() {
        return yMm + depthMm;
    }

    /// The south-west corner.
    public Point southWest() {
        return new Point(xMm, yMm);
    }

    /// The middle, rounded down to whole millimetres.
    public Point centre() {
        return new Point(xMm + widthMm / 2, yMm + depthMm / 2);
    }

    /// True if the place lies inside or on the edge.
    public boolean contains(Point place) {
        return place.xMm() >= xMm && place.xMm() <= eastMm() && place.yMm() >= yMm && place.yMm() <= northMm();
    }

    /// True if the other lies wholly inside; touching edges are allowed.
    public boolean contains(Rect other) {
        return other.xMm >= xMm && other.eastMm() <= eastMm() && other.yMm >= yMm && other.northMm() <= northMm();
    }

    /// True if both share some area.
    public boolean overlaps(Rect other) {
        return xMm < other.eastMm() && other.xMm < eastMm() && yMm < other.northMm() && other.yMm < northMm();
    }

    /// True if both share at least an edge or a corner.
    public boolean touches(Rect other) {
        return xMm <= other.eastMm() && other.xMm <= eastMm() && yMm <= other.northMm() && other.yMm <= northMm();
    }

    /// The smallest rectangle around both.
    public Rect union(Rect other) {
        return ofEdges(
                Math.min(xMm, other.xMm),
                Math.min(yMm, other.yMm),
                Math.max(eastMm(), other.eastMm()),
                Math.max(northMm(), other.northMm()));
    }

    /// This rectangle grown by a margin on every side; a negative margin shrinks, at most to nothing.
    public Rect grown(int marginMm) {
        int dx = Math.max(marginMm, -widthMm / 2);
        int dy = Math.max(marginMm, -depthMm / 2);
        return new Rect(xMm - dx, yMm - dy, widthMm + 2 * dx, depthMm + 2 * dy);
    }

    /// This rectangle moved by a distance.
    public Rect moved(int dxMm, int dyMm) {
        return new Rect(Math.addExact(xMm, dxMm), Math.addExact(yMm, dyMm), widthMm, depthMm);
    }

    /// The free strip between two parallel rectangles seen from this one: positive when the other lies that far
    /// away
    /// on the given side and both share some extent across it.
    public int gapTo(Rect other, Side side) {
        return switch (side) {
            case SOUTH -> yMm - other.northMm();
            case NORTH -> other.yMm - northMm();
            case WEST -> xMm - other.eastMm();
            case EAST -> other.xMm - eastMm();
        };
    }

    /// The rectangle of a depth in front of one side, as wide as that side.
    public Rect strip(Side side, int distanceMm) {
        return switch (side) {
            case SOUTH -> new Rect(xMm, yMm - distanceMm, widthMm, distanceMm);
            case NORTH -> new Rect(xMm, northMm(), widthMm, distanceMm);
            case WEST -> new Rect(xMm - distanceMm, yMm, distanceMm, depthMm);
            case EAST -> new Rect(eastMm(), yMm, distanceMm, depthMm);
        };
    }

    /// The area in square millimetres.
    public long areaMm2() {
        return (long) widthMm * depthMm;
    }
}
