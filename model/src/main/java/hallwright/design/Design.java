package hallwright.design;

import hallwright.geometry.Footprint;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything the user has drawn, at one moment. Never changes; every edit makes a new design that shares what it
/// left alone, so that "the same object" means "nothing changed here".
///
/// @param project the title block
/// @param site where the hall stands and which rules it follows
/// @param grid the tile grid
/// @param types the equipment types used, with the values used
/// @param rooms rooms
/// @param zones cooling zones
/// @param obstacles columns, voids and areas kept free
/// @param doors doors
/// @param containments contained aisles
/// @param placements equipment on the floor
/// @param mounts devices in racks
/// @param runs busways, trays and ducts
/// @param feeds circuits
/// @param cords cords in racks
/// @param loops coolant loops
/// @param waivers accepted findings
/// @param workload what the hall is to compute; null where nobody has said
/// @param provision what the power is laid out for
/// @param nextId the number that the next object gets; above every number ever used
public record Design(
        Project project,
        Site site,
        Grid grid,
        Types types,
        IdMap<Room> rooms,
        IdMap<Zone> zones,
        IdMap<Obstacle> obstacles,
        IdMap<Door> doors,
        IdMap<Containment> containments,
        IdMap<Placement> placements,
        IdMap<Mount> mounts,
        IdMap<Run> runs,
        IdMap<Feed> feeds,
        IdMap<Cord> cords,
        IdMap<CoolingLoop> loops,
        List<Waiver> waivers,
        @Nullable WorkloadPlan workload,
        Provision provision,
        int nextId) {

    public Design {
        waivers = List.copyOf(waivers);
    }

    /// An empty floor.
    public static Design empty(String name) {
        return new Design(
                Project.named(name),
                Site.DEFAULT,
                Grid.DEFAULT,
                Types.NONE,
                IdMap.empty(),
                IdMap.empty(),
                IdMap.empty(),
                IdMap.empty(),
                IdMap.empty(),
                IdMap.empty(),
                IdMap.empty(),
                IdMap.empty(),
                IdMap.empty(),
                IdMap.empty(),
                IdMap.empty(),
                List.of(),
                null,
                Provision.DEFAULT,
                1);
    }

    /// A draft of the next design, to which several changes can be made at once.
    public DesignDraft draft() {
        return new DesignDraft(this);
    }

    /// The object with this identity, or null.
    public @Nullable DesignObject find(ObjectId id) {
        return tables().map(table -> (DesignObject) table.get(id))
                .filter(object -> object != null)
                .findFirst()
                .orElse(null);
    }

    /// Every object: rooms first, then what stands in them, in order of identity within each kind.
    public Stream<DesignObject> objects() {
        return tables().flatMap(IdMap::stream);
    }

    /// How many objects there are in all.
    public int size() {
        return tables().mapToInt(IdMap::size).sum();
    }

    /// What the project uses for this placement: its type and what the project states in its place.
    public Installed installed(Placement placement) {
        return new Installed(types.get(placement.type()), placement.project());
    }

    /// What the project uses for this device: its type and what the project states in its place.
    public Installed installed(Mount mount) {
        return new Installed(types.get(mount.type()), mount.project());
    }

    /// What stands on the floor and holds this: the rack of a device, everything else itself.
    public ObjectId holder(ObjectId id) {
        Mount mount = mounts.get(id);
        return mount == null ? id : mount.rack();
    }

    /// The area that a placement covers.
    ///
    /// @throws IllegalStateException if its size is not known; edits and the file reader see to it that it is
    public Footprint footprint(Placement placement) {
        Installed installed = installed(placement);
        if (installed.width() == null || installed.depth() == null) {
            throw new IllegalStateException("placement without size [placement=" + placement + "]");
        }
        return Footprint.at(
                placement.position(),
                installed.width().millimetres(),
                installed.depth().millimetres(),
                placement.turn());
    }

    private Stream<IdMap<? extends DesignObject>> tables() {
        return Stream.of(rooms, zones, obstacles, doors, containments, placements, mounts, runs, feeds, cords, loops);
    }
}
