package hallwright.check.chain;

import hallwright.catalogue.Inlet;
import hallwright.check.engine.Ask;
import hallwright.check.engine.Given;
import hallwright.check.engine.Verdict;
import hallwright.check.engine.Verdict.NotApplicable;
import hallwright.check.engine.Verdict.NotEvaluated;
import hallwright.design.Cord;
import hallwright.design.FeedSide;
import hallwright.design.Mount;
import hallwright.design.ObjectId;
import hallwright.electrical.data.ElectricalSetting;
import hallwright.electrical.redundancy.PsuGroup;
import hallwright.power.Circuit;
import hallwright.power.RackLoad;
import hallwright.power.chain.Load;
import hallwright.power.hall.HallPower;
import hallwright.text.Message;
import hallwright.units.Power;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Machines and racks against what supplies them.
final class DeviceVerdicts {

    private static final Map<String, String> PLUGS = Map.of("C13", "C14", "C15", "C16", "C19", "C20", "C21", "C22");

    private DeviceVerdicts() {}

    /// PWR-007: after the loss of the worst feed a machine keeps as many power supplies as it needs.
    static List<Verdict> supplies(Given given, HallPower power) {
        List<Verdict> verdicts = new ArrayList<>();
        Map<ObjectId, FeedSide> sides = new HashMap<>();
        given.design().feeds().forEach(feed -> sides.putIfAbsent(feed.load(), feed.side()));
        byLoad(given).forEach((id, cords) -> {
            int point = power.chain().find(id);
            Load load = point < 0 ? null : power.chain().load(point);
            if (load != null) {
                verdicts.add(supplies(given, power, load, cords, sides));
            }
        });
        return verdicts;
    }

    /// @param sides the supply that each strip hangs on, which counts before what a cord says
    private static Verdict supplies(
            Given given, HallPower power, Load load, List<Cord> cords, Map<ObjectId, FeedSide> sides) {
        Map<FeedSide, Integer> bySide = new EnumMap<>(FeedSide.class);
        cords.forEach(cord -> bySide.merge(sides.getOrDefault(cord.source(), cord.side()), 1, Integer::sum));
        if (bySide.size() < 2) {
            return new NotApplicable(List.of(load.id()));
        }
        if (power.chain().notes().assumedSupplies().contains(load.id())) {
            return new NotEvaluated(List.of(load.id()), "", Message.of("check.field.supplies"), load.name());
        }
        PsuGroup group = new PsuGroup(load.watts(), load.needed(), List.copyOf(bySide.values()));
        String layout = bySide.toString();
        return new Ask(given, List.of(load.id()), "", load.name())
                .least(
                        group.spare(),
                        given.limit(),
                        given.unit(),
                        group.total() + " - largest of " + layout + " - " + load.needed(),
                        group.leastLive(),
                        load.needed(),
                        layout);
    }

    /// PWR-021: the racks with accelerators against the circuits that are left without the largest side, and their
    /// peak against what all circuits carry for a short time.
    static List<Verdict> rackPeak(Given given, HallPower power) {
        double factor = power.data().of(ElectricalSetting.PEAK_FACTOR).value();
        double shortTime = power.data().of(ElectricalSetting.SHORT_TIME_FACTOR).value();
        List<Verdict> verdicts = new ArrayList<>();
        for (RackLoad rack : given.analysis().racks().values()) {
            if (rack.gpus() > 0 && !circuits(given, rack.rack()).isEmpty()) {
                verdicts.addAll(rackPeak(given, rack, factor, shortTime));
            }
        }
        return verdicts;
    }

    private static List<Verdict> rackPeak(Given given, RackLoad rack, double factor, double shortTime) {
        Map<FeedSide, Double> bySide = new EnumMap<>(FeedSide.class);
        for (Circuit circuit : circuits(given, rack.rack())) {
            if (circuit.feed().breaker() == null) {
                Message field = Message.of("check.field.breaker");
                return List.of(new NotEvaluated(
                        List.of(rack.rack()), "", field, circuit.feed().name()));
            }
            bySide.merge(
                    circuit.feed().side(),
                    Circuit.power(circuit.feed(), circuit.feed().breaker()).watts(),
                    Double::sum);
        }
        double all = bySide.values().stream().mapToDouble(Double::doubleValue).sum();
        double most =
                bySide.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double left = bySide.size() < 2 ? all : all - most;
        double watts = rack.maximum().known().watts();
        return List.of(
                Ask.of(given, rack.rack())
                        .most(
                                100 * watts / left,
                                given.limit(),
                                "%",
                                "P / P of the circuits left",
                                new Power(watts),
                                new Power(left)),
                new Ask(given, List.of(rack.rack()), "short peak", given.name(rack.rack()))
                        .most(
                                100 * watts * factor / (all * shortTime),
                                given.limit(),
                                "%",
                                factor + " x P / (" + shortTime + " x P of all circuits)",
                                new Power(watts * factor),
                                new Power(all * shortTime)));
    }

    /// The circuits of a rack and of the strips in it.
    private static List<Circuit> circuits(Given given, ObjectId rack) {
        return given.analysis().circuits().all().stream()
                .filter(circuit -> given.design().holder(circuit.feed().load()).equals(rack))
                .toList();
    }

    /// PWR-025: each cord ends at an outlet that takes its plug.
    static List<Verdict> plugs(Given given, HallPower power) {
        List<Verdict> verdicts = new ArrayList<>();
        byLoad(given).forEach((id, cords) -> verdicts.add(plugs(given, id, cords)));
        return verdicts;
    }

    private static Verdict plugs(Given given, ObjectId id, List<Cord> cords) {
        int wrong = 0;
        String first = "";
        for (Cord cord : cords) {
            String inlet = inlet(given, cord);
            if (inlet == null) {
                return new NotEvaluated(List.of(id), "", Message.of("check.field.plug"), given.name(id));
            }
            if (!inlet.equals(PLUGS.getOrDefault(cord.connector(), cord.connector()))) {
                first = wrong == 0 ? cord.connector() + " - " + inlet : first;
                wrong++;
            }
        }
        return Ask.of(given, id).most(wrong, given.limit(), given.unit(), "cords with another plug", first);
    }

    private static @Nullable String inlet(Given given, Cord cord) {
        Mount mount = given.design().mounts().get(cord.load());
        List<Inlet> inlets = mount == null
                ? List.of()
                : given.design().installed(mount).draw().inlets();
        return cord.group() <= inlets.size() ? inlets.get(cord.group() - 1).connector() : null;
    }

    private static Map<ObjectId, List<Cord>> byLoad(Given given) {
        Map<ObjectId, List<Cord>> byLoad = new LinkedHashMap<>();
        for (Cord cord : given.design().cords()) {
            byLoad.computeIfAbsent(cord.load(), load -> new ArrayList<>()).add(cord);
        }
        return byLoad;
    }
}
