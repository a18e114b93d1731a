package hallwright.placing;

import hallwright.catalogue.Category;
import hallwright.design.AisleKind;
import hallwright.design.Containment;
import hallwright.design.Design;
import hallwright.design.Door;
import hallwright.design.Obstacle;
import hallwright.design.Room;
import hallwright.design.Run;
import hallwright.design.Zone;
import hallwright.geometry.Point;
import hallwright.geometry.Polygon;
import hallwright.geometry.Rect;
import hallwright.geometry.Side;
import hallwright.space.Clearance;
import hallwright.space.Layout;
import hallwright.space.Placed;
import hallwright.units.Length;
import org.jspecify.annotations.Nullable;

/// The part of a room, or of a zone in it, in which racks may stand: what is in the way, what is kept free in front
/// of
/// and behind other equipment, and what new racks take in their turn.
final class FreeFloor {

    private final Design design;
    private final Layout layout;
    private final Spacing spacing;
    private final Room room;
    private final @Nullable Zone zone;
    private final int heightMm;
    private final Within inRoom;
    private final @Nullable Within inZone;
    private final Taken solid = new Taken();
    private final Taken kept = new Taken();

    /// The floor of a room.
    ///
    /// @param zone the part of it that racks must stand in; null if the design has none
    /// @param heightMm how high the racks are
    FreeFloor(Design design, Layout layout, Spacing spacing, Room room, @Nullable Zone zone, int heightMm) {
        this.design = design;
        this.layout = layout;
        this.spacing = spacing;
        this.room = room;
        this.zone = zone;
        this.heightMm = heightMm;
        this.inRoom = Within.of(room.outline());
        this.inZone = zone == null ? null : Within.of(zone.area());
        layout.floor().all().forEach(this::equipment);
        design.obstacles().forEach(this::obstacle);
        for (Door door : design.doors()) {
            Rect opening = Rect.between(door.opening().from(), door.opening().to());
            kept.add(opening.grown(spacing.passage()), null);
        }
        design.containments().forEach(each -> kept.add(each.area().bounds(), null));
        design.runs().forEach(this::run);
    }

    /// The distances kept.
    Spacing spacing() {
        return spacing;
    }

    /// The rectangle around the area.
    Rect bounds() {
        return zone == null ? room.outline().bounds() : zone.area().bounds();
    }

    /// True if equipment stands in the area.
    boolean holds(Placed placed) {
        Zone around = layout.locations().zone(placed.id());
        Room of = layout.locations().room(placed.id());
        return of == room && (zone == null || around == zone);
    }

    /// True if a rack may stand here and its front and rear stay free.
    boolean admits(Rect rack, Side front) {
        return isEmpty(rack)
                && isOpen(rack, front, spacing.front())
                && isOpen(rack, front.opposite(), spacing.rear())
                && !looksTheSameWay(rack, front, front)
                && !looksTheSameWay(rack, front, front.opposite())
                && contained(rack, front, AisleKind.COLD) != Cover.WRONG
                && contained(rack, front, AisleKind.HOT) != Cover.WRONG;
    }

    /// True if nothing stands on the floor beside a rectangle and it is as deep as asked.
    boolean isOpen(Rect rack, Side side, int depthMm) {
        Rect strip = rack.strip(side, depthMm);
        return depthMm == 0 || (!solid.meets(strip) && inRoom.contains(strip));
    }

    /// True if what lies nearest across a face is a rack with the same front: a front would look at a rear.
    private boolean looksTheSameWay(Rect rack, Side front, Side across) {
        Taken.Item nearest = solid.nearest(rack, across, Clearance.REACH_MM);
        return nearest != null && nearest.front() == front;
    }

    /// What lies behind a rack, within reach.
    Taken.@Nullable Item behind(Rect rack, Side front) {
        return solid.nearest(rack, front.opposite(), Clearance.REACH_MM);
    }

    /// True if both faces of a rack look into the same contained aisles as those of another.
    boolean sharesContainment(Rect rack, Rect other, Side front) {
        return contained(rack, front, AisleKind.COLD) == contained(other, front, AisleKind.COLD)
                && contained(rack, front, AisleKind.HOT) == contained(other, front, AisleKind.HOT);
    }

