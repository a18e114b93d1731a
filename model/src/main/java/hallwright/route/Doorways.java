package hallwright.route;

import hallwright.design.Design;
import hallwright.design.Door;
import hallwright.design.Room;
import hallwright.geometry.Edge;
import hallwright.geometry.Point;
import hallwright.geometry.Rect;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Where walls let equipment through. A door belongs to every room that has a wall beside it, parallel to it and no
/// farther than a thick wall.
final class Doorways {

    private static final int WALL_MM = 500;

    private final Design design;

    Doorways(Design design) {
        this.design = design;
    }

    /// The passages between two rooms: the opening through the whole thickness of the wall, and a millimetre beyond
    /// on both sides, so that it cuts the lines of the walls too.
    List<Rect> passages() {
        List<Rect> passages = new ArrayList<>();
        for (Door door : design.doors()) {
            List<Threshold> thresholds = thresholds(door);
            if (thresholds.size() > 1) {
                Rect through = thresholds.stream()
                        .map(Threshold::line)
                        .reduce(Rect::union)
                        .orElseThrow();
                int dx = thresholds.getFirst().isLevel() ? 0 : 1;
                int dy = 1 - dx;
                passages.add(new Rect(
                        through.xMm() - dx,
                        through.yMm() - dy,
                        through.widthMm() + 2 * dx,
                        through.depthMm() + 2 * dy));
            }
        }
        return passages;
    }

    /// The places at which a square load stands just inside a delivery door.
    List<Rect> starts(Door door, int sizeMm) {
        List<Rect> starts = new ArrayList<>();
        for (Threshold threshold : thresholds(door)) {
            Rect line = threshold.line;
            int room = Math.max(line.widthMm(), line.depthMm()) - sizeMm;
            if (room >= 0) {
                boolean level = threshold.isLevel();
                starts.add(new Rect(
                        line.xMm() - (!level && !threshold.upward ? sizeMm : 0),
                        line.yMm() - (level && !threshold.upward ? sizeMm : 0),
                        level ? room : 0,
                        level ? 0 : room));
            }
        }
        return starts;
    }

    /// The lines of the walls beside a door, one for each room, moved onto the wall of the room.
    private List<Threshold> thresholds(Door door) {
        Rect opening = Rect.between(door.opening().from(), door.opening().to());
        List<Threshold> thresholds = new ArrayList<>();
        if (opening.widthMm() > 0 != opening.depthMm() > 0) {
            for (Room room : design.rooms()) {
                for (Rect line : ontoWalls(opening, room)) {
                    for (boolean upward : new boolean[] {true, false}) {
                        Threshold threshold = new Threshold(line, upward);
                        if (threshold.leadsInto(room)) {
                            thresholds.add(threshold);
                        }
                    }
                }
            }
        }
        return thresholds;
    }

    /// The opening moved onto each wall of the room that is parallel to it and near enough.
    private static Set<Rect> ontoWalls(Rect opening, Room room) {
        boolean level = opening.depthMm() == 0;
        Set<Rect> lines = new LinkedHashSet<>();
        for (Edge edge : room.outline().edges()) {
            Rect wall = Rect.between(edge.from(), edge.to());
            int away = level ? wall.yMm() - opening.yMm() : wall.xMm() - opening.xMm();
            if ((level ? wall.depthMm() : wall.widthMm()) == 0 && Math.abs(away) <= WALL_MM) {
                lines.add(opening.moved(level ? 0 : away, level ? away : 0));
            }
        }
        return lines;
    }

    /// A door on the wall of one room.
    ///
    /// @param line the opening, moved onto the wall
    /// @param upward true if the room lies to the north or east of it
    private record Threshold(Rect line, boolean upward) {

        boolean isLevel() {
            return line.depthMm() == 0;
        }

        /// True if the room begins here.
        boolean leadsInto(Room room) {
            int step = upward ? 1 : -1;
            int dx = isLevel() ? 0 : step;
            int dy = isLevel() ? step : 0;
            Point middle = line.centre();
            return room.outline().contains(middle.plus(dx, dy))
                    && !room.outline().contains(middle.plus(-dx, -dy));
        }
    }
}
