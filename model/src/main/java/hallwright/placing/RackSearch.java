package hallwright.placing;

import hallwright.design.Grid;
import hallwright.geometry.Point;
import hallwright.geometry.Rect;
import hallwright.geometry.Side;
import hallwright.space.Placed;
import hallwright.space.Row;
import hallwright.space.Rows;
import java.util.ArrayList;
import java.util.List;

/// Looks for places for racks of one size on a free floor. Rows that stand there are continued first, then hot
/// aisles
/// are closed that only one row looks at, then rows are laid in pairs rear to rear, and at last one by one. New
/// rows
/// stand with their fronts on the lines of the tile grid and keep a passage at both ends.
final class RackSearch {

    private static final int LEAST_OF_ROW = 2;

    private final FreeFloor floor;
    private final Grid grid;
    private final int widthMm;
    private final int depthMm;
    private final int firstRow;
    private final List<Slot> found = new ArrayList<>();
    private int wanted;
    private int rows;

    /// A search.
    ///
    /// @param wanted how many places are wanted
    /// @param firstRow the number that the next row gets
    RackSearch(FreeFloor floor, Grid grid, int widthMm, int depthMm, int wanted, int firstRow) {
        this.floor = floor;
        this.grid = grid;
        this.widthMm = widthMm;
        this.depthMm = depthMm;
        this.wanted = wanted;
        this.firstRow = firstRow;
    }

    /// How the rows of a pass stand.
    private enum Pass {
        CLOSING_LOW,
        CLOSING_HIGH,
        PAIR,
        SINGLE_LOW,
        SINGLE_HIGH;

        boolean isLow() {
            return this == CLOSING_LOW || this == SINGLE_LOW;
        }

        boolean closes() {
            return this == CLOSING_LOW || this == CLOSING_HIGH;
        }
    }

    /// The places found, those of one row together.
    List<Slot> find(Rows present, Frame frame) {
        for (Row row : present.all()) {
            continueRow(row);
        }
        for (Pass pass : Pass.values()) {
            if (!pass.closes() || rows > 0) {
                sweep(frame, pass);
            }
        }
        return found;
    }

    private void continueRow(Row row) {
        boolean square = row.members().stream()
                .allMatch(member -> member.footprint().turn().isQuarter());
        if (!square || !floor.holds(row.members().getFirst())) {
            return;
        }
        Frame frame = Frame.of(row.front());
        List<Row> blocks = row.blocks();
        int number = firstRow + rows;
        for (Row block : blocks) {
            boolean last = block == blocks.getLast();
            boolean first = block == blocks.getFirst();
            int added = grow(block, frame, frame.end(), last, number, 0);
            grow(block, frame, frame.end().opposite(), first, number, added);
        }
        rows++;
    }

    /// Adds racks at one end of a block and keeps the passage beyond; how many were added.
    private int grow(Row block, Frame frame, Side end, boolean outer, int number, int before) {
        boolean up = end == frame.end();
        Placed member = up ? block.members().getLast() : block.members().getFirst();
        Rect at = member.bounds();
        int added = 0;
        while (outer && wanted > 0) {
            int along = up ? frame.alongEnd(at) : frame.along(at) - widthMm;
            int across = block.front() == frame.low() ? frame.across(at) : frame.acrossEnd(at) - depthMm;
            Rect next = frame.rect(along, across, widthMm, depthMm);
            int more = before + added + 1;
            boolean fits = block.members().size() + more <= floor.spacing().mostRacks()
                    && block.lengthMm() + (long) more * widthMm
                            <= floor.spacing().mostLength()
                    && floor.admits(next, block.front())
                    && floor.isOpen(next, end, floor.spacing().passage())
                    && floor.sharesContainment(next, at, block.front());
            if (!fits) {
                break;
            }
            add(new Slot(next, block.front(), number, member.placement()));
            at = next;
            added++;
        }
        floor.keep(at.strip(end, floor.spacing().passage()));
        return added;
    }

