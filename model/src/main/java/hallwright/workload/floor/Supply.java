package hallwright.workload.floor;

import hallwright.design.Design;
import hallwright.design.Mount;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import hallwright.workload.stage.Hardware;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// The machines of a workload's kind that stand in a hall.
///
/// @param node the kind of machine
/// @param nodesByRack how many are in each rack, in order of identity; only racks that hold some
public record Supply(Hardware.Node node, Map<ObjectId, Integer> nodesByRack) {

    public Supply {
        nodesByRack = Collections.unmodifiableMap(new TreeMap<>(nodesByRack));
    }

    /// The machines in a design, in racks or as racks of their own.
    static Supply of(Design design, Hardware.Node node) {
        Map<ObjectId, Integer> found = new TreeMap<>();
        String type = node.type();
        for (Placement placement : design.placements()) {
            if (placement.type().value().equals(type)) {
                found.merge(placement.id(), 1, Integer::sum);
            }
        }
        for (Mount mount : design.mounts()) {
            if (mount.type().value().equals(type)) {
                found.merge(mount.rack(), 1, Integer::sum);
            }
        }
        return new Supply(node, found);
    }

    /// All machines.
    public int nodes() {
        return nodesByRack.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// The accelerators in them.
    public int gpus() {
        return nodes() * node.gpus();
    }
}
