package hallwright.edit;

import hallwright.catalogue.EquipmentType;
import hallwright.design.CoolingLoop;
import hallwright.design.Design;
import hallwright.design.DesignDraft;
import hallwright.design.DesignObject;
import hallwright.design.Mount;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import hallwright.edit.EditResult.Applied;
import hallwright.edit.EditResult.Refused;
import hallwright.text.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Puts racks on the floor with the devices in them, and joins them to coolant loops. The identities of racks and
/// devices only tell which device is in which rack and which rack is in which loop; new ones are given.
///
/// @param racks the racks, with their names
/// @param devices the devices in them, with their names
/// @param loops which racks each coolant loop of the design gains
/// @param types the types they use
public record Install(
        List<Placement> racks, List<Mount> devices, Map<ObjectId, List<ObjectId>> loops, List<EquipmentType> types)
        implements Edit {

    public Install {
        racks = List.copyOf(racks);
        devices = List.copyOf(devices);
        loops = Map.copyOf(loops);
        types = List.copyOf(types);
    }

    @Override
    public Message label() {
        return Message.of("edit.install", racks.size());
    }

    @Override
    public EditResult applyTo(Design design) {
        DesignDraft draft = design.draft().use(types);
        Map<ObjectId, ObjectId> ids = new HashMap<>();
        List<DesignObject> added = new ArrayList<>();
        for (Placement rack : racks) {
            ids.put(rack.id(), draft.newId());
            added.add(rack.withId(ids.get(rack.id())));
        }
        List<ObjectId> shown = added.stream().map(DesignObject::id).toList();
        for (Mount device : devices) {
            ObjectId rack = ids.getOrDefault(device.rack(), device.rack());
            added.add(device.withId(draft.newId()).at(rack, device.bottom(), device.face()));
        }
        for (Map.Entry<ObjectId, List<ObjectId>> joined : new TreeMap<>(loops).entrySet()) {
            CoolingLoop loop = design.loops().get(joined.getKey());
            if (loop == null) {
                return new Refused(
                        Message.of("edit.refused.missing", joined.getKey().number()));
            }
            List<ObjectId> loads = new ArrayList<>(loop.loads());
            joined.getValue().forEach(rack -> loads.add(ids.getOrDefault(rack, rack)));
            added.add(new CoolingLoop(loop.id(), loop.name(), loop.sources(), loads));
        }
        added.forEach(draft::put);
        return switch (Outcome.checked(draft.build(), added)) {
            case Refused refused -> refused;
            case Applied applied -> new Applied(applied.design(), new HashSet<>(shown));
        };
    }
}
