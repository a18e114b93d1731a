package hallwright.placing;

import hallwright.geometry.Rect;
import hallwright.geometry.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Rectangles in a coarse grid, so that a question about a small area looks at few of them. Unlike what belongs to
/// a
/// design, it grows while racks are tried.
final class Taken {

    private static final int CELL_MM = 2000;

    private final Map<Long, List<Item>> cells = new HashMap<>();

    /// One rectangle.
    ///
    /// @param area where it lies
    /// @param front where its front looks if it is a rack; else null
    record Item(Rect area, @Nullable Side front) {}

    /// Adds a rectangle.
    void add(Rect area, @Nullable Side front) {
        Item item = new Item(area, front);
        for (int x = cell(area.xMm()); x <= cell(area.eastMm()); x++) {
            for (int y = cell(area.yMm()); y <= cell(area.northMm()); y++) {
                cells.computeIfAbsent(key(x, y), k -> new ArrayList<>()).add(item);
            }
        }
    }

    /// True if one of them shares some area with this one.
    boolean meets(Rect area) {
        for (int x = cell(area.xMm()); x <= cell(area.eastMm()); x++) {
            for (int y = cell(area.yMm()); y <= cell(area.northMm()); y++) {
                for (Item item : cells.getOrDefault(key(x, y), List.of())) {
                    if (item.area.overlaps(area)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// What lies nearest to a rectangle on one side, within reach; null if nothing does.
    @Nullable
    Item nearest(Rect from, Side side, int reachMm) {
        Rect reach = from.strip(side, reachMm);
        Item nearest = null;
        int least = Integer.MAX_VALUE;
        for (int x = cell(reach.xMm()); x <= cell(reach.eastMm()); x++) {
            for (int y = cell(reach.yMm()); y <= cell(reach.northMm()); y++) {
                for (Item item : cells.getOrDefault(key(x, y), List.of())) {
                    int gap = from.gapTo(item.area, side);
                    if (item.area.overlaps(reach) && gap < least) {
                        least = gap;
                        nearest = item;
                    }
                }
            }
        }
        return nearest;
    }

    private static int cell(int mm) {
        return Math.floorDiv(mm, CELL_MM);
    }

    private static long key(int x, int y) {
        return ((long) x << 32) ^ (y & 0xffffffffL);
    }
}
