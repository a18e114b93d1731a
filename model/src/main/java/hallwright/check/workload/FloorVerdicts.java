package hallwright.check.workload;

import hallwright.catalogue.Category;
import hallwright.catalogue.DeviceType;
import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.Ratings;
import hallwright.check.engine.Ask;
import hallwright.check.engine.Given;
import hallwright.check.engine.Numbers;
import hallwright.check.engine.Verdict;
import hallwright.check.engine.Verdict.NotApplicable;
import hallwright.check.engine.Verdict.NotEvaluated;
import hallwright.design.Mount;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import hallwright.power.Circuit;
import hallwright.power.RackLoad;
import hallwright.text.Message;
import hallwright.thermal.ZoneCooling;
import hallwright.units.Current;
import hallwright.workload.floor.FloorAnswer;
import hallwright.workload.floor.RackState;
import hallwright.workload.network.FatTree;
import hallwright.workload.stage.Hardware;
import hallwright.workload.stage.Training;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a workload asks of the machines and the plant of its hall.
final class FloorVerdicts {

    private static final String CAGE = "OSFP";
    private static final int CAGES = 32;
    private static final double GIGA = 1e9;
    private static final String READ = "readBandwidthGBPerS";
    private static final String WRITE = "writeBandwidthGBPerS";

    private FloorVerdicts() {}

    /// Machines there against machines needed.
    static List<Verdict> positions(Given given, FloorAnswer answer) {
        double needed = answer.neededNodes() * given.limit() / 100;
        return List.of(Ask.hall(given)
                .least(
                        answer.supply().nodes(),
                        needed,
                        "nodes",
                        "nodes in the hall",
                        answer.neededNodes() * answer.supply().node().gpus()));
    }

    /// The current of each rack at the peak of the workload after the worst loss, against the breaker.
    static List<Verdict> feeds(Given given, FloorAnswer answer) {
        List<Verdict> verdicts = new ArrayList<>();
        for (RackState rack : answer.racks()) {
            double worst = 0;
            for (Circuit circuit : given.analysis().circuits().of(rack.rack())) {
                Current breaker = circuit.feed().breaker();
                double most = circuit.load().known().watts();
                if (breaker != null && most > 0) {
                    double amperes =
                            circuit.worst().getValue().amperes() * rack.peak().watts() / most;
                    worst = Math.max(worst, 100 * amperes / breaker.amperes());
                }
            }
            String formula =
                    "I after the worst loss at " + Numbers.text(rack.peak().kilowatts()) + " kW / In";
            verdicts.add(
                    worst == 0
                            ? new NotApplicable(List.of(rack.rack()))
                            : Ask.of(given, rack.rack()).most(worst, given.limit(), "%", formula, rack.peak()));
        }
        return verdicts;
    }

    /// The heat of each zone at the peak of the workload against its cooling with the largest units lost.
    static List<Verdict> heat(Given given, FloorAnswer answer) {
        Map<ObjectId, RackState> states = new HashMap<>();
        answer.racks().forEach(state -> states.put(state.rack(), state));
        int spare = (int) given.limit("spare");
        List<Verdict> verdicts = new ArrayList<>();
        for (ZoneCooling zone : given.analysis().cooling().zones()) {
            double watts = 0;
            boolean touched = false;
            for (ObjectId rack : zone.racks()) {
                RackLoad load = given.analysis().racks().get(rack);
                RackState state = states.get(rack);
                touched |= state != null;
                watts += load == null ? 0 : air(load, state);
            }
            double capacity = zone.units().capacity(spare).kilowatts();
            if (touched && zone.units().notCounted().isEmpty()) {
                verdicts.add(Ask.of(given, zone.zone().id())
                        .most(
                                watts / 1000,
                                capacity * given.limit() / 100,
                                "kW",
                                "heat to the air, " + spare + " lost",
                                spare));
            }
        }
        return verdicts;
    }

    private static double air(RackLoad load, @Nullable RackState state) {
        double most = load.maximum().known().watts();
        double share = state == null || most == 0 ? 1 : Math.min(1, state.peak().watts() / most);
        return load.airHeat().known().watts() * share;
    }

    /// Machines that give heat to liquid need a loop.
    static List<Verdict> liquid(Given given, FloorAnswer answer) {
        Set<ObjectId> looped = new HashSet<>();
        given.design().loops().forEach(loop -> looped.addAll(loop.loads()));
        List<Verdict> verdicts = new ArrayList<>();
        for (RackState rack : answer.racks()) {
            RackLoad load = given.analysis().racks().get(rack.rack());
            boolean wet = load != null && load.liquidHeat().known().watts() > 0;
            int loops = looped.contains(rack.rack()) ? 1 : 0;
            verdicts.add(
                    wet
                            ? Ask.of(given, rack.rack()).least(loops, given.limit(), "loops", "coolant loops")
                            : new NotApplicable(List.of(rack.rack())));
        }
        return verdicts;
    }

