package hallwright.space;

import hallwright.catalogue.Category;
import hallwright.design.Containment;
import hallwright.design.CoolingLoop;
import hallwright.design.Cord;
import hallwright.design.Design;
import hallwright.design.DesignObject;
import hallwright.design.Door;
import hallwright.design.Feed;
import hallwright.design.Installed;
import hallwright.design.Mount;
import hallwright.design.Obstacle;
import hallwright.design.Placement;
import hallwright.design.Room;
import hallwright.design.Run;
import hallwright.design.Zone;
import hallwright.geometry.Edge;
import hallwright.geometry.Footprint;
import hallwright.geometry.Point;
import hallwright.geometry.Rect;
import hallwright.units.Length;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What lies where, for checks, snapping and hit tests alike. Immutable; rebuilt after an edit, which takes about a
/// millisecond for thousands of objects because footprints are taken over from the [Floor].
public final class TileIndex {

    private final Design design;
    private final Floor floor;
    private final Buckets<Item> items;

    private TileIndex(Design design, Floor floor) {
        this.design = design;
        this.floor = floor;
        this.items = new Buckets<>(items(design, floor), Item::bounds);
    }

    /// The index of a design; the previous one where everything with a place is the same.
    public static TileIndex of(Design design, Floor floor, @Nullable TileIndex previous) {
        if (previous != null && previous.floor == floor && samePlaces(previous.design, design)) {
            return previous;
        }
        return new TileIndex(design, floor);
    }

    /// True if the obstacles are the same in both.
    boolean sameObstacles(TileIndex other) {
        return design.obstacles() == other.design.obstacles();
    }

    /// The equipment that covers some of the area, in order of identity.
    public List<Placed> placed(Rect area) {
        List<Placed> found = new ArrayList<>();
        items.visit(area, item -> {
            if (item.placed != null && item.bounds.overlaps(area)) {
                found.add(item.placed);
            }
        });
        found.sort(Comparator.comparing(Placed::id));
        return found;
    }

    /// The equipment whose footprint shares some area with this one, in order of identity.
    public List<Placed> overlapping(Footprint footprint) {
        return placed(footprint.bounds()).stream()
                .filter(placed -> placed.footprint().overlaps(footprint))
                .toList();
    }

    /// The obstacles that touch the area, in order of identity.
    public List<Obstacle> obstacles(Rect area) {
        List<Obstacle> found = new ArrayList<>();
        items.visit(area, item -> {
            if (item.object instanceof Obstacle obstacle) {
                found.add(obstacle);
            }
        });
        found.sort(Comparator.comparing(Obstacle::id));
        return found;
    }

    /// The equipment within a distance of a rectangle, the nearest first: what to snap to.
    public List<Placed> neighbours(Rect area, int reachMm) {
        return placed(area.grown(reachMm)).stream()
                .sorted(Comparator.comparingLong((Placed p) -> distance(area, p.bounds()))
                        .thenComparing(Placed::id))
                .toList();
    }

    /// What lies at a place, the topmost first: what hangs overhead, doors, equipment, obstacles, tiles,
    /// containments, zones, rooms.
    ///
    /// @param slackMm how far lines such as doors and busways may be missed
    public List<DesignObject> at(Point place, int slackMm) {
        List<Item> found = new ArrayList<>();
        items.visit(new Rect(place.xMm(), place.yMm(), 0, 0).grown(slackMm), item -> {
            if (covers(item, place, slackMm)) {
                found.add(item);
            }
        });
        return found.stream()
                .sorted(Comparator.comparingInt(TileIndex::layer)
                        .thenComparingLong(item -> item.bounds.areaMm2())
                        .thenComparing(item -> item.object.id()))
                .map(item -> item.object)
                .toList();
    }

    private static boolean samePlaces(Design before, Design after) {
        return before.obstacles() == after.obstacles()
                && before.doors() == after.doors()
                && before.containments() == after.containments()
                && before.runs() == after.runs()
                && before.zones() == after.zones()
                && before.rooms() == after.rooms();
    }

