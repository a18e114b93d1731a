package hallwright.drawing;

import hallwright.design.Grid;
import hallwright.geometry.Point;
import java.util.Locale;

/// The address of a tile as the trade writes it: letters from west to east, numbers from south to north, such as
/// `AJ05`, counted from the origin of the grid.
public final class TileAddress {

    private TileAddress() {}

    /// The address of the tile that a place lies on; empty west or south of the origin, where nothing is numbered.
    public static String of(Grid grid, Point place) {
        int column = Math.floorDiv(place.xMm() - grid.origin().xMm(), grid.tileMm());
        int row = Math.floorDiv(place.yMm() - grid.origin().yMm(), grid.tileMm());
        return column < 0 || row < 0 ? "" : letters(column) + number(row);
    }

    /// The letters of a column, the first being 0: A to Z, AA to AZ, BA and so on.
    public static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    /// The number of a row, the first being 0, with two digits at least.
    public static String number(int row) {
        return String.format(Locale.ROOT, "%02d", row + 1);
    }
}