    private void sweep(Frame frame, Pass pass) {
        Rect bounds = floor.bounds();
        Point origin = grid.origin();
        int start = up(frame.across(bounds), frame.eastward() ? origin.yMm() : origin.xMm());
        for (int line = start; line < frame.acrossEnd(bounds) && wanted > 0; line += grid.tileMm()) {
            int along = up(frame.along(bounds), frame.eastward() ? origin.xMm() : origin.yMm());
            while (along + widthMm <= frame.alongEnd(bounds) && wanted > 0) {
                int count = fitting(frame, pass, line, along);
                if (count >= (pass == Pass.PAIR ? LEAST_OF_ROW : Math.min(LEAST_OF_ROW, wanted))) {
                    lay(frame, pass, line, along, count);
                    along += count * widthMm;
                }
                along = up(along + 1, frame.eastward() ? origin.xMm() : origin.yMm());
            }
        }
    }

    /// How many more each line of a pass may take.
    private int perLine(Pass pass) {
        return pass == Pass.PAIR ? (wanted + 1) / 2 : wanted;
    }

    /// How many racks fit side by side from a place on.
    private int fitting(Frame frame, Pass pass, int line, int along) {
        int passage = floor.spacing().passage();
        long most = Math.min(floor.spacing().mostRacks(), floor.spacing().mostLength() / widthMm);
        int count = 0;
        while (count < Math.min(most, perLine(pass))
                && places(frame, pass, line, along, count).stream().allMatch(slot -> admits(slot, pass))) {
            if (count == 0 && !isOpen(frame, pass, line, along, 0, frame.end().opposite(), passage)) {
                return 0;
            }
            count++;
        }
        while (count > 0 && !isOpen(frame, pass, line, along, count - 1, frame.end(), passage)) {
            count--;
        }
        return count;
    }

    private boolean admits(Slot slot, Pass pass) {
        return (!pass.closes() || hasRearBehind(slot)) && floor.admits(slot.area(), slot.front());
    }

    /// True if the rear of another rack lies across the hot aisle.
    private boolean hasRearBehind(Slot slot) {
        Taken.Item behind = floor.behind(slot.area(), slot.front());
        int farthest = floor.spacing().rear() + 2 * grid.tileMm();
        return behind != null
                && behind.front() == slot.front().opposite()
                && slot.area().gapTo(behind.area(), slot.front().opposite()) < farthest;
    }

    private boolean isOpen(Frame frame, Pass pass, int line, int along, int index, Side end, int passage) {
        return places(frame, pass, line, along, index).stream()
                .allMatch(slot -> floor.isOpen(slot.area(), end, passage));
    }

    private void lay(Frame frame, Pass pass, int line, int along, int count) {
        List<List<Slot>> columns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            columns.add(places(frame, pass, line, along, i));
        }
        int passage = floor.spacing().passage();
        for (int row = 0; row < columns.getFirst().size(); row++) {
            for (int i = 0; i < count && wanted > 0; i++) {
                add(columns.get(i).get(row));
            }
            floor.keep(columns.getFirst().get(row).area().strip(frame.end().opposite(), passage));
            floor.keep(columns.getLast().get(row).area().strip(frame.end(), passage));
        }
        rows += columns.getFirst().size();
    }

    /// The places at one step along the line on which the low fronts stand, or the only ones.
    private List<Slot> places(Frame frame, Pass pass, int line, int along, int index) {
        int at = along + index * widthMm;
        Slot low = new Slot(frame.rect(at, line, widthMm, depthMm), frame.low(), firstRow + rows, null);
        if (pass.isLow()) {
            return List.of(low);
        }
        int across = pass == Pass.PAIR
                ? up(
                        line + 2 * depthMm + floor.spacing().rear(),
                        frame.eastward() ? grid.origin().yMm() : grid.origin().xMm())
                : line;
        int row = firstRow + rows + (pass == Pass.PAIR ? 1 : 0);
        Slot high = new Slot(frame.rect(at, across - depthMm, widthMm, depthMm), frame.high(), row, null);
        return pass == Pass.PAIR ? List.of(low, high) : List.of(high);
    }

    private void add(Slot slot) {
        floor.take(slot.area(), slot.front());
        found.add(slot);
        wanted--;
    }

    /// The first line of the grid at a coordinate or beyond.
    private int up(int value, int origin) {
        return origin + Math.ceilDiv(value - origin, grid.tileMm()) * grid.tileMm();
    }

    /// How many row numbers were used.
    int rows() {
        return rows;
    }
}
