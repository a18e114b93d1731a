package hallwright.route;

import hallwright.design.Design;
import hallwright.design.Door;
import hallwright.design.ObjectId;
import hallwright.design.Obstacle;
import hallwright.design.Room;
import hallwright.geometry.Edge;
import hallwright.geometry.Point;
import hallwright.geometry.Rect;
import hallwright.space.Floor;
import hallwright.space.Layout;
import hallwright.space.Placed;
import hallwright.space.Row;
import hallwright.space.TileIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One search for the widest load to every row.
///
/// A load of one size reaches a set of rows, and a smaller one at least these. So the width of each row is found by
/// halving, with one flood for each size that is tried.
final class RouteSearch {

    private final Design design;
    private final TileIndex index;
    private final Doorways doorways;
    private final Rect domain;
    private final List<Rect> obstacles;
    private final Map<Integer, Mover> movers = new HashMap<>();

    RouteSearch(Design design, Layout layout) {
        this.design = design;
        this.index = layout.index();
        this.doorways = new Doorways(design);
        this.domain = design.rooms().stream()
                .map(room -> room.outline().bounds())
                .reduce(Rect::union)
                .orElseThrow();
        this.obstacles = obstacles(layout.floor());
    }

    /// One route for each row that has a target, in their order: the narrowest to any of its targets.
    List<DeliveryRoute> routes(List<Target> targets) {
        int[] widths = new int[targets.size()];
        halve(targets, 0, DeliveryRoute.WIDEST_MM, widths);
        Map<ObjectId, DeliveryRoute> narrowest = new LinkedHashMap<>();
        for (Target target : targets) {
            DeliveryRoute route = route(target, widths[target.number]);
            narrowest.merge(target.row.key(), route, (a, b) -> b.widthMm() < a.widthMm() ? b : a);
        }
        return List.copyOf(narrowest.values());
    }

    /// Each target is known to be reached by the least size, and by none above the most.
    private void halve(List<Target> targets, int least, int most, int[] widths) {
        if (targets.isEmpty() || least == most) {
            targets.forEach(target -> widths[target.number] = least);
            return;
        }
        int middle = least == 0 && most == DeliveryRoute.WIDEST_MM ? most : (least + most + 1) / 2;
        Mover mover = mover(middle);
        List<Target> reached = new ArrayList<>();
        List<Target> others = new ArrayList<>();
        targets.forEach(target -> (mover.touches(target.strip) ? reached : others).add(target));
        halve(reached, middle, most, widths);
        halve(others, least, middle - 1, widths);
    }

    private Mover mover(int sizeMm) {
        return movers.computeIfAbsent(sizeMm, size -> {
            List<Rect> starts = design.doors().stream()
                    .filter(Door::delivery)
                    .flatMap(door -> doorways.starts(door, size).stream())
                    .toList();
            return new Mover(size, domain, obstacles, starts);
        });
    }

    private DeliveryRoute route(Target target, int width) {
        if (width == 0 || width == DeliveryRoute.WIDEST_MM) {
            return new DeliveryRoute(target.row, width, target.strip, List.of());
        }
        List<Point> way = mover(width).way(target.strip);
        Mover wider = mover(width + 1);
        Point narrow = way.getLast();
        for (int i = 0; i < way.size(); i++) {
            Point stop = wider.firstTooNarrow(way.get(i), i + 1 < way.size() ? way.get(i + 1) : way.get(i));
            if (stop != null) {
                narrow = stop;
                break;
            }
        }
        Rect place = new Rect(narrow.xMm(), narrow.yMm(), width, width);
        return new DeliveryRoute(target.row, width, place, beside(place));
    }

    /// What touches the load at its narrowest place: a delivery door of this width, else equipment and obstacles,
    /// else the room.
    private List<ObjectId> beside(Rect place) {
        Rect around = place.grown(1);
        List<ObjectId> ids = new ArrayList<>();
        for (Door door : design.doors()) {
            Rect opening = Rect.between(door.opening().from(), door.opening().to());
            if (door.width().millimetres() == place.widthMm() && opening.touches(around)) {
                return List.of(door.id());
            }
        }
        for (Placed placed : index.placed(around)) {
            if (placed.standsInTheWay()) {
                ids.add(placed.id());
            }
        }
        for (Obstacle obstacle : index.obstacles(around)) {
            if (obstacle.kind().blocksWay()) {
                ids.add(obstacle.id());
            }
        }
        if (ids.size() < 2) {
            design.rooms().stream()
                    .filter(room -> room.outline().bounds().overlaps(place))
                    .findFirst()
                    .map(Room::id)
                    .ifPresent(ids::add);
        }
        return ids;
    }

    /// Everything that a load must not cover: what lies outside the rooms, walls, equipment and obstacles.
    private List<Rect> obstacles(Floor floor) {
        List<Rect> inside = new ArrayList<>();
        List<Rect> walls = new ArrayList<>();
        for (Room room : design.rooms()) {
            inside.addAll(Rects.of(room.outline(), true));
            for (Edge wall : room.outline().edges()) {
                Rect line = Rect.between(wall.from(), wall.to());
                if (line.widthMm() == 0 || line.depthMm() == 0) {
                    walls.add(line);
                }
            }
        }
        List<Rect> blocked = new ArrayList<>(Rects.without(domain, inside));
        blocked.addAll(walls);
        for (Rect passage : doorways.passages()) {
            blocked = Rects.cut(blocked, passage);
        }
        List<Rect> standing = new ArrayList<>();
        floor.all().stream()
                .filter(Placed::standsInTheWay)
                .forEach(placed -> standing.addAll(Rects.of(placed.footprint())));
        design.obstacles().stream()
                .filter(obstacle -> obstacle.kind().blocksWay())
                .forEach(obstacle -> standing.addAll(Rects.of(obstacle.area(), false)));
        blocked.addAll(Rects.merged(standing));
        return blocked;
    }

    /// What a load must touch to have arrived: the free strip in front of a block of a row.
    ///
    /// @param number counts the targets from zero
    record Target(int number, Row row, Rect strip) {}
}
