package hallwright.app.palette;

import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.RackUnits;
import hallwright.design.Design;
import hallwright.design.Face;
import hallwright.design.Mount;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import hallwright.edit.Edit;
import hallwright.edit.MountDevice;
import hallwright.edit.Together;
import hallwright.text.Message;
import hallwright.units.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds room for devices in racks: the lowest units that are free over the whole height of the device.
public final class RackSpace {

    private static final Length FULL_DEPTH = new Length(600);

    private final Design design;

    /// @param design the design with the racks
    public RackSpace(Design design) {
        this.design = design;
    }

    /// What comes of taking a device up while these objects are selected.
    public Plan plan(EquipmentType device, Set<ObjectId> selection) {
        String model = device.product().model();
        List<Placement> racks = selection.stream()
                .sorted()
                .map(this::rack)
                .distinct()
                .map(design.placements()::get)
                .filter(placement -> placement != null && isRack(placement))
                .toList();
        if (racks.isEmpty()) {
            return new Plan(null, Message.of("window.mount.no-rack", model));
        }
        List<Edit> edits = new ArrayList<>();
        for (Placement rack : racks) {
            RackUnits bottom = lowest(rack, device);
            if (bottom == null) {
                return new Plan(null, Message.of("window.mount.full", model, rack.name(), height(device)));
            }
            edits.add(new MountDevice(device, null, rack.id(), bottom, face(device)));
        }
        return new Plan(
                edits.size() == 1 ? edits.getFirst() : new Together(Message.of("edit.mount", model), edits), null);
    }

    /// The lowest unit at which a device fits; zero beside the rails; null if there is no room or a height is not
    /// known.
    @Nullable
    RackUnits lowest(Placement rack, EquipmentType device) {
        RackUnits needed = device.mounting().height();
        RackUnits offered = design.types().get(rack.type()).mounting().height();
        if (needed == null || offered == null) {
            return null;
        }
        if (needed.halves() == 0) {
            return RackUnits.of(0);
        }
        List<Mount> mounts = design.mounts().stream()
                .filter(mount -> mount.rack().equals(rack.id()))
                .filter(mount -> mount.face().meets(face(device)))
                .toList();
        int last = offered.halves() + 2 - needed.halves();
        for (int bottom = 2; bottom <= last; bottom += 2) {
            int from = bottom;
            if (mounts.stream().noneMatch(mount -> overlaps(mount, from, from + needed.halves()))) {
                return new RackUnits(bottom);
            }
        }
        return null;
    }

    /// The rack that a selected object stands for: that of a device, or itself.
    private ObjectId rack(ObjectId selected) {
        Mount mount = design.mounts().get(selected);
        return mount == null ? selected : mount.rack();
    }

    private boolean overlaps(Mount mount, int from, int to) {
        RackUnits height = design.types().get(mount.type()).mounting().height();
        int bottom = mount.bottom().halves();
        return height != null && bottom < to && from < bottom + height.halves();
    }

    private boolean isRack(Placement placement) {
        return switch (design.types().get(placement.type()).category().kind()) {
            case RACK, RACK_SYSTEM -> true;
            default -> false;
        };
    }

    /// Deep devices take the whole depth of the rack, others only the front.
    private static Face face(EquipmentType device) {
        RackUnits height = device.mounting().height();
        if (height != null && height.halves() == 0) {
            return Face.ZERO_U;
        }
        Length depth = device.body().depth();
        return depth != null && depth.compareTo(FULL_DEPTH) > 0 ? Face.BOTH : Face.FRONT;
    }

    private static String height(EquipmentType device) {
        RackUnits height = device.mounting().height();
        return height == null ? "?" : height.toString();
    }

    /// What comes of taking a device up.
    ///
    /// @param edit the edit that mounts it; null if it cannot be mounted
    /// @param reason why not; null if it can
    public record Plan(@Nullable Edit edit, @Nullable Message reason) {}
}
