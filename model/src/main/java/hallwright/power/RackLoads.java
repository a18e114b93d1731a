package hallwright.power;

import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.RackSystemType;
import hallwright.catalogue.RackType;
import hallwright.design.Design;
import hallwright.design.IdMap;
import hallwright.design.Installed;
import hallwright.design.Mount;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import hallwright.units.Power;
import hallwright.units.Total;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The load of every rack, and what other equipment draws. Reads of a placement its type and what the project
/// states,
/// of a mount these and its rack, and the types. Where nothing of that changed, the loads are the very same object,
/// so
/// that moving or renaming equipment does not add anything up again; where some did, only these racks are added up.
public final class RackLoads {

    private final Design design;
    private final Map<ObjectId, RackLoad> byRack;
    private final LoadSum hall;

    private RackLoads(Design design, Map<ObjectId, RackLoad> byRack) {
        this.design = design;
        this.byRack = Collections.unmodifiableMap(byRack);
        this.hall = LoadSum.of(byRack.values());
    }

    /// The loads of a design, taken over from the previous ones as far as they read the same.
    public static RackLoads of(Design design, @Nullable RackLoads previous) {
        if (previous == null || !sameTypes(previous.design, design)) {
            return new RackLoads(design, loads(design, Map.of(), Set.of()));
        }
        Set<ObjectId> touched = touched(previous.design, design);
        return touched.isEmpty() ? previous : new RackLoads(design, loads(design, previous.byRack, touched));
    }

    /// The racks and rack-scale systems, in order of identity.
    public Map<ObjectId, RackLoad> byRack() {
        return byRack;
    }

    /// The sum over all racks.
    public LoadSum hall() {
        return hall;
    }

    /// The most that a placement draws: a rack with everything in it, other equipment by itself.
    public Total<Power> draw(ObjectId placement) {
        RackLoad rack = byRack.get(placement);
        if (rack != null) {
            return rack.maximum();
        }
        Placement other = design.placements().get(placement);
        Power maximum = other == null ? null : design.installed(other).maximum();
        return maximum == null ? new Total<>(Power.ZERO, 1) : new Total<>(maximum, 0);
    }

    private static boolean sameTypes(Design before, Design after) {
        return before.types() == after.types()
                || before.types().all().stream().allMatch(type -> after.types().find(type.id()) == type);
    }

    /// The placements whose load may differ.
    private static Set<ObjectId> touched(Design before, Design after) {
        Set<ObjectId> touched = new HashSet<>();
        for (IdMap.Difference<Placement> difference : before.placements().differences(after.placements())) {
            Placement old = difference.before();
            Placement now = difference.after();
            boolean same =
                    old != null && now != null && old.type().equals(now.type()) && old.project() == now.project();
            if (!same) {
                note(touched, old);
                note(touched, now);
            }
        }
        for (IdMap.Difference<Mount> difference : before.mounts().differences(after.mounts())) {
            Mount old = difference.before();
            Mount now = difference.after();
            boolean same = old != null
                    && now != null
                    && old.type().equals(now.type())
                    && old.rack().equals(now.rack())
                    && old.project() == now.project();
            if (!same && old != null) {
                touched.add(old.rack());
            }
            if (!same && now != null) {
                touched.add(now.rack());
            }
        }
        return touched;
    }

    private static void note(Set<ObjectId> touched, @Nullable Placement placement) {
        if (placement != null) {
            touched.add(placement.id());
        }
    }

    private static Map<ObjectId, RackLoad> loads(Design design, Map<ObjectId, RackLoad> known, Set<ObjectId> touched) {
        Map<ObjectId, List<Installed>> contents = new HashMap<>();
        for (Mount mount : design.mounts()) {
            if (!known.containsKey(mount.rack()) || touched.contains(mount.rack())) {
                contents.computeIfAbsent(mount.rack(), rack -> new ArrayList<>())
                        .add(design.installed(mount));
            }
        }
        Map<ObjectId, RackLoad> loads = new LinkedHashMap<>();
        for (Placement placement : design.placements()) {
            RackLoad load = touched.contains(placement.id()) ? null : known.get(placement.id());
            EquipmentType type = design.types().get(placement.type());
            if (load == null && (type instanceof RackType || type instanceof RackSystemType)) {
                load = RackMeter.measure(
                        placement.id(), design.installed(placement), contents.getOrDefault(placement.id(), List.of()));
            }
            if (load != null) {
                loads.put(placement.id(), load);
            }
        }
        return loads;
    }
}
