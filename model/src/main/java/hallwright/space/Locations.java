package hallwright.space;

import hallwright.design.DesignObject;
import hallwright.design.IdMap;
import hallwright.design.ObjectId;
import hallwright.design.Room;
import hallwright.design.Zone;
import hallwright.geometry.Point;
import hallwright.geometry.Polygon;
import hallwright.geometry.Rect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// In which room and which zone each piece of equipment stands: where its middle lies. Where areas overlap the
/// smaller one counts, so that a zone drawn inside another takes its part out of it.
public final class Locations {

    private final Floor floor;
    private final IdMap<Room> rooms;
    private final IdMap<Zone> zones;
    private final List<Area<Room>> roomAreas;
    private final Map<ObjectId, Room> roomOf = new HashMap<>();
    private final Map<ObjectId, Zone> zoneOf = new HashMap<>();
    private final Map<ObjectId, List<Placed>> contents = new HashMap<>();

    private Locations(Floor floor, IdMap<Room> rooms, IdMap<Zone> zones) {
        this.floor = floor;
        this.rooms = rooms;
        this.zones = zones;
        this.roomAreas = smallestFirst(
                rooms.stream().map(room -> Area.of(room, room.outline())).toList());
        List<Area<Zone>> zoneAreas = smallestFirst(
                zones.stream().map(zone -> Area.of(zone, zone.area())).toList());
        for (Placed placed : floor.all()) {
            Point middle = placed.bounds().centre();
            note(placed, at(roomAreas, middle), roomOf);
            note(placed, at(zoneAreas, middle), zoneOf);
        }
    }

    /// Where everything on the floor stands; the previous answer where the floor, rooms and zones are the same.
    public static Locations of(Floor floor, IdMap<Room> rooms, IdMap<Zone> zones, @Nullable Locations previous) {
        if (previous != null && previous.floor == floor && previous.rooms == rooms && previous.zones == zones) {
            return previous;
        }
        return new Locations(floor, rooms, zones);
    }

    /// The room that a piece of equipment stands in, or null.
    public @Nullable Room room(ObjectId placement) {
        return roomOf.get(placement);
    }

    /// The zone that a piece of equipment stands in, or null.
    public @Nullable Zone zone(ObjectId placement) {
        return zoneOf.get(placement);
    }

    /// The rooms and zones that hold any equipment.
    public Set<ObjectId> areas() {
        return Set.copyOf(contents.keySet());
    }

    /// The equipment in a room or a zone, in order of identity.
    public List<Placed> in(ObjectId area) {
        return contents.getOrDefault(area, List.of());
    }

    /// The room at a place, or null.
    public @Nullable Room roomAt(Point place) {
        return at(roomAreas, place);
    }

    private <T extends DesignObject> void note(Placed placed, @Nullable T area, Map<ObjectId, T> areaOf) {
        if (area != null) {
            areaOf.put(placed.id(), area);
            contents.computeIfAbsent(area.id(), id -> new ArrayList<>()).add(placed);
        }
    }

    private static <T> @Nullable T at(List<Area<T>> areas, Point place) {
        for (Area<T> area : areas) {
            if (area.bounds.contains(place) && area.outline.contains(place)) {
                return area.object;
            }
        }
        return null;
    }

    private static <T> List<Area<T>> smallestFirst(List<Area<T>> areas) {
        return areas.stream().sorted(Comparator.comparingDouble(Area::size)).toList();
    }

    private record Area<T>(T object, Polygon outline, Rect bounds, double size) {
        static <T> Area<T> of(T object, Polygon outline) {
            return new Area<>(object, outline, outline.bounds(), outline.areaMm2());
        }
    }
}
