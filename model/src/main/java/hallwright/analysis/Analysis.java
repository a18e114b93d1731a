package hallwright.analysis;

import hallwright.design.Design;
import hallwright.design.ObjectId;
import hallwright.electrical.data.ElectricalData;
import hallwright.power.Circuits;
import hallwright.power.Density;
import hallwright.power.LoadGroups;
import hallwright.power.RackLoad;
import hallwright.power.RackLoads;
import hallwright.power.hall.HallPower;
import hallwright.route.DeliveryRoutes;
import hallwright.space.Layout;
import hallwright.structure.FloorLoads;
import hallwright.thermal.Cooling;
import hallwright.units.Area;
import hallwright.units.Money;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.floor.FloorWorkload;
import hallwright.workload.floor.ResultCost;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Everything that was calculated from one design. A stage that reads the same objects as before is the very same
/// object as before, so that an edit costs only what depends on it.
///
/// @param design the design
/// @param layout where things stand: rows, aisles, free strips
/// @param routes how equipment gets to the rows
/// @param loads the load of every rack
/// @param groups the loads by row, zone and room
/// @param circuits what every feed carries
/// @param cooling heat and cooling by zone and coolant loop
/// @param floorLoads the weight of every rack on the floor
/// @param density power density of the whole hall, by all four definitions
/// @param figures the figures that are always in view
/// @param workload the workload of the hall; null if it has none, or until somebody who knows the reference data
///     works
///     it out
/// @param power the power chain with its outages; null until somebody who knows the reference data works it out
public record Analysis(
        Design design,
        Layout layout,
        DeliveryRoutes routes,
        RackLoads loads,
        LoadGroups groups,
        Circuits circuits,
        Cooling cooling,
        FloorLoads floorLoads,
        Density density,
        KeyFigures figures,
        @Nullable FloorWorkload workload,
        @Nullable HallPower power) {

    /// Calculates a design, with what is unchanged taken over from the analysis of another state of it.
    public static Analysis of(Design design, @Nullable Analysis previous) {
        Layout layout = Layout.of(design, previous == null ? null : previous.layout);
        DeliveryRoutes routes = DeliveryRoutes.of(design, layout, previous == null ? null : previous.routes);
        RackLoads loads = RackLoads.of(design, previous == null ? null : previous.loads);
        LoadGroups groups = LoadGroups.of(loads, layout, previous == null ? null : previous.groups);
        Circuits circuits = Circuits.of(design, loads, previous == null ? null : previous.circuits);
        Cooling cooling = Cooling.of(design, layout, loads, previous == null ? null : previous.cooling);
        FloorLoads floorLoads = FloorLoads.of(loads, layout, previous == null ? null : previous.floorLoads);
        Area whiteSpace = KeyFigures.whiteSpace(design, layout);
        Density density = Density.of(
                loads.hall().maximum().known(), whiteSpace, layout.floor().all(), layout.clearances());
        return new Analysis(
                design,
                layout,
                routes,
                loads,
                groups,
                circuits,
                cooling,
                floorLoads,
                density,
                KeyFigures.of(loads.hall(), whiteSpace, density),
                null,
                null);
    }

    /// The load of every rack by identity, in order of identity.
    public Map<ObjectId, RackLoad> racks() {
        return loads.byRack();
    }

    /// The same analysis with the capital that somebody who knows the prices worked out.
    public Analysis withCapital(@Nullable Money capital) {
        return with(figures.withCapital(capital), workload, power);
    }

    /// The same analysis with the workload of the hall.
    ///
    /// @param data the reference data
    /// @param previous the workload of another state of the design, or null
    public Analysis withWorkload(ReferenceData data, @Nullable FloorWorkload previous) {
        return with(figures, FloorWorkload.of(design, loads, circuits, cooling, data, previous), power);
    }

    /// The same analysis with the power chain and its outages.
    ///
    /// @param data the reference data
    /// @param continuousShare the part of a breaker's rating that it may carry for ever
    /// @param previous the power of another state of the design, or null
    public Analysis withPower(ElectricalData data, double continuousShare, @Nullable HallPower previous) {
        return with(figures, workload, HallPower.of(design, loads, data, continuousShare, previous));
    }

    /// The same analysis with what the results of the workload cost.
    public Analysis withCost(@Nullable ResultCost cost) {
        return with(figures, workload == null ? null : workload.withCost(cost), power);
    }

    private Analysis with(KeyFigures newFigures, @Nullable FloorWorkload newWorkload, @Nullable HallPower newPower) {
        return new Analysis(
                design,
                layout,
                routes,
                loads,
                groups,
                circuits,
                cooling,
                floorLoads,
                density,
                newFigures,
                newWorkload,
                newPower);
    }
}