    /// Adds a rack with the floor that it needs before and behind it.
    void take(Rect rack, Side front) {
        solid.add(rack, front);
        kept.add(rack.strip(front, spacing.front()), null);
        kept.add(rack.strip(front.opposite(), spacing.rear()), null);
    }

    /// Keeps an area free.
    void keep(Rect area) {
        kept.add(area, null);
    }

    private boolean isEmpty(Rect rack) {
        Point middle = rack.centre();
        return !solid.meets(rack)
                && !kept.meets(rack)
                && inRoom.contains(rack)
                && (inZone == null || inZone.contains(rack))
                && layout.locations().roomAt(middle) == room;
    }

    private void equipment(Placed placed) {
        int bottom = placed.placement().elevation().millimetres();
        Rect body = placed.bounds();
        if (placed.category() == Category.FLOOR_TILE) {
            kept.add(body, null);
        } else if (placed.standsInTheWay() || bottom < heightMm) {
            Side front = placed.front();
            boolean rack = placed.isRack() && placed.standsInTheWay();
            solid.add(body, rack ? front : null);
            if (placed.standsInTheWay()) {
                Length frontOfMaker = placed.installed().type().body().clearanceFront();
                Length rearOfMaker = placed.installed().type().body().clearanceRear();
                kept.add(body.strip(front, Math.max(front(placed), millimetres(frontOfMaker))), null);
                int rear = rack ? spacing.rear() : 0;
                kept.add(body.strip(front.opposite(), Math.max(rear, millimetres(rearOfMaker))), null);
            }
        }
    }

    /// In front of anything that is neither a rack nor a cooler, people pass.
    private int front(Placed placed) {
        boolean cools = placed.coolsAir() || placed.category() == Category.CDU;
        return placed.isRack() ? spacing.front() : cools ? spacing.cooler() : spacing.passage();
    }

    private void obstacle(Obstacle obstacle) {
        (obstacle.kind().blocksWay() ? solid : kept).add(obstacle.area().bounds(), null);
    }

    /// A run that is too low for a rack to stand below it.
    private void run(Run run) {
        if (run.elevation().millimetres() < heightMm) {
            Length width = design.types().get(run.type()).body().width();
            for (int i = 1; i < run.path().size(); i++) {
                Rect middle = Rect.between(run.path().get(i - 1), run.path().get(i));
                solid.add(middle.grown(Math.max(1, millimetres(width) / 2)), null);
            }
        }
    }

    private static int millimetres(@Nullable Length length) {
        return length == null ? 0 : length.millimetres();
    }

    /// An outline that is asked often; most are rectangles, which answer at once.
    private record Within(Polygon outline, Rect bounds, boolean rectangle) {

        static Within of(Polygon outline) {
            Rect bounds = outline.bounds();
            return new Within(outline, bounds, outline.areaMm2() == bounds.areaMm2());
        }

        boolean contains(Rect rect) {
            return bounds.contains(rect) && (rectangle || outline.contains(rect));
        }
    }

    private enum Cover {
        NONE,
        WHOLE,
        WRONG
    }

    /// How containments of a kind lie over the aisle of a rack: not at all, over its whole width, or wrongly.
    private Cover contained(Rect rack, Side front, AisleKind kind) {
        Frame frame = Frame.of(front);
        Cover cover = Cover.NONE;
        for (Containment containment : design.containments()) {
            Rect area = containment.area().bounds();
            boolean before = area.overlaps(rack.strip(front, Math.max(1, spacing.front())));
            boolean behind = area.overlaps(rack.strip(front.opposite(), Math.max(1, spacing.rear())));
            if (containment.kind() == kind && (before || behind)) {
                boolean right = kind == AisleKind.COLD ? before : behind;
                boolean whole = frame.along(area) <= frame.along(rack) && frame.alongEnd(area) >= frame.alongEnd(rack);
                cover = right && whole && cover != Cover.WRONG ? Cover.WHOLE : Cover.WRONG;
            }
        }
        return cover;
    }
}
