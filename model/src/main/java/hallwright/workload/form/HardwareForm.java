package hallwright.workload.form;

import hallwright.workload.Fields;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.data.Accelerator;
import hallwright.workload.data.Defaults;
import hallwright.workload.data.NodeReference;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.data.Setting;
import hallwright.workload.stage.Hardware;
import hallwright.workload.storage.GuidelineClass;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the hardware of a workload; what is not stated is as usual.
final class HardwareForm {

    private static final double GIGABIT = 1e9 / 8;

    private HardwareForm() {}

    static Hardware read(Fields in, ReferenceData data) throws WorkloadProblem {
        Accelerator accelerator = data.accelerator("accelerator", in.text("accelerator"));
        Defaults defaults = data.defaults();
        Hardware.Node node = node(in, accelerator);
        Hardware usual = Hardware.of(accelerator, node, defaults);
        boolean liquid = Words.choice(in, "cooling", false, HardwareForm::liquid, List.of("air", "liquid"));
        Double serverW = in.optionalNumber("serverMaximumPowerW");
        Double limit = in.optionalNumber("rackLimitW");
        return new Hardware(
                accelerator,
                node,
                new Hardware.Rack(limit, in.countOr(perRack(accelerator, usual), "nodesPerRack")),
                fabric(in, usual.fabric()),
                liquid,
                serverW,
                Words.choice(
                        in,
                        "storageClass",
                        GuidelineClass.GOOD,
                        GuidelineClass::ofCode,
                        List.of("good", "better", "best")));
    }

    private static int perRack(Accelerator accelerator, Hardware usual) {
        NodeReference known = accelerator.node();
        Integer stated = known == null ? null : known.perRack();
        return stated == null ? usual.rack().nodesMost() : stated;
    }

    private static Hardware.Node node(Fields in, Accelerator accelerator) throws WorkloadProblem {
        NodeReference known = accelerator.node();
        String type = in.optionalText("nodeType");
        if (known == null) {
            return new Hardware.Node(type, in.count("gpusPerNode"), in.positive("nodeMaximumPowerW"));
        }
        return new Hardware.Node(
                type == null ? known.type() : type,
                in.countOr(known.accelerators(), "gpusPerNode"),
                in.numberOr(known.maximumPowerW(), "nodeMaximumPowerW"));
    }

    private static Hardware.Fabric fabric(Fields in, Hardware.Fabric usual) throws WorkloadProblem {
        int ports = in.countOr(usual.switchPorts(), "switchPorts");
        Double rate = in.optionalNumber("portGbps");
        return new Hardware.Fabric(
                in.numberOr(usual.portsPerGpu(), "portsPerGpu"),
                rate == null ? usual.portBytesPerSecond() : rate * GIGABIT,
                ports,
                in.countOr(ports / 2, "uplinks"),
                in.countOr(usual.planes(), "planes"),
                in.countOr(usual.unitNodes(), "scalableUnitNodes"));
    }

    /// Whether a word names cooling with liquid.
    private static Optional<Boolean> liquid(String word) {
        return switch (word) {
            case "air" -> Optional.of(false);
            case "liquid" -> Optional.of(true);
            default -> Optional.empty();
        };
    }

    /// The settings that a workload wishes otherwise.
    static Defaults settings(Fields in, Defaults usual) throws WorkloadProblem {
        Map<Setting, Double> wishes = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            Double wish = in.optionalNumber(setting.key());
            if (wish != null) {
                wishes.put(setting, wish);
            }
        }
        return usual.with(wishes);
    }
}
