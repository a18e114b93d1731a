package hallwright.workload.floor;

import hallwright.design.Design;
import hallwright.design.DesignObject;
import hallwright.design.Feed;
import hallwright.design.ObjectId;
import hallwright.power.Circuit;
import hallwright.power.Circuits;
import hallwright.power.RackLoad;
import hallwright.power.RackLoads;
import hallwright.thermal.Cooling;
import hallwright.thermal.CoolingUnit;
import hallwright.thermal.LoopCooling;
import hallwright.thermal.UnitGroup;
import hallwright.thermal.ZoneCooling;
import hallwright.units.Power;
import hallwright.workload.floor.Loss.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// Takes away one source of power or one cooling unit after the other, and sees which racks must stop. A rack stops
/// if
/// no feed is left, or if those left would carry more than their breakers; in a zone or loop that cannot take its
/// heat
/// away, racks stop in reverse order of identity until it can. Racks without a feed, and units whose capacity is
/// not
/// known to hold, are left alone.
final class LossFinder {

    private final Design design;
    private final RackLoads loads;
    private final Circuits circuits;
    private final Cooling cooling;
    private final FloorAnswer answer;
    private final Map<ObjectId, RackState> states = new LinkedHashMap<>();
    private int elements;

    LossFinder(Design design, RackLoads loads, Circuits circuits, Cooling cooling, FloorAnswer answer) {
        this.design = design;
        this.loads = loads;
        this.circuits = circuits;
        this.cooling = cooling;
        this.answer = answer;
        answer.racks().forEach(state -> states.put(state.rack(), state));
    }

    /// The losses that stop something, those of power first.
    List<Loss> losses() {
        List<Loss> losses = new ArrayList<>();
        Map<ObjectId, Set<ObjectId>> fed = fed();
        elements = fed.size();
        fed.forEach((source, racks) -> add(losses, source, Kind.POWER, stopped(source, racks)));
        for (ZoneCooling zone : cooling.zones()) {
            Set<ObjectId> inside = new HashSet<>();
            zone.racks().forEach(inside::add);
            cooled(
                    losses,
                    zone.units(),
                    inside,
                    zone.load().airHeat().known(),
                    load -> load.airHeat().known().watts());
        }
        for (LoopCooling loop : cooling.loops()) {
            cooled(
                    losses,
                    loop.units(),
                    new HashSet<>(loop.loop().loads()),
                    loop.load().liquidHeat().known(),
                    load -> load.liquidHeat().known().watts());
        }
        return losses;
    }

    /// How many elements were taken away.
    int elements() {
        return elements;
    }

    /// The racks with machines that each source feeds.
    private Map<ObjectId, Set<ObjectId>> fed() {
        Map<ObjectId, Set<ObjectId>> fed = new LinkedHashMap<>();
        for (Feed feed : design.feeds()) {
            ObjectId source = feed.source();
            if (source != null && states.containsKey(feed.load())) {
                fed.computeIfAbsent(source, _ -> new HashSet<>()).add(feed.load());
            }
        }
        return fed;
    }

    private Set<ObjectId> stopped(ObjectId source, Set<ObjectId> racks) {
        Set<ObjectId> stopped = new HashSet<>();
        for (ObjectId rack : racks) {
            List<Circuit> left = circuits.of(rack).stream()
                    .filter(circuit -> !source.equals(circuit.feed().source()))
                    .toList();
            if (left.isEmpty() || left.stream().anyMatch(circuit -> overloaded(circuit, rack, left.size()))) {
                stopped.add(rack);
            }
        }
        return stopped;
    }

    private boolean overloaded(Circuit circuit, ObjectId rack, int live) {
        RackState state = states.get(rack);
        var breaker = circuit.feed().breaker();
        if (state == null || breaker == null) {
            return false;
        }
        return Circuit.current(circuit.feed(), state.peak().times(1.0 / live)).amperes() > breaker.amperes();
    }

    private void cooled(
            List<Loss> losses,
            UnitGroup units,
            Collection<ObjectId> inside,
            Power designHeat,
            ToDoubleFunction<RackLoad> heatOf) {
        double heat = designHeat.watts();
        List<ObjectId> racks = new ArrayList<>();
        for (RackState state : states.values()) {
            if (inside.contains(state.rack())) {
                racks.add(state.rack());
                heat -= saved(state, heatOf, state.peak().watts());
            }
        }
        for (CoolingUnit unit : units.units()) {
            Power capacity = unit.capacity();
            if (unit.isCounted() && !unit.isDoor() && capacity != null) {
                elements++;
                double over = heat - (units.capacity(0).watts() - capacity.watts());
                add(losses, unit.id(), Kind.COOLING, stopped(racks, over, heatOf));
            }
        }
    }

    /// How much less heat a rack gives off than at its maximum.
    private double saved(RackState state, ToDoubleFunction<RackLoad> heatOf, double watts) {
        RackLoad load = loads.byRack().get(state.rack());
        double most = load == null ? 0 : load.maximum().known().watts();
        return load == null || most == 0 ? 0 : heatOf.applyAsDouble(load) * Math.max(0, 1 - watts / most);
    }

    private Set<ObjectId> stopped(List<ObjectId> racks, double over, ToDoubleFunction<RackLoad> heatOf) {
        Set<ObjectId> stopped = new HashSet<>();
        double left = over;
        for (int i = racks.size() - 1; i >= 0 && left > 0; i--) {
            RackState state = states.get(racks.get(i));
            RackLoad load = loads.byRack().get(racks.get(i));
            if (state != null && load != null) {
                left -= heatOf.applyAsDouble(load)
                        - saved(state, heatOf, state.peak().watts());
                stopped.add(state.rack());
            }
        }
        return stopped;
    }

    private void add(List<Loss> losses, ObjectId element, Kind kind, Set<ObjectId> stopped) {
        int nodes = 0;
        for (ObjectId rack : stopped) {
            RackState state = states.get(rack);
            nodes += state == null ? 0 : state.nodes();
        }
        if (nodes == 0) {
            return;
        }
        double before = answer.share();
        double after = answer.share(answer.supply().nodes() - nodes);
        double rate = answer.trainedTokensPerSecond() + answer.servedTokensPerSecond();
        DesignObject object = design.find(element);
        losses.add(new Loss(
                element,
                object == null ? element.toString() : object.name(),
                kind,
                nodes * answer.supply().node().gpus(),
                before == 0 ? 0 : rate * (1 - after / before),
                days(before, after)));
    }

    private @Nullable Double days(double before, double after) {
        Double days = answer.trainingDays();
        return days == null || after == 0 ? null : Double.valueOf(days * (before / after - 1));
    }
}
