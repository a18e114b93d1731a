package hallwright.workload.quantity;

import hallwright.workload.Datum;
import hallwright.workload.Fields;
import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.Output;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.data.Accelerator;
import hallwright.workload.data.NodeReference;
import hallwright.workload.data.PowerClass;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.data.Setting;
import hallwright.workload.power.EnergyUse;
import hallwright.workload.power.NodePower;
import hallwright.workload.power.Swing;
import hallwright.workload.question.Calculation;
import hallwright.workload.question.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/// Power of nodes, swings and energy (W7).
final class PowerQuantities {

    private static final String NAME = "power";
    private static final double KILO = 1e3;
    private static final double MEGAWATT_HOUR = 3.6e9;
    private static final Formula SHARE = Formula.read("W7", "{φ}", "");
    private static final Formula DIP = Formula.read("W7", "{P}·{dip}", "MLPerf Training v4.0 power logs");
    private static final Formula STEP = Formula.read("W7", "{P}·{step}", "MLPerf Training v4.0 power logs");
    private static final Formula UNIT = Formula.read("W7", "{nodes}·{node maximum}", "NVIDIA deployment guides");

    private PowerQuantities() {}

    static List<Calculation> all(ReferenceData data) {
        return List.of(
                Calculation.of(NAME, "node", "W7")
                        .needs("node_nameplate_w|node|gpu")
                        .takes("nodes", "workload", "cooling", "active", "tokens_per_second", "load", "seconds", "pue")
                        .gives(
                                "mean_fraction",
                                "peak_fraction",
                                "fraction",
                                "idle_fraction_low",
                                "idle_fraction",
                                "idle_fraction_high",
                                "mean_node_w",
                                "mean_w",
                                "peak_w",
                                "max_w",
                                "idle_w",
                                "aggregate_kw",
                                "peak_aggregate_kw",
                                "min_aggregate_kw",
                                "max_2s_step_kw",
                                "worst_step_kw",
                                "start_stop_step_kw",
                                "nameplate_kw",
                                "joule_per_token")
                        .by(in -> node(new Given(data, in))),
                Calculation.of(NAME, "swing", "W7")
                        .needs("cluster|provisioned_kw")
                        .gives(
                                "training_peak_utilisation",
                                "inference_peak_utilisation",
                                "training_max_2s_swing",
                                "inference_max_40s_swing",
                                "worst_step_kw")
                        .by(in -> swing(new Given(data, in))),
                Calculation.of(NAME, "unit", "W7")
                        .needs("nodes|racks", "node_max_kw|rack_max_kw")
                        .gives("su_kw")
                        .by(PowerQuantities::unit),
                Calculation.of(NAME, "energy", "W7")
                        .needs("gpu_hours", "gpu_w")
                        .takes("pue")
                        .gives("mwh")
                        .by(in -> energy(new Given(data, in))));
    }

    /// Everything that the inputs say about a job, in which the words of a power class are looked for.
    private static String description(Fields in) throws WorkloadProblem {
        StringJoiner text = new StringJoiner(" ");
        for (String key : List.of("workload", "node", "cooling")) {
            String word = in.optionalText(key);
            if (word != null) {
                text.add(word);
            }
        }
        return text.toString();
    }

    private static double nameplate(Given given) throws WorkloadProblem {
        Fields in = given.in();
        if (in.has("node_nameplate_w")) {
            return in.positive("node_nameplate_w");
        }
        String text = in.text("node", "gpu");
        Accelerator accelerator = given.data().acceleratorIn(text).orElse(null);
        NodeReference node = accelerator == null ? null : accelerator.node();
        if (node == null) {
            throw in.missing("node_nameplate_w");
        }
        return node.maximumPowerW();
    }

    private static List<Output> node(Given given) throws WorkloadProblem {
        Fields in = given.in();
        double nameplate = nameplate(given);
        double nodes = in.numberOr(1, "nodes");
        PowerClass found = given.data().powerClassOf(description(in), nodes).orElse(null);
        Datum mean = found == null ? given.data().defaults().of(Setting.MEAN_SHARE) : found.mean();
        Datum peak = found == null ? given.data().defaults().of(Setting.PEAK_SHARE) : found.peak();
        List<Output> outputs = new ArrayList<>();
        shares(given, mean, peak, outputs);
        watts(given, nameplate, nodes, mean, peak, outputs);
        return outputs;
    }

