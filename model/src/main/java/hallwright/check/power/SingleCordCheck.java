package hallwright.check.power;

import hallwright.catalogue.Category;
import hallwright.catalogue.DeviceType;
import hallwright.catalogue.EquipmentType;
import hallwright.check.engine.Check;
import hallwright.check.engine.Given;
import hallwright.check.engine.Verdict;
import hallwright.check.engine.Verdict.NotApplicable;
import hallwright.check.engine.Verdict.NotEvaluated;
import hallwright.check.engine.Verdict.Pass;
import hallwright.check.engine.Verdict.Violation;
import hallwright.design.FeedSide;
import hallwright.design.Mount;
import hallwright.design.ObjectId;
import hallwright.power.Circuit;
import hallwright.power.RackLoad;
import hallwright.rule.Measure;
import hallwright.space.Placed;
import hallwright.text.Message;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// PWR-006, single-corded load where there are two supplies: a rack is fed from as many supplies as the rule asks,
/// and
/// each device in it has as many cords, or the rack has a transfer switch. Where the whole design has one supply
/// the
/// rule does not apply. Source: Uptime dual power, EN 50600-2-2, GB 50174. Unit: feeds.
public final class SingleCordCheck implements Check {

    @Override
    public String rule() {
        return "PWR-006";
    }

    @Override
    public List<Verdict> evaluate(Given given) {
        Set<FeedSide> supplies = EnumSet.noneOf(FeedSide.class);
        given.design().feeds().forEach(feed -> supplies.add(feed.side()));
        if (supplies.size() < given.limit()) {
            return List.of();
        }
        Map<ObjectId, List<Mount>> contents = new HashMap<>();
        given.design()
                .mounts()
                .forEach(mount -> contents.computeIfAbsent(mount.rack(), rack -> new ArrayList<>())
                        .add(mount));
        List<Verdict> verdicts = new ArrayList<>();
        for (RackLoad load : given.analysis().racks().values()) {
            verdicts.add(rack(given, load, contents.getOrDefault(load.rack(), List.of())));
        }
        return verdicts;
    }

    private static Verdict rack(Given given, RackLoad load, List<Mount> contents) {
        ObjectId rack = load.rack();
        Set<FeedSide> sides = given.analysis().circuits().of(rack).stream()
                .map(Circuit::feed)
                .map(feed -> feed.side())
                .collect(Collectors.toSet());
        if (sides.isEmpty()) {
            return new NotApplicable(List.of(rack));
        }
        if (sides.size() < given.limit()) {
            Message message = Message.of(
                    "check.pwr-006.rack",
                    given.name(rack),
                    sides.iterator().next().name());
            return violation(given, List.of(rack), sides.size(), message, Message.of("check.pwr-006.rack.remedy"));
        }
        return devices(given, rack, contents);
    }

    private static Verdict devices(Given given, ObjectId rack, List<Mount> contents) {
        List<Mount> single = new ArrayList<>();
        List<Mount> unknown = new ArrayList<>();
        boolean transferSwitch = false;
        for (Mount mount : contents) {
            EquipmentType type = given.design().types().get(mount.type());
            transferSwitch |= type.category() == Category.RACK_ATS;
            if (type instanceof DeviceType device && type.category() != Category.GPU_TRAY) {
                int cords = device.draw().cords();
                if (cords == 0) {
                    unknown.add(mount);
                } else if (cords < given.limit()) {
                    single.add(mount);
                }
            }
        }
        if (!single.isEmpty() && !transferSwitch) {
            List<ObjectId> subjects = new ArrayList<>(List.of(rack));
            single.forEach(mount -> subjects.add(mount.id()));
            String first = single.getFirst().name();
            return violation(
                    given,
                    subjects,
                    1,
                    Message.of("check.pwr-006.device", given.name(rack), single.size(), first),
                    Message.of("check.pwr-006.device.remedy", given.name(rack)));
        }
        if (!unknown.isEmpty() && !transferSwitch) {
            Message field = Message.of("check.field.cords");
            String owner = given.name(rack) + " / " + unknown.getFirst().name();
            return new NotEvaluated(List.of(rack, unknown.getFirst().id()), "", field, owner);
        }
        return new Pass(List.of(rack), measure(given, (int) given.limit()));
    }

    private static Violation violation(
            Given given, List<ObjectId> subjects, int actual, Message message, Message remedy) {
        Placed rack = Objects.requireNonNull(given.analysis().layout().floor().find(subjects.getFirst()));
        return new Violation(subjects, "", measure(given, actual), true, message, remedy, List.of(rack.bounds()));
    }

    private static Measure measure(Given given, int actual) {
        String formula = actual + " >= " + (int) given.limit();
        return new Measure(actual, given.limit(), false, given.unit(), formula);
    }
}
