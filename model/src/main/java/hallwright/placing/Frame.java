package hallwright.placing;

import hallwright.geometry.Rect;
import hallwright.geometry.Side;

/// Directions along and across a row, so that rows to the east and rows to the north are laid out by the same
/// steps.
///
/// @param eastward true if rows run from west to east
record Frame(boolean eastward) {

    /// The frame in which rows with such a front run.
    static Frame of(Side front) {
        return new Frame(front.facesAlongY());
    }

    /// The front of a row that looks to smaller coordinates across.
    Side low() {
        return eastward ? Side.SOUTH : Side.WEST;
    }

    /// The front of a row that looks to larger coordinates across.
    Side high() {
        return low().opposite();
    }

    /// A rectangle by its place and extent along and across.
    Rect rect(int along, int across, int length, int depth) {
        return eastward ? new Rect(along, across, length, depth) : new Rect(across, along, depth, length);
    }

    /// Where a rectangle begins along.
    int along(Rect rect) {
        return eastward ? rect.xMm() : rect.yMm();
    }

    /// Where a rectangle ends along.
    int alongEnd(Rect rect) {
        return eastward ? rect.eastMm() : rect.northMm();
    }

    /// Where a rectangle begins across.
    int across(Rect rect) {
        return eastward ? rect.yMm() : rect.xMm();
    }

    /// Where a rectangle ends across.
    int acrossEnd(Rect rect) {
        return eastward ? rect.northMm() : rect.eastMm();
    }

    /// The side at which a row ends.
    Side end() {
        return eastward ? Side.EAST : Side.NORTH;
    }
}