    private static List<Item> items(Design design, Floor floor) {
        List<Item> items = new ArrayList<>();
        floor.all().forEach(placed -> items.add(new Item(placed.placement(), placed.bounds(), placed)));
        Stream.of(
                        design.obstacles(),
                        design.doors(),
                        design.containments(),
                        design.runs(),
                        design.zones(),
                        design.rooms())
                .flatMap(table -> table.stream())
                .forEach(object -> items.add(new Item(object, bounds(design, object), null)));
        return items;
    }

    private static Rect bounds(Design design, DesignObject object) {
        return switch (object) {
            case Obstacle obstacle -> obstacle.area().bounds();
            case Door door -> Rect.between(door.opening().from(), door.opening().to());
            case Containment containment -> containment.area().bounds();
            case Run run ->
                run.path().stream()
                        .map(p -> new Rect(p.xMm(), p.yMm(), 0, 0))
                        .reduce(Rect::union)
                        .orElseThrow()
                        .grown(halfWidth(design, run));
            case Zone zone -> zone.area().bounds();
            case Room room -> room.outline().bounds();
            case Placement placement -> design.footprint(placement).bounds();
            case Mount _, Feed _, Cord _, CoolingLoop _ ->
                throw new IllegalArgumentException("has no place of its own [object=" + object + "]");
        };
    }

    private boolean covers(Item item, Point place, int slackMm) {
        return switch (item.object) {
            case Obstacle obstacle -> obstacle.area().contains(place);
            case Door door -> distance(door.opening(), place) <= slackMm;
            case Containment containment -> containment.area().contains(place);
            case Run run -> distance(run, place) <= Math.max(slackMm, halfWidth(design, run));
            case Zone zone -> zone.area().contains(place);
            case Room room -> room.outline().contains(place);
            case Placement _ -> item.placed != null && item.placed.footprint().contains(place);
            case Mount _, Feed _, Cord _, CoolingLoop _ -> false;
        };
    }

    private static int layer(Item item) {
        return switch (item.object) {
            case Run _ -> 0;
            case Door _ -> 1;
            case Placement _ -> item.placed != null && item.placed.category() == Category.FLOOR_TILE ? 4 : 2;
            case Obstacle _ -> 3;
            case Containment _ -> 5;
            case Zone _ -> 6;
            case Room _, Mount _, Feed _, Cord _, CoolingLoop _ -> 7;
        };
    }

    private static int halfWidth(Design design, Run run) {
        Length width = new Installed(design.types().get(run.type()), null).width();
        return width == null ? 0 : width.millimetres() / 2;
    }

    private static double distance(Run run, Point place) {
        double nearest = Double.MAX_VALUE;
        for (int i = 1; i < run.path().size(); i++) {
            Edge edge = new Edge(run.path().get(i - 1), run.path().get(i));
            nearest = Math.min(nearest, distance(edge, place));
        }
        return nearest;
    }

    private static double distance(Edge edge, Point place) {
        double dx = (double) edge.to().xMm() - edge.from().xMm();
        double dy = (double) edge.to().yMm() - edge.from().yMm();
        double px = (double) place.xMm() - edge.from().xMm();
        double py = (double) place.yMm() - edge.from().yMm();
        double square = dx * dx + dy * dy;
        double share = square == 0 ? 0 : Math.clamp((px * dx + py * dy) / square, 0, 1);
        return Math.hypot(px - share * dx, py - share * dy);
    }

    private static long distance(Rect a, Rect b) {
        long dx = Math.max(0, Math.max(a.xMm() - b.eastMm(), b.xMm() - a.eastMm()));
        long dy = Math.max(0, Math.max(a.yMm() - b.northMm(), b.yMm() - a.northMm()));
        return dx * dx + dy * dy;
    }

    private record Item(
            DesignObject object, Rect bounds, @Nullable Placed placed) {}
}
