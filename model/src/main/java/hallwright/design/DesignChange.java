package hallwright.design;

import java.util.ArrayList;
import java.util.List;

/// What differs between two designs, found by identity: cheap after an edit, because most is shared.
///
/// @param objects one entry for each identity whose object is not the very same
/// @param settings true if project, site, grid, types, waivers or what the power is laid out for are not the very
///     same
public record DesignChange(List<IdMap.Difference<? extends DesignObject>> objects, boolean settings) {

    public DesignChange {
        objects = List.copyOf(objects);
    }

    /// What turns one design into the other.
    public static DesignChange between(Design before, Design after) {
        List<IdMap.Difference<? extends DesignObject>> objects = new ArrayList<>();
        objects.addAll(before.rooms().differences(after.rooms()));
        objects.addAll(before.zones().differences(after.zones()));
        objects.addAll(before.obstacles().differences(after.obstacles()));
        objects.addAll(before.doors().differences(after.doors()));
        objects.addAll(before.containments().differences(after.containments()));
        objects.addAll(before.placements().differences(after.placements()));
        objects.addAll(before.mounts().differences(after.mounts()));
        objects.addAll(before.runs().differences(after.runs()));
        objects.addAll(before.feeds().differences(after.feeds()));
        objects.addAll(before.cords().differences(after.cords()));
        objects.addAll(before.loops().differences(after.loops()));
        boolean settings = before.project() != after.project()
                || before.site() != after.site()
                || before.grid() != after.grid()
                || before.types() != after.types()
                || before.waivers() != after.waivers()
                || before.provision() != after.provision();
        return new DesignChange(objects, settings);
    }

    /// True if nothing differs.
    public boolean isEmpty() {
        return objects.isEmpty() && !settings;
    }
}
