package hallwright.generate;

import hallwright.catalogue.Catalogue;
import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.RackUnits;
import hallwright.catalogue.TypeId;
import hallwright.design.AisleKind;
import hallwright.design.Containment;
import hallwright.design.CoolingLoop;
import hallwright.design.CoolingStrategy;
import hallwright.design.Design;
import hallwright.design.DesignDraft;
import hallwright.design.DesignObject;
import hallwright.design.Door;
import hallwright.design.Face;
import hallwright.design.Feed;
import hallwright.design.FeedSide;
import hallwright.design.Integrity;
import hallwright.design.Mount;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import hallwright.design.Project;
import hallwright.design.Room;
import hallwright.design.Run;
import hallwright.design.Site;
import hallwright.design.Waiver;
import hallwright.design.WorkloadPlan;
import hallwright.design.Zone;
import hallwright.geometry.Edge;
import hallwright.geometry.Point;
import hallwright.geometry.Polygon;
import hallwright.geometry.Rect;
import hallwright.geometry.Side;
import hallwright.geometry.Turn;
import hallwright.text.Message;
import hallwright.units.Current;
import hallwright.units.Length;
import hallwright.units.Pressure;
import hallwright.units.Ratio;
import hallwright.units.Voltage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Draws a hall object by object, with types from a catalogue. Hands out identities in the order of the calls, so
/// that
/// the same calls always give the same design. All lengths are millimetres.
final class HallBuilder {

    private static final int DOOR_HEIGHT = 2400;
    private static final LocalDate DRAWN = LocalDate.of(2026, 11, 23);
    private static final double MOST_AIR = 1.2;

    private final Catalogue catalogue;
    private final DesignDraft draft = Design.empty("").draft();
    private final Map<ObjectId, String> names = new HashMap<>();

    /// A hall without anything in it.
    ///
    /// @param name what the project is called
    /// @param notes what a reader of the design must know
    /// @param ruleSet the id of the rules that it follows
    /// @param catalogue where types come from
    HallBuilder(String name, String notes, String ruleSet, Catalogue catalogue) {
        this.catalogue = catalogue;
        draft.project(new Project(name, "P01", null, null, notes)).site(new Site(ruleSet, 0));
    }

    /// Adds a room with its clear height, the height of its raised floor (zero for a slab) and what its floor
    /// carries.
    HallBuilder room(String name, Rect area, int ceiling, int raisedFloor, double capacityKpa) {
        draft.put(new Room(
                draft.newId(),
                name,
                Polygon.of(area),
                new Length(ceiling),
                new Length(raisedFloor),
                Pressure.ofKilopascals(capacityKpa)));
        return this;
    }

    /// Adds a cooling zone.
    HallBuilder zone(String name, Rect area, CoolingStrategy strategy) {
        draft.put(new Zone(draft.newId(), name, Polygon.of(area), strategy));
        return this;
    }

    /// Adds a door for people and for equipment.
    HallBuilder delivery(String name, Point from, Point to) {
        draft.put(new Door(draft.newId(), name, new Edge(from, to), new Length(DOOR_HEIGHT), true, true));
        return this;
    }

    /// Adds a door for people.
    HallBuilder exit(String name, Point from, Point to) {
        draft.put(new Door(draft.newId(), name, new Edge(from, to), new Length(DOOR_HEIGHT), false, true));
        return this;
    }

    /// Adds a contained aisle.
    HallBuilder containment(String name, String type, AisleKind kind, Rect area) {
        draft.put(new Containment(draft.newId(), name, use(type), Polygon.of(area), kind));
        return this;
    }

    /// Adds equipment on the floor, by the south-west corner of the area it covers.
    ObjectId place(String name, String type, Point southWest, Side front, @Nullable Stated stated) {
        return place(name, type, southWest, front, null, 0, stated);
    }

    /// Adds equipment in a row.
    ObjectId inRow(String row, String name, String type, Point southWest, Side front, @Nullable Stated stated) {
        return place(name, type, southWest, front, row, 0, stated);
    }

    /// Adds equipment above the floor.
    ObjectId above(int elevation, String name, String type, Point southWest, Side front, Stated stated) {
        return place(name, type, southWest, front, null, elevation, stated);
    }

