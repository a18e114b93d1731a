package hallwright.generate;

import hallwright.catalogue.Catalogue;
import hallwright.design.Design;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import hallwright.design.Redundancy;
import hallwright.edit.AutoConnect;
import hallwright.edit.EditResult;
import hallwright.generate.SampleHalls.SampleHall;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The sample halls with their whole power chain, from the utility to the cords.
public final class PowerHalls {

    /// All of them: three systems for two, two sides, two sides with a spare module each, a spare module alone, and
    /// blocks with a common reserve.
    public static final List<SampleHall> ALL = List.of(
            hall("superpod-32-dgx-h100", Redundancy.THREE_TO_MAKE_TWO),
            hall("gb200-nvl72-row", Redundancy.TWO_N),
            hall("mixed-enterprise-20", Redundancy.TWO_N_PLUS_1),
            hall("edge-inference-6", Redundancy.N_PLUS_1),
            hall("scale-1000", Redundancy.BLOCK));

    private PowerHalls() {}

    /// A hall with a plant of some redundancy, and with cords for all devices that can have them.
    ///
    /// @param hall a hall whose panels and busways nothing feeds yet
    public static Design powered(Design hall, Catalogue catalogue, Redundancy redundancy) {
        Design plant = PowerPlant.with(hall, catalogue, redundancy);
        Set<ObjectId> racks = plant.mounts().stream().map(mount -> mount.rack()).collect(Collectors.toSet());
        Set<ObjectId> standing = plant.placements().stream()
                .map(Placement::id)
                .filter(racks::contains)
                .collect(Collectors.toSet());
        EditResult connected = new AutoConnect(standing, AutoConnect.USUAL_REACH).applyTo(plant);
        return connected instanceof EditResult.Applied applied ? applied.design() : plant;
    }

    private static SampleHall hall(String id, Redundancy redundancy) {
        SampleHall bare = SampleHalls.ALL.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return new SampleHall(id, catalogue -> powered(bare.draw().apply(catalogue), catalogue, redundancy));
    }
}
