package hallwright.drawing.floor;

import hallwright.catalogue.EquipmentType;
import hallwright.design.Design;
import hallwright.design.Feed;
import hallwright.design.FeedSide;
import hallwright.design.Mount;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import hallwright.geometry.Footprint;
import hallwright.geometry.Rect;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A design with what its drawing needs worked out once: where everything stands, how many devices are in a rack,
/// which supplies lead where. After an edit the next scene takes over what did not change.
public final class FloorScene {

    private final Design design;
    private final List<Item> items;
    private final Map<ObjectId, Item> byId;
    private final Map<ObjectId, Integer> devices;
    private final Map<ObjectId, Set<FeedSide>> sides;
    private final Map<String, Rect> rows;
    private final List<Rect> runs;

    private FloorScene(
            Design design,
            List<Item> items,
            Map<ObjectId, Item> byId,
            Map<ObjectId, Integer> devices,
            Map<ObjectId, Set<FeedSide>> sides,
            Map<String, Rect> rows) {
        this.design = design;
        this.items = items;
        this.byId = byId;
        this.devices = devices;
        this.sides = sides;
        this.rows = rows;
        this.runs = design.runs().stream().map(Bounds::of).toList();
    }

    /// The scene of a design.
    public static FloorScene of(Design design) {
        List<Item> items = items(design, List.of());
        return new FloorScene(design, items, byId(items), devices(design), sides(design), rows(items));
    }

    /// The scene of the design after an edit; equal to a fresh one, but quicker made.
    public FloorScene next(Design after) {
        if (after == design) {
            return this;
        }
        boolean still = after.placements() == design.placements() && after.types() == design.types();
        List<Item> then = still ? items : items(after, after.types() == design.types() ? items : List.of());
        return new FloorScene(
                after,
                then,
                still ? byId : byId(then),
                after.mounts() == design.mounts() ? devices : devices(after),
                after.feeds() == design.feeds() && after.mounts() == design.mounts() ? sides : sides(after),
                still ? rows : rows(then));
    }

    /// The design.
    public Design design() {
        return design;
    }

    /// The equipment on the floor, in order of identity.
    public List<Item> items() {
        return items;
    }

    /// The equipment with this identity, or null.
    public @Nullable Item item(ObjectId id) {
        return byId.get(id);
    }

    /// How many devices are in a rack.
    public int devices(ObjectId rack) {
        return devices.getOrDefault(rack, 0);
    }

    /// Which supplies begin or end at an object.
    public Set<FeedSide> sides(ObjectId id) {
        return sides.getOrDefault(id, Set.of());
    }

    /// What each named row covers, by its name.
    public Map<String, Rect> rows() {
        return rows;
    }

    /// True if a busway, tray or duct passes over an area.
    boolean isCrossed(Rect area) {
        for (Rect run : runs) {
            if (run.touches(area)) {
                return true;
            }
        }
        return false;
    }

    /// The smallest rectangle around everything, or null for an empty floor.
    public @Nullable Rect bounds() {
        return design.objects()
                .map(object -> Bounds.of(this, object))
                .filter(rect -> rect != null)
                .reduce(Rect::union)
                .orElse(null);
    }

    /// The smallest rectangle around some objects, or null if none of them has a place.
    public @Nullable Rect bounds(Collection<ObjectId> ids) {
        Rect all = null;
        for (ObjectId id : ids) {
            var object = design.find(id);
            Rect bounds = object == null ? null : Bounds.of(this, object);
            all = all == null || bounds == null ? (bounds == null ? all : bounds) : all.union(bounds);
        }
        return all;
    }

    /// Both lists are in order of identity, so that one walk finds the items that can be taken over.
    private static List<Item> items(Design design, List<Item> before) {
        List<Item> items = new ArrayList<>(design.placements().size());
        Iterator<Item> old = before.iterator();
        Item candidate = old.hasNext() ? old.next() : null;
        for (Placement placement : design.placements()) {
            while (candidate != null && candidate.id().compareTo(placement.id()) < 0) {
                candidate = old.hasNext() ? old.next() : null;
            }
            items.add(
                    candidate != null && candidate.placement() == placement
                            ? candidate
                            : new Item(
                                    placement,
                                    design.footprint(placement),
                                    design.types().get(placement.type())));
        }
        return List.copyOf(items);
    }

    private static Map<ObjectId, Item> byId(List<Item> items) {
        Map<ObjectId, Item> byId = HashMap.newHashMap(items.size());
        items.forEach(item -> byId.put(item.id(), item));
        return byId;
    }

    private static Map<ObjectId, Integer> devices(Design design) {
        Map<ObjectId, Integer> devices = new HashMap<>();
        for (Mount mount : design.mounts()) {
            devices.merge(mount.rack(), 1, Integer::sum);
        }
        return devices;
    }

    private static Map<ObjectId, Set<FeedSide>> sides(Design design) {
        Map<ObjectId, Set<FeedSide>> sides = new HashMap<>();
        for (Feed feed : design.feeds()) {
            sides.computeIfAbsent(design.holder(feed.load()), id -> EnumSet.noneOf(FeedSide.class))
                    .add(feed.side());
            ObjectId source = feed.source();
            if (source != null) {
                sides.computeIfAbsent(design.holder(source), id -> EnumSet.noneOf(FeedSide.class))
                        .add(feed.side());
            }
        }
        return sides;
    }

    private static Map<String, Rect> rows(List<Item> items) {
        Map<String, Rect> rows = new TreeMap<>();
        for (Item item : items) {
            String row = item.placement().row();
            if (row != null) {
                rows.merge(row, item.bounds(), Rect::union);
            }
        }
        return rows;
    }

    /// One piece of equipment and where it stands.
    ///
    /// @param placement the placement
    /// @param footprint what it covers
    /// @param type what it is
    public record Item(Placement placement, Footprint footprint, EquipmentType type) {

        /// Its identity.
        public ObjectId id() {
            return placement.id();
        }

        /// The smallest rectangle around it.
        public Rect bounds() {
            return footprint.bounds();
        }
    }
}
