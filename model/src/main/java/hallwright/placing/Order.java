package hallwright.placing;

import hallwright.catalogue.RackUnits;
import hallwright.design.CoolingLoop;
import hallwright.design.Design;
import hallwright.design.Face;
import hallwright.design.Mount;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import hallwright.edit.Install;
import hallwright.edit.Names;
import hallwright.geometry.Point;
import hallwright.geometry.Turn;
import hallwright.units.Length;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Makes an edit of places for racks: names that count on from those in use, machines in the racks as far as they
/// are
/// still missing, and the nearest coolant loop where they are cooled with liquid.
final class Order {

    private final Design design;
    private final RackKind kind;
    private final Names names;
    private final RowNames rowNames;
    private final @Nullable String stem;
    private final Map<Integer, String> rowOf = new HashMap<>();
    private final Map<Integer, String> lastOf = new HashMap<>();
    private final Map<ObjectId, Point> members = new TreeMap<>();
    private final Map<ObjectId, ObjectId> loopOf = new HashMap<>();
    private final Map<ObjectId, List<ObjectId>> loops = new TreeMap<>();
    private String lastNode = "";
    private int nextId = 1;

    Order(Design design, RackKind kind, Set<ObjectId> likes) {
        this.design = design;
        this.kind = kind;
        this.names = new Names(design);
        this.rowNames = RowNames.of(design);
        this.stem = RowNames.stem(design, likes);
        for (Mount mount : design.mounts()) {
            if (mount.type().equals(kind.node().id())) {
                lastNode = mount.name();
            }
        }
        if (cooledWithLiquid()) {
            for (CoolingLoop loop : design.loops()) {
                loop.sources().forEach(member -> member(member, loop));
                loop.loads().forEach(member -> member(member, loop));
            }
        }
    }

    private boolean cooledWithLiquid() {
        var share = kind.node().liquid().share();
        return share != null && share.value() > 0;
    }

    private void member(ObjectId id, CoolingLoop loop) {
        Placement placement = design.placements().get(id);
        if (placement != null) {
            members.put(id, design.footprint(placement).bounds().centre());
            loopOf.put(id, loop.id());
        }
    }

    /// The edit that fills the places with at most so many machines.
    Install edit(List<Slot> slots, int nodes) {
        List<Placement> racks = new ArrayList<>();
        List<Mount> devices = new ArrayList<>();
        int left = nodes;
        for (Slot slot : slots) {
            Placement rack = rack(slot);
            racks.add(rack);
            join(rack, slot);
            for (RackUnits bottom : kind.bottoms()) {
                if (left > 0) {
                    devices.add(device(rack, bottom));
                    left--;
                }
            }
        }
        return new Install(racks, devices, loops, List.of(kind.rack(), kind.node()));
    }

    private Placement rack(Slot slot) {
        Placement beside = slot.continues();
        String row = beside == null ? newRow(slot) : beside.row();
        String last = lastOf.getOrDefault(slot.row(), beside == null ? "" : beside.name());
        String name = last.isEmpty() ? first(row) : names.like(last);
        lastOf.put(slot.row(), name);
        return new Placement(
                new ObjectId(nextId++),
                name,
                kind.rack().id(),
                slot.area().southWest(),
                Turn.facing(slot.front()),
                Length.ZERO,
                row,
                false,
                kind.project());
    }

    private @Nullable String newRow(Slot slot) {
        return rowNames.inUse() ? rowOf.computeIfAbsent(slot.row(), _ -> rowNames.next()) : null;
    }

    private String first(@Nullable String row) {
        return names.next(row == null || stem == null ? Names.prefix(kind.rack().category()) : row + stem);
    }

    private Mount device(Placement rack, RackUnits bottom) {
        lastNode = lastNode.isEmpty() ? names.next(Names.prefix(kind.node().category())) : names.like(lastNode);
        return new Mount(new ObjectId(nextId++), lastNode, kind.node().id(), rack.id(), bottom, Face.BOTH, null);
    }

    private void join(Placement rack, Slot slot) {
        Point centre = slot.area().centre();
        ObjectId nearest = null;
        double least = Double.MAX_VALUE;
        for (Map.Entry<ObjectId, Point> member : members.entrySet()) {
            double distance = centre.distanceTo(member.getValue());
            if (distance < least) {
                least = distance;
                nearest = loopOf.get(member.getKey());
            }
        }
        if (nearest != null) {
            loops.computeIfAbsent(nearest, _ -> new ArrayList<>()).add(rack.id());
        }
    }
}
