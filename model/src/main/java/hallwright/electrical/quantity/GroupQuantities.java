package hallwright.electrical.quantity;

import static hallwright.electrical.quantity.Say.KILO;
import static hallwright.electrical.quantity.Say.PERCENT;

import hallwright.electrical.Tolerance;
import hallwright.electrical.redundancy.ModularSystems;
import hallwright.electrical.redundancy.PsuGroup;
import hallwright.electrical.redundancy.UnitGroup;
import hallwright.text.Message;
import hallwright.workload.Fields;
import hallwright.workload.Output;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.question.Calculation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Groups of units and of power supplies.
final class GroupQuantities {

    private GroupQuantities() {}

    static List<Calculation> all() {
        return List.of(
                Calculation.of("redundancy", "units", "1.4")
                        .needs("modules", "module_kW", "load_kW")
                        .takes("required_spare")
                        .gives("usable_kW", "normal_pct", "after_one_loss_pct", "after_two_losses_pct", "verdict")
                        .by(GroupQuantities::units),
                Calculation.of("redundancy", "systems", "1.4")
                        .needs("systems", "modules_per_system", "module_kW", "load_kW")
                        .gives(
                                "usable_per_system_kW",
                                "one_system_lost_pct_of_remaining_full",
                                "one_system_lost_and_one_module_out_pct",
                                "verdict")
                        .by(GroupQuantities::systems),
                Calculation.of("psu-redundancy", "layouts", "1.4")
                        .needs("device_kW", "psu_required", "layouts")
                        .takes("psu_count")
                        .gives("live_after_loss", "survives", "normal_feed_kW", "verdict")
                        .by(GroupQuantities::supplies));
    }

    private static List<Output> units(Fields in) throws WorkloadProblem {
        List<Double> ratings = in.oneOrMore("module_kW");
        int modules = in.count("modules");
        double load = in.number("load_kW");
        UnitGroup group =
                ratings.size() == 1 ? UnitGroup.equal(modules, ratings.getFirst(), load) : new UnitGroup(ratings, load);
        if (group.ratings().size() != modules) {
            throw in.wrong("module_kW", ratings, Message.of("electrical.expected.equally-many", "modules"));
        }
        int spare = in.has("required_spare") ? (int) in.number("required_spare") : 1;
        return new Say("1.4")
                .figure("usable_kW", "kW", group.usable(spare), "sum of the units without the {r} largest", "r", spare)
                .figure("normal_pct", "%", group.loading(0) * PERCENT, "{P}/{C}·100", "P", load, "C", group.usable(0))
                .figure(
                        "after_one_loss_pct",
                        "%",
                        group.loading(1) * PERCENT,
                        "{P}/{C}·100",
                        "P",
                        load,
                        "C",
                        group.usable(1))
                .figure(
                        "after_two_losses_pct",
                        "%",
                        group.loading(2) * PERCENT,
                        "{P}/{C}·100",
                        "P",
                        load,
                        "C",
                        group.usable(2))
                .verdict(Say.passIf(Tolerance.atMost(group.loading(spare), 1)))
                .all();
    }

    private static List<Output> systems(Fields in) throws WorkloadProblem {
        ModularSystems group = new ModularSystems(
                in.count("systems"), in.count("modules_per_system"), in.positive("module_kW"), in.number("load_kW"));
        double last = group.loading(group.systems() - 1, 1);
        return new Say("1.4")
                .figure(
                        "usable_per_system_kW",
                        "kW",
                        group.usable(1),
                        "({m} - 1)·{C}",
                        "m",
                        group.modules(),
                        "C",
                        group.module())
                .figure(
                        "one_system_lost_pct_of_remaining_full",
                        "%",
                        group.loading(1, 0) * PERCENT,
                        "{P} over the systems that are left, ·100",
                        "P",
                        group.load())
                .figure(
                        "one_system_lost_and_one_module_out_pct",
                        "%",
                        group.loading(1, 1) * PERCENT,
                        "{P} over the system with a module out, ·100",
                        "P",
                        group.load())
                .verdict(Say.passIf(Tolerance.atMost(last, 1)))
                .all();
    }

    private static List<Output> supplies(Fields in) throws WorkloadProblem {
        double watts = in.positive("device_kW") * KILO;
        int required = in.count("psu_required");
        Fields layouts = in.optionalFields("layouts");
        if (layouts == null) {
            throw in.missing("layouts");
        }
        Map<String, Object> live = new LinkedHashMap<>();
        Map<String, Object> survives = new LinkedHashMap<>();
        Map<String, Object> normal = new LinkedHashMap<>();
        List<String> verdicts = new ArrayList<>();
        Say say = new Say("1.4");
        for (String name : layouts.keys()) {
            PsuGroup group = new PsuGroup(watts, required, counts(in, layouts, name));
            live.put(name, group.leastLive());
            survives.put(name, group.survives());
            normal.put(
                    name,
                    IntStream.range(0, group.perFeed().size())
                            .mapToObj(feed -> group.normal(feed) / KILO)
                            .toList());
            verdicts.add(Say.passIf(group.survives()));
            group.worstAfter()
                    .ifPresent(most -> say.figure(
                            "surviving_feed_kW_" + name,
                            "kW",
                            most / KILO,
                            "{P}·supplies on the feed/live supplies",
                            "P",
                            watts / KILO));
        }
        return say.tree("live_after_loss", "1", live, "all supplies without those of the worst feed")
                .tree("survives", "1", survives, "live supplies >= {k}", "k", required)
                .tree("normal_feed_kW", "kW", normal, "{P}·supplies on the feed/all supplies", "P", watts / KILO)
                .verdict(Say.together(verdicts))
                .all();
    }

    private static List<Integer> counts(Fields in, Fields layouts, String name) throws WorkloadProblem {
        List<Integer> counts =
                layouts.numbers(name).stream().map(Double::intValue).toList();
        int sum = counts.stream().mapToInt(Integer::intValue).sum();
        if ((in.has("psu_count") && sum != in.count("psu_count")) || sum == 0) {
            throw layouts.wrong(name, counts, Message.of("electrical.expected.supplies", in.countOr(1, "psu_count")));
        }
        return counts;
    }
}
