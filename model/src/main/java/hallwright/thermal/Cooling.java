package hallwright.thermal;

import hallwright.catalogue.Category;
import hallwright.design.CoolingLoop;
import hallwright.design.Design;
import hallwright.design.IdMap;
import hallwright.design.Installed;
import hallwright.design.Mount;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import hallwright.design.Zone;
import hallwright.power.LoadSum;
import hallwright.power.RackLoad;
import hallwright.power.RackLoads;
import hallwright.space.Layout;
import hallwright.space.Locations;
import hallwright.space.Placed;
import hallwright.units.Airflow;
import hallwright.units.Power;
import hallwright.units.Total;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The balance of heat and cooling in every zone and every coolant loop. Cooling units serve the zone they stand
/// in,
/// in-row units too; a rear door takes heat from its own rack. Reads the loads, where things stand, the rear doors
/// and the loops.
public final class Cooling {

    private final RackLoads loads;
    private final Locations locations;
    private final IdMap<Zone> allZones;
    private final IdMap<CoolingLoop> allLoops;
    private final List<ZoneCooling> zones;
    private final List<LoopCooling> loops;
    private final Set<ObjectId> racksWithDoor;

    private Cooling(Design design, Layout layout, RackLoads loads) {
        this.loads = loads;
        this.locations = layout.locations();
        this.allZones = design.zones();
        this.allLoops = design.loops();
        Map<ObjectId, List<CoolingUnit>> doors = doors(design);
        this.racksWithDoor = Set.copyOf(doors.keySet());
        this.zones = design.zones().stream().map(zone -> zone(zone, doors)).toList();
        this.loops = design.loops().stream().map(loop -> loop(design, loop)).toList();
    }

    /// The balances of a design; the previous ones where everything they read is the same.
    public static Cooling of(Design design, Layout layout, RackLoads loads, @Nullable Cooling previous) {
        boolean same = previous != null
                && previous.loads == loads
                && previous.locations == layout.locations()
                && previous.allZones == design.zones()
                && previous.allLoops == design.loops();
        return previous != null && same ? previous : new Cooling(design, layout, loads);
    }

    /// One balance for each zone, in order of identity.
    public List<ZoneCooling> zones() {
        return zones;
    }

    /// One balance for each coolant loop, in order of identity.
    public List<LoopCooling> loops() {
        return loops;
    }

    /// True if a rack has a heat exchanger in its rear door.
    public boolean hasRearDoor(ObjectId rack) {
        return racksWithDoor.contains(rack);
    }

    private ZoneCooling zone(Zone zone, Map<ObjectId, List<CoolingUnit>> doors) {
        List<RackLoad> racks = new ArrayList<>();
        List<RackLoad> wet = new ArrayList<>();
        List<RackLoad> open = new ArrayList<>();
        List<CoolingUnit> units = new ArrayList<>();
        for (Placed placed : locations.in(zone.id())) {
            RackLoad rack = loads.byRack().get(placed.id());
            List<CoolingUnit> behind = doors.getOrDefault(placed.id(), List.of());
            if (placed.coolsAir()) {
                units.add(CoolingUnit.of(placed.id(), placed.name(), placed.installed()));
            }
            if (rack != null) {
                racks.add(rack);
                behind.forEach(door -> units.add(door.onDoor(rack.airHeat().known())));
                if (behind.isEmpty()) {
                    open.add(rack);
                }
                if (rack.liquidHeat().known().watts() > 0
                        || rack.assumed().doubtfulHeat().watts() > 0) {
                    wet.add(rack);
                }
            }
        }
        Total<Airflow> need = LoadSum.of(open).airflow();
        Total<Power> residual = LoadSum.of(wet).airHeat();
        List<ObjectId> ids = racks.stream().map(RackLoad::rack).toList();
        return new ZoneCooling(
                zone, ids, LoadSum.of(racks), new UnitGroup(units), need, residual, wet.size(), withoutShare(wet));
    }

    private LoopCooling loop(Design design, CoolingLoop loop) {
        List<RackLoad> racks = new ArrayList<>();
        for (ObjectId load : loop.loads()) {
            RackLoad rack = loads.byRack().get(load);
            if (rack != null) {
                racks.add(rack);
            }
        }
        List<CoolingUnit> units = new ArrayList<>();
        for (ObjectId source : loop.sources()) {
            Placement unit = design.placements().get(source);
            if (unit != null) {
                units.add(CoolingUnit.of(unit.id(), unit.name(), design.installed(unit)));
            }
        }
        return new LoopCooling(loop, LoadSum.of(racks), new UnitGroup(units), withoutShare(racks));
    }

    private static List<ObjectId> withoutShare(List<RackLoad> racks) {
        return racks.stream()
                .filter(rack -> rack.assumed().doubtfulHeat().watts() > 0)
                .map(RackLoad::rack)
                .toList();
    }

    private static Map<ObjectId, List<CoolingUnit>> doors(Design design) {
        Map<ObjectId, List<CoolingUnit>> doors = new HashMap<>();
        for (Mount mount : design.mounts()) {
            Installed installed = design.installed(mount);
            if (installed.type().category() == Category.REAR_DOOR) {
                doors.computeIfAbsent(mount.rack(), rack -> new ArrayList<>())
                        .add(CoolingUnit.of(mount.id(), mount.name(), installed));
            }
        }
        return doors;
    }
}
