package hallwright.space;

import hallwright.catalogue.EquipmentType;
import hallwright.design.Design;
import hallwright.design.IdMap;
import hallwright.design.Installed;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import hallwright.design.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All equipment on the floor with its footprint. Reads the placements and the types of a design.
public final class Floor {

    private final IdMap<Placement> placements;
    private final Types types;
    private final Map<ObjectId, Placed> byId;
    private final List<Placed> all;

    private Floor(IdMap<Placement> placements, Types types, List<Placed> all) {
        this.placements = placements;
        this.types = types;
        this.all = List.copyOf(all);
        this.byId = HashMap.newHashMap(all.size());
        all.forEach(placed -> byId.put(placed.id(), placed));
    }

    /// The floor of a design; the previous one where it read the same objects, and its parts where they are the
    /// same.
    public static Floor of(Design design, @Nullable Floor previous) {
        if (previous != null && previous.placements == design.placements() && previous.types == design.types()) {
            return previous;
        }
        List<Placed> all = new ArrayList<>(design.placements().size());
        int taken = 0;
        for (Placement placement : design.placements()) {
            Placed before = previous == null ? null : previous.byId.get(placement.id());
            boolean same = before != null && before.isFor(placement, design.types());
            all.add(same ? before : placed(design, placement));
            taken += same ? 1 : 0;
        }
        if (previous != null && taken == all.size() && taken == previous.all.size()) {
            return previous;
        }
        return new Floor(design.placements(), design.types(), all);
    }

    /// The equipment with this identity, or null.
    public @Nullable Placed find(ObjectId id) {
        return byId.get(id);
    }

    /// All equipment, in order of identity.
    public List<Placed> all() {
        return all;
    }

    private static Placed placed(Design design, Placement placement) {
        EquipmentType type = design.types().get(placement.type());
        return new Placed(placement, new Installed(type, placement.project()), design.footprint(placement));
    }
}
