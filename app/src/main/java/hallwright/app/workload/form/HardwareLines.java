package hallwright.app.workload.form;

import hallwright.app.field.Dimension;
import hallwright.app.field.Entry.Option;
import hallwright.app.field.Field;
import hallwright.design.WorkloadPlan;
import hallwright.text.Texts;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.data.Accelerator;
import hallwright.workload.data.NodeReference;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.data.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The lines about what a workload runs on.
final class HardwareLines {

    private static final double GIGABIT = 1e9 / 8;
    private static final double KILOWATT = 1000;

    private final WorkloadPlan plan;
    private final ReferenceData data;
    private final Texts texts;

    HardwareLines(WorkloadPlan plan, ReferenceData data, Texts texts) {
        this.plan = plan;
        this.data = data;
        this.texts = texts;
    }

    PlanSection section() {
        return new PlanSection(
                "hardware",
                texts.get("workload.form.hardware"),
                lines(new PlanLines(plan, "hardware", texts)),
                more(new PlanLines(plan, "hardware", texts)));
    }

    private List<Field> lines(PlanLines in) {
        Accelerator accelerator = accelerator();
        in.choice("accelerator", accelerators());
        in.number("gpusPerNode", Dimension.AMOUNT, node(in, n -> in.say(n.accelerators(), Dimension.AMOUNT)));
        in.scaled(
                "nodeMaximumPowerW",
                Dimension.POWER,
                KILOWATT,
                node(in, n -> in.say(n.maximumPowerW() / KILOWATT, Dimension.POWER)));
        in.choice(
                "cooling",
                List.of(
                        in.usual(in.say("workload.form.cooling.air")),
                        option(in, "cooling", "air"),
                        option(in, "cooling", "liquid")));
        in.scaled("rackLimitW", Dimension.POWER, KILOWATT, in.say("workload.form.no-limit"));
        in.number("nodesPerRack", Dimension.AMOUNT, usual(in, Setting.NODES_PER_RACK));
        if (accelerator == null) {
            in.words("nodeType", in.open());
        }
        return in.done();
    }

    private List<Field> more(PlanLines in) {
        if (accelerator() != null) {
            in.words("nodeType", nodeType(in));
        }
        in.scaled("serverMaximumPowerW", Dimension.POWER, KILOWATT, in.open());
        in.choice(
                "storageClass",
                List.of(
                        in.usual(in.say("workload.form.storageClass.good")),
                        option(in, "storageClass", "good"),
                        option(in, "storageClass", "better"),
                        option(in, "storageClass", "best")));
        in.number("portsPerGpu", Dimension.NUMBER, in.say(1, Dimension.NUMBER));
        double rate = data.defaults().value(Setting.PORT_RATE) / GIGABIT;
        in.number("portGbps", Dimension.BIT_RATE, in.say(rate, Dimension.BIT_RATE));
        in.number("switchPorts", Dimension.AMOUNT, usual(in, Setting.SWITCH_PORTS));
        in.number("uplinks", Dimension.AMOUNT, in.say("workload.form.half-the-ports"));
        in.number("planes", Dimension.AMOUNT, in.say(1, Dimension.AMOUNT));
        in.number("scalableUnitNodes", Dimension.AMOUNT, usual(in, Setting.SCALABLE_UNIT_NODES));
        return in.done();
    }

    private String usual(PlanLines in, Setting setting) {
        return in.say(data.defaults().value(setting), Dimension.AMOUNT);
    }

    private static Option option(PlanLines in, String key, String code) {
        return new Option(code, in.say("workload.form." + key + "." + code));
    }

    private List<Option> accelerators() {
        List<Option> options = new ArrayList<>();
        data.accelerators().forEach(each -> options.add(new Option(each.id(), each.name())));
        String stated = PlanTree.text(plan.values(), "hardware/accelerator");
        Accelerator found = accelerator();
        if (stated != null && found != null && !found.id().equals(stated)) {
            options.add(new Option(stated, found.name()));
        }
        return options;
    }

    private String node(PlanLines in, Function<NodeReference, String> say) {
        Accelerator accelerator = accelerator();
        NodeReference node = accelerator == null ? null : accelerator.node();
        return node == null ? in.needed() : say.apply(node);
    }

    private String nodeType(PlanLines in) {
        Accelerator accelerator = accelerator();
        NodeReference node = accelerator == null ? null : accelerator.node();
        String type = node == null ? null : node.type();
        return type == null ? in.open() : type;
    }

    private @Nullable Accelerator accelerator() {
        String stated = PlanTree.text(plan.values(), "hardware/accelerator");
        try {
            return stated == null ? null : data.accelerator("accelerator", stated);
        } catch (WorkloadProblem _) {
            return null;
        }
    }
}