    /// Mounts a device through the whole depth of a rack.
    HallBuilder mount(ObjectId rack, String name, String type, int bottom, @Nullable Stated stated) {
        return mount(rack, name, type, bottom, Face.BOTH, stated);
    }

    /// Mounts a switch so that its ports look to the rear of the rack, where the ports of servers are.
    HallBuilder mountRear(ObjectId rack, String name, String type, int bottom, @Nullable Stated stated) {
        return mount(rack, name, type, bottom, Face.REAR, stated);
    }

    /// Hangs a power strip beside the rails for each side.
    HallBuilder strips(ObjectId rack, String type, FeedSide... sides) {
        for (FeedSide side : sides) {
            mount(rack, "strip " + side, type, 0, Face.ZERO_U, null);
        }
        return this;
    }

    /// Adds a busway or a duct by its middle line.
    ObjectId run(String name, String type, int elevation, Point... path) {
        ObjectId id = draft.newId();
        names.put(id, name);
        draft.put(new Run(id, name, use(type), Arrays.asList(path), new Length(elevation)));
        return id;
    }

    /// Supplies a load from a panel or a busway.
    HallBuilder feed(ObjectId load, FeedSide side, ObjectId source, FeedSize size) {
        draft.put(new Feed(
                draft.newId(),
                names.get(load) + "-" + side,
                side,
                source,
                load,
                new Voltage(size.volts()),
                size.phases(),
                new Current(size.breakerAmperes()),
                false,
                new Ratio(size.powerFactor())));
        return this;
    }

    /// Joins coolant distribution units and racks to a loop.
    HallBuilder loop(String name, List<ObjectId> sources, List<ObjectId> loads) {
        draft.put(new CoolingLoop(draft.newId(), name, sources, loads));
        return this;
    }

    /// Says what the hall computes.
    HallBuilder workload(WorkloadPlan plan) {
        draft.workload(plan);
        return this;
    }

    /// Accepts for all zones, under the rules of the hall, that the units move more air at rated speed than the
    /// racks
    /// ask for.
    ///
    /// @param ratio how much more, a little above what the check measures
    HallBuilder fansFollowDemand(double ratio) {
        Design now = draft.build();
        String ruleSet = now.site().ruleSet();
        String reason = "The fans have variable speed and follow the racks. Rated airflow is there for the case that a"
                + " unit stops.";
        List<Waiver> waivers = now.zones().stream()
                .map(zone -> "THM-005|" + zone.id().number() + "|too much|" + ruleSet)
                .map(finding -> new Waiver(finding, reason, "Hallwright samples", DRAWN, null, ratio, MOST_AIR))
                .toList();
        draft.waivers(waivers);
        return this;
    }

    /// The finished design.
    ///
    /// @throws IllegalStateException if an object cannot be as it was drawn
    Design build() {
        Design design = draft.build();
        Integrity integrity = new Integrity(design);
        for (DesignObject object : design.objects().toList()) {
            Message flaw = integrity.flaw(object);
            if (flaw != null) {
                throw new IllegalStateException("a hall cannot be drawn like this [flaw=" + flaw + "]");
            }
        }
        return design;
    }

    private ObjectId place(
            String name,
            String type,
            Point southWest,
            Side front,
            @Nullable String row,
            int elevation,
            @Nullable Stated stated) {
        ObjectId id = draft.newId();
        names.put(id, name);
        draft.put(new Placement(
                id,
                name,
                use(type),
                southWest,
                Turn.facing(front),
                new Length(elevation),
                row,
                false,
                stated == null ? null : stated.values()));
        return id;
    }

    private HallBuilder mount(ObjectId rack, String name, String type, int bottom, Face face, @Nullable Stated stated) {
        draft.put(new Mount(
                draft.newId(),
                name,
                use(type),
                rack,
                RackUnits.of(bottom),
                face,
                stated == null ? null : stated.values()));
        return this;
    }

    private TypeId use(String id) {
        EquipmentType type = catalogue.find(new TypeId(id));
        if (type == null) {
            throw new IllegalStateException(
                    "the catalogue does not hold a type [id=" + id + "]\nMaybe a template was renamed.");
        }
        draft.use(List.of(type));
        return type.id();
    }
}