    private static void shares(Given given, Datum mean, Datum peak, List<Output> outputs) throws WorkloadProblem {
        Datum idle = given.data().defaults().of(Setting.IDLE_SHARE);
        outputs.add(share("mean_fraction", mean, mean.value()));
        outputs.add(share("peak_fraction", peak, peak.value()));
        Datum intense = given.data().powerClass("workload", "training-air").mean();
        outputs.add(share("fraction", intense, intense.value()));
        outputs.add(share("idle_fraction_low", idle, idle.least()));
        outputs.add(share("idle_fraction", idle, idle.value()));
        outputs.add(share("idle_fraction_high", idle, idle.most()));
    }

    private static Figure share(String key, Datum datum, double value) {
        return new Formula("W7", SHARE.text(), datum.source(), datum.confidence())
                .working()
                .put("φ", value)
                .gives(key, "1", value);
    }

    private static void watts(Given given, double nameplate, double nodes, Datum mean, Datum peak, List<Output> outputs)
            throws WorkloadProblem {
        Fields in = given.in();
        Datum idle = given.data().defaults().of(Setting.IDLE_SHARE);
        Figure each = NodePower.mean("mean_node_w", nameplate, idle, mean, in.numberOr(1, "active"));
        Figure most = NodePower.share("peak_w", nameplate, peak);
        Figure all = NodePower.all("aggregate_w", each, nodes);
        outputs.add(each);
        outputs.add(each.named("mean_w"));
        outputs.add(most);
        outputs.add(most.named("max_w"));
        outputs.add(NodePower.share("idle_w", nameplate, idle));
        outputs.add(all.in("aggregate_kw", "kW", KILO));
        outputs.add(NodePower.all("peak_aggregate_w", most, nodes).in("peak_aggregate_kw", "kW", KILO));
        Datum dip = given.data().defaults().of(Setting.OBSERVED_DIP);
        outputs.add(DIP.working()
                .put("P", all)
                .put("dip", dip)
                .gives("min_aggregate_w", "W", all.value() * dip.value())
                .in("min_aggregate_kw", "kW", KILO));
        Datum step = given.data().defaults().of(Setting.OBSERVED_STEP);
        outputs.add(STEP.working()
                .put("P", all)
                .put("step", step)
                .gives("observed_step_w", "W", all.value() * step.value())
                .in("max_2s_step_kw", "kW", KILO));
        outputs.add(Swing.step(nameplate * nodes, given.data().defaults().of(Setting.SWING_SHARE))
                .in("worst_step_kw", "kW", KILO));
        outputs.add(Swing.startStop(mean, idle, nameplate, nodes).in("start_stop_step_kw", "kW", KILO));
        outputs.add(NodePower.share("nameplate_w", nameplate * nodes, Given.stated(1))
                .in("nameplate_kw", "kW", KILO));
        if (in.has("tokens_per_second")) {
            outputs.add(EnergyUse.perToken(all.value(), in.positive("tokens_per_second")));
        }
    }

    private static List<Output> swing(Given given) throws WorkloadProblem {
        Fields in = given.in();
        List<Output> outputs = new ArrayList<>();
        outputs.add(setting(given, "training_peak_utilisation", Setting.TRAINING_PEAK_SHARE));
        outputs.add(setting(given, "inference_peak_utilisation", Setting.INFERENCE_PEAK_SHARE));
        outputs.add(setting(given, "training_max_2s_swing", Setting.SWING_SHARE));
        outputs.add(setting(given, "inference_max_40s_swing", Setting.INFERENCE_SWING_SHARE));
        if (in.has("provisioned_kw")) {
            Datum share = given.data().defaults().of(Setting.SWING_SHARE);
            outputs.add(Swing.step(in.positive("provisioned_kw") * KILO, share).in("worst_step_kw", "kW", KILO));
        }
        return outputs;
    }

    private static Figure setting(Given given, String key, Setting setting) {
        Datum datum = given.data().defaults().of(setting);
        return share(key, datum, datum.value());
    }

    private static List<Output> unit(Fields in) throws WorkloadProblem {
        double nodes = in.positive("nodes", "racks");
        double each = in.positive("node_max_kw", "rack_max_kw");
        return List.of(
                UNIT.working().put("nodes", nodes).put("node maximum", each).gives("su_kw", "kW", nodes * each));
    }

    private static List<Output> energy(Given given) throws WorkloadProblem {
        Fields in = given.in();
        Datum pue = given.setting(Setting.PUE_AIR, "pue");
        double seconds = in.positive("gpu_hours") * 3600;
        return List.of(EnergyUse.facility("energy_j", in.positive("gpu_w"), seconds, pue)
                .in("mwh", "MWh", MEGAWATT_HOUR));
    }
}
