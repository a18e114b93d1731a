package hallwright.route;

import hallwright.design.Design;
import hallwright.design.Door;
import hallwright.space.Clearances;
import hallwright.space.Flank;
import hallwright.space.Layout;
import hallwright.space.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The delivery routes to all rows, exact to the millimetre. Reads the layout and the doors of a design.
public final class DeliveryRoutes {

    private final Clearances clearances;
    private final boolean doors;
    private final List<DeliveryRoute> all;

    private DeliveryRoutes(Design design, Layout layout) {
        clearances = layout.clearances();
        doors = design.doors().stream().anyMatch(Door::delivery);
        all = doors && !design.rooms().isEmpty() ? new RouteSearch(design, layout).routes(targets(layout)) : List.of();
    }

    /// The routes of a design; the previous ones where nothing in the layout changed, doors and walls included.
    public static DeliveryRoutes of(Design design, Layout layout, @Nullable DeliveryRoutes previous) {
        return previous != null && previous.clearances == layout.clearances()
                ? previous
                : new DeliveryRoutes(design, layout);
    }

    /// True if there is a door through which equipment comes in.
    public boolean haveDoors() {
        return doors;
    }

    /// One route for each row, in the order of the rows; empty without a room or a delivery door.
    public List<DeliveryRoute> all() {
        return all;
    }

    /// The free strips in front of the rows, one for each block of a row.
    private static List<RouteSearch.Target> targets(Layout layout) {
        List<RouteSearch.Target> targets = new ArrayList<>();
        for (Row row : layout.rows().all()) {
            for (Row block : row.blocks()) {
                int depth = block.members().stream()
                        .mapToInt(p ->
                                layout.clearances().get(p.id(), Flank.FRONT).distanceMm())
                        .min()
                        .orElse(0);
                targets.add(new RouteSearch.Target(
                        targets.size(), row, block.bounds().strip(row.front(), depth)));
            }
        }
        return targets;
    }
}
