package hallwright.power;

import hallwright.units.Airflow;
import hallwright.units.Mass;
import hallwright.units.Power;
import hallwright.units.Quantity;
import hallwright.units.Total;
import hallwright.units.WaterFlow;
import java.util.Collection;
import java.util.function.DoubleFunction;
import java.util.function.Function;

/// The loads of several racks together; see [RackLoad] for the figures.
///
/// @param racks how many racks
/// @param maximum the most they draw
/// @param typical what they draw in ordinary work
/// @param airHeat the part of the maximum that goes into the air
/// @param liquidHeat the part of the maximum that goes into liquid
/// @param airflow the air that they move
/// @param mass their mass
/// @param gpus how many accelerators are in them
/// @param coolant the coolant that they need
/// @param assumed what stands in for unknown facts
public record LoadSum(
        int racks,
        Total<Power> maximum,
        Total<Power> typical,
        Total<Power> airHeat,
        Total<Power> liquidHeat,
        Total<Airflow> airflow,
        Total<Mass> mass,
        int gpus,
        Total<WaterFlow> coolant,
        Assumed assumed) {

    /// The sum over some racks.
    public static LoadSum of(Collection<RackLoad> loads) {
        return new LoadSum(
                loads.size(),
                sum(loads, RackLoad::maximum, Power::new),
                sum(loads, RackLoad::typical, Power::new),
                sum(loads, RackLoad::airHeat, Power::new),
                sum(loads, RackLoad::liquidHeat, Power::new),
                sum(loads, RackLoad::airflow, Airflow::new),
                sum(loads, RackLoad::mass, Mass::new),
                loads.stream().mapToInt(RackLoad::gpus).sum(),
                sum(loads, RackLoad::coolant, si -> new WaterFlow(si * 60_000)),
                loads.stream().map(RackLoad::assumed).reduce(Assumed.NOTHING, Assumed::plus));
    }

    private static <Q extends Quantity> Total<Q> sum(
            Collection<RackLoad> loads, Function<RackLoad, Total<Q>> figure, DoubleFunction<Q> ofSi) {
        double known = 0;
        int unknown = 0;
        for (RackLoad load : loads) {
            Total<Q> total = figure.apply(load);
            known += total.known().si();
            unknown += total.unknown();
        }
        return new Total<>(ofSi.apply(known), unknown);
    }
}
