package hallwright.power;

import hallwright.design.ObjectId;
import hallwright.space.Layout;
import hallwright.space.Locations;
import hallwright.space.Placed;
import hallwright.space.Row;
import hallwright.space.Rows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The loads by row, zone and room. Reads the loads and where the racks stand.
public final class LoadGroups {

    private static final LoadSum NOTHING = LoadSum.of(List.of());

    private final RackLoads loads;
    private final Rows rows;
    private final Locations locations;
    private final Map<ObjectId, LoadSum> byArea = new HashMap<>();
    private final Map<ObjectId, LoadSum> byRow = new HashMap<>();

    private LoadGroups(RackLoads loads, Layout layout) {
        this.loads = loads;
        this.rows = layout.rows();
        this.locations = layout.locations();
        rows.all().forEach(row -> byRow.put(row.key(), sum(row.members())));
        locations.areas().forEach(area -> byArea.put(area, sum(locations.in(area))));
    }

    /// The sums for a layout; the previous ones where loads, rows and locations are the same.
    public static LoadGroups of(RackLoads loads, Layout layout, @Nullable LoadGroups previous) {
        boolean same = previous != null
                && previous.loads == loads
                && previous.rows == layout.rows()
                && previous.locations == layout.locations();
        return previous != null && same ? previous : new LoadGroups(loads, layout);
    }

    /// The racks of a row.
    public LoadSum row(Row row) {
        return byRow.getOrDefault(row.key(), NOTHING);
    }

    /// The racks in a zone or a room.
    public LoadSum area(ObjectId area) {
        return byArea.getOrDefault(area, NOTHING);
    }

    private LoadSum sum(Collection<Placed> placed) {
        List<RackLoad> found = new ArrayList<>();
        for (Placed each : placed) {
            RackLoad load = loads.byRack().get(each.id());
            if (load != null) {
                found.add(load);
            }
        }
        return LoadSum.of(found);
    }
}
