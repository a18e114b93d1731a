package hallwright.structure;

import hallwright.design.ObjectId;
import hallwright.power.RackLoad;
import hallwright.power.RackLoads;
import hallwright.space.Clearance;
import hallwright.space.Clearances;
import hallwright.space.Flank;
import hallwright.space.Layout;
import hallwright.space.Locations;
import hallwright.space.Placed;
import hallwright.units.Length;
import hallwright.units.Pressure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The floor loads of all racks. Reads the masses and the layout.
public final class FloorLoads {

    private final RackLoads loads;
    private final Clearances clearances;
    private final Locations locations;
    private final List<FloorLoad> all;

    private FloorLoads(RackLoads loads, Layout layout) {
        this.loads = loads;
        this.clearances = layout.clearances();
        this.locations = layout.locations();
        List<FloorLoad> found = new ArrayList<>();
        for (Placed placed : layout.floor().all()) {
            RackLoad load = loads.byRack().get(placed.id());
            if (load != null) {
                found.add(floorLoad(placed, load));
            }
        }
        this.all = List.copyOf(found);
    }

    /// The floor loads of a design; the previous ones where masses and layout are the same.
    public static FloorLoads of(RackLoads loads, Layout layout, @Nullable FloorLoads previous) {
        boolean same = previous != null
                && previous.loads == loads
                && previous.clearances == layout.clearances()
                && previous.locations == layout.locations();
        return previous != null && same ? previous : new FloorLoads(loads, layout);
    }

    /// One load for each rack, in order of identity.
    public List<FloorLoad> all() {
        return all;
    }

    private FloorLoad floorLoad(Placed placed, RackLoad load) {
        double width = placed.footprint().widthMm() / 1000.0;
        double depth = placed.footprint().depthMm() / 1000.0;
        Length front = counted(placed.id(), Flank.FRONT);
        Length rear = counted(placed.id(), Flank.REAR);
        double newtons = load.mass().known().kilograms() * FloorLoad.GRAVITY;
        double aisles = (front.metres() + rear.metres()) / 2;
        return new FloorLoad(
                placed,
                locations.room(placed.id()),
                load.mass(),
                front,
                rear,
                new Pressure(newtons / (width * depth)),
                new Pressure(newtons / (width * (depth + aisles))));
    }

    private Length counted(ObjectId rack, Flank flank) {
        Clearance clearance = clearances.find(rack, flank);
        return new Length(clearance == null ? 0 : Math.min(clearance.distanceMm(), FloorLoad.MOST_AISLE_MM));
    }
}
