package hallwright.design;

import hallwright.geometry.Point;

/// The tile grid of the floor.
///
/// @param origin a corner of a tile
/// @param tileMm the side of a tile in millimetres, above zero
public record Grid(Point origin, int tileMm) {

    public Grid {
        if (tileMm < 1) {
            throw new IllegalArgumentException("a tile needs a size [tileMm=" + tileMm + "]");
        }
    }

    /// Metric tiles from the origin.
    public static final Grid DEFAULT = new Grid(new Point(0, 0), 600);

    /// The corner of a tile that is nearest to a place.
    public Point nearest(Point place) {
        return new Point(nearest(place.xMm(), origin.xMm()), nearest(place.yMm(), origin.yMm()));
    }

    private int nearest(int value, int start) {
        return start + Math.floorDiv(value - start + tileMm / 2, tileMm) * tileMm;
    }
}