    /// The worst step within two seconds against the rated power of the supplies without a break.
    static List<Verdict> step(Given given, FloorAnswer answer) {
        double rated = 0;
        boolean any = false;
        for (Placement placement : given.design().placements()) {
            EquipmentType type = given.design().types().get(placement.type());
            if (type.category() == Category.UPS) {
                any = true;
                Ratings ratings = type.ratings();
                rated += ratings.number("activePowerKw")
                        .orElse(ratings.number("maximumActivePowerKw").orElse(0));
            }
        }
        double watts = answer.sizing().value("worst_step_w");
        if (rated == 0) {
            return any ? missing(given, "check.field.ups-power") : none(given, "check.field.ups");
        }
        return List.of(Ask.hall(given)
                .most(100 * watts / 1000 / rated, given.limit(), "%", "step / UPS", watts / 1000, rated));
    }

    /// Switches of the compute fabric there against those that a training needs.
    static List<Verdict> switches(Given given, FloorAnswer answer) {
        FatTree fabric = answer.sizing().fabric();
        boolean trains = answer.sizing().stages().stream().anyMatch(stage -> stage.stage() instanceof Training);
        if (fabric == null || !trains || answer.neededNodes() < 2) {
            return List.of();
        }
        int there = 0;
        for (Mount mount : given.design().mounts()) {
            there += given.design().types().get(mount.type()) instanceof DeviceType device && large(device) ? 1 : 0;
        }
        return List.of(Ask.hall(given)
                .least(
                        there,
                        fabric.switches() * given.limit() / 100,
                        "switches",
                        "switches in the hall",
                        fabric.leaf().value(),
                        fabric.spine().value(),
                        fabric.core().value()));
    }

    private static boolean large(DeviceType device) {
        int cages = device.ports().stream()
                .filter(port -> port.type().startsWith(CAGE))
                .mapToInt(port -> port.count())
                .sum();
        return device.category() == Category.SWITCH && cages >= CAGES;
    }

    /// Endpoints against what two tiers of switches join.
    static List<Verdict> tiers(Given given, FloorAnswer answer) {
        double ports = answer.sizing().workload().hardware().fabric().switchPorts();
        double most = ports * ports / 2 * given.limit() / 100;
        return answer.sizing().resource("endpoints").stream()
                .map(endpoints -> Ask.hall(given).most(endpoints.value(), most, "endpoints", "E"))
                .toList();
    }

    /// The bandwidth of the storage there against what the workload reads and writes, where every storage in the
    /// hall
    /// states its own.
    static List<Verdict> storage(Given given, FloorAnswer answer) {
        double read = answer.sizing().value("storage_read_bytes_per_second") / GIGA;
        double write = answer.sizing().value("storage_write_bytes_per_second") / GIGA;
        if (read == 0) {
            return List.of();
        }
        List<Ratings> storage = given.design().mounts().stream()
                .map(mount -> given.design().types().get(mount.type()))
                .filter(type -> type.category() == Category.STORAGE)
                .map(EquipmentType::ratings)
                .toList();
        if (storage.isEmpty()) {
            return none(given, "check.field.storage");
        }
        OptionalDouble reads = sum(storage, READ);
        OptionalDouble writes = sum(storage, WRITE);
        if (reads.isEmpty() || writes.isEmpty()) {
            return missing(given, "check.field.storage-bandwidth");
        }
        // The larger lack of the two counts.
        boolean ofWrite = writes.getAsDouble() * read < reads.getAsDouble() * write;
        double there = ofWrite ? writes.getAsDouble() : reads.getAsDouble();
        double needed = (ofWrite ? write : read) * given.limit() / 100;
        Message direction = Message.of(ofWrite ? "check.workload.write" : "check.workload.read");
        return List.of(Ask.hall(given).least(there, needed, "GB/s", "storage in the hall", direction));
    }

    /// The sum of a rating; nothing if one of them does not state it.
    private static OptionalDouble sum(List<Ratings> all, String rating) {
        double sum = 0;
        for (Ratings each : all) {
            OptionalDouble value = each.number(rating);
            if (value.isEmpty()) {
                return OptionalDouble.empty();
            }
            sum += value.getAsDouble();
        }
        return OptionalDouble.of(sum);
    }

    /// Racks against the limit that the workload states for them.
    static List<Verdict> racks(Given given, FloorAnswer answer) {
        Hardware.Rack wish = answer.sizing().workload().hardware().rack();
        Double most = wish.limitW();
        if (most == null) {
            return List.of();
        }
        return answer.racks().stream()
                .map(rack -> Ask.of(given, rack.rack())
                        .most(rack.peak().kilowatts(), most / 1000 * given.limit() / 100, "kW", "rack at the peak"))
                .toList();
    }

    private static List<Verdict> missing(Given given, String field) {
        return List.of(new NotEvaluated(
                List.of(), "", Message.of(field), given.design().project().name()));
    }

    /// The hall has none of the kind at all.
    private static List<Verdict> none(Given given, String field) {
        String hall = given.design().project().name();
        Message kind = Message.of(field);
        return List.of(
                new NotEvaluated(List.of(), "", kind, hall, Message.of("check.workload.none.remedy", kind, hall)));
    }
}
