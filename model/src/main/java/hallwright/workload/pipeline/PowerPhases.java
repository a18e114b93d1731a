package hallwright.workload.pipeline;

import hallwright.workload.Datum;
import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.Working;
import hallwright.workload.data.Defaults;
import hallwright.workload.data.Setting;
import hallwright.workload.power.EnergyUse;
import hallwright.workload.power.NodePower;
import hallwright.workload.power.Swing;
import hallwright.workload.result.PoolKind;
import hallwright.workload.result.PoolNeed;
import hallwright.workload.result.Span;
import hallwright.workload.result.StageResult;
import hallwright.workload.result.Timeline;
import hallwright.workload.stage.Hardware;
import hallwright.workload.stage.Workload;
import java.util.ArrayList;
import java.util.List;

/// The power of a workload by phase: idle, mean and peak at the busiest moment, and how far it jumps (W7).
final class PowerPhases {

    private static final double DAY = 86_400;
    private static final Formula NAMEPLATE = Formula.read("W7", "{P_np}·{N}", "nameplate");
    private static final Formula SUM = Formula.read("W7", "{stages}", "sum over the stages of the busiest moment");
    private static final Formula ENERGY = Formula.read("W7", "{stages}", "sum over stages");
    private static final Formula SERVERS = Formula.read("W7", "{P_np}·{φ}·{N}", "nameplate of a server");

    private final Workload workload;
    private final Defaults defaults;
    private final Hardware.Node node;
    private final List<StageResult> stages;
    private final List<Figure> figures = new ArrayList<>();

    private PowerPhases(Workload workload, List<StageResult> stages) {
        this.workload = workload;
        this.defaults = workload.data().defaults();
        this.node = workload.hardware().node();
        this.stages = stages.stream()
                .filter(each -> each.kind() == PoolKind.ACCELERATORS)
                .toList();
    }

    static List<Figure> of(Workload workload, List<StageResult> stages, Timeline timeline) {
        PowerPhases phases = new PowerPhases(workload, stages);
        double nodes = timeline.pools().stream()
                .filter(pool -> pool.kind() == PoolKind.ACCELERATORS)
                .mapToDouble(pool -> Math.ceil(pool.peak() / phases.node.gpus()))
                .sum();
        if (nodes > 0) {
            phases.levels(nodes);
            phases.swings();
            phases.energy();
        }
        phases.servers(timeline);
        return phases.figures;
    }

    private void levels(double nodes) {
        Figure nameplate = NAMEPLATE
                .working()
                .put("P_np", node.maximumPowerW())
                .put("N", nodes)
                .gives("nameplate_power_w", "W", node.maximumPowerW() * nodes);
        figures.add(nameplate);
        Figure idle = NodePower.share("idle_w", node.maximumPowerW(), defaults.of(Setting.IDLE_SHARE));
        figures.add(NodePower.all("idle_power_w", idle, nodes));
        figures.add(busiest("mean_power_w", nodes, false));
        figures.add(busiest("peak_power_w", nodes, true));
    }

    /// The greatest sum over time of what the stages draw; nodes that no stage holds are idle.
    private Figure busiest(String key, double nodes, boolean peak) {
        double idle = defaults.value(Setting.IDLE_SHARE) * node.maximumPowerW();
        double most = nodes * idle;
        for (StageResult moment : stages) {
            for (Span span : moment.spans()) {
                double held = 0;
                double drawn = 0;
                for (StageResult stage : stages) {
                    double busy = nodesAt(stage, span.startDay());
                    Datum share = peak ? stage.power().peak() : stage.power().mean();
                    held += busy;
                    drawn += busy * share.value() * node.maximumPowerW();
                }
                most = Math.max(most, drawn + Math.max(0, nodes - held) * idle);
            }
        }
        Working working = SUM.working().put("stages", most);
        for (StageResult stage : stages) {
            working.put(
                    "φ " + stage.name(),
                    peak ? stage.power().peak() : stage.power().mean());
        }
        return working.gives(key, "W", most);
    }

    private double nodesAt(StageResult stage, double day) {
        double held = 0;
        for (Span span : stage.spans()) {
            held += span.covers(day) ? Math.ceil(span.units() / node.gpus()) : 0;
        }
        return held;
    }

    private void swings() {
        List<Figure> steps = new ArrayList<>();
        List<Figure> starts = new ArrayList<>();
        Datum idle = defaults.of(Setting.IDLE_SHARE);
        for (StageResult stage : stages) {
            double busy = Math.ceil(stage.units() / node.gpus());
            Datum share =
                    defaults.of(stage.power().synchronous() ? Setting.SWING_SHARE : Setting.INFERENCE_SWING_SHARE);
            if (concurrent(stage)) {
                steps.add(Swing.step(node.maximumPowerW() * busy, share));
                starts.add(Swing.startStop(stage.power().mean(), idle, node.maximumPowerW(), busy));
            }
        }
        figures.add(Swing.combined("worst_step_w", steps));
        figures.add(Swing.combined("start_stop_step_w", starts));
    }

    /// True if the stage is at work at the moment when the most accelerators are.
    private boolean concurrent(StageResult stage) {
        double most = 0;
        double day = 0;
        for (StageResult each : stages) {
            for (Span span : each.spans()) {
                double held = Timeline.held(stages, span.startDay());
                if (held > most) {
                    most = held;
                    day = span.startDay();
                }
            }
        }
        return nodesAt(stage, day) > 0;
    }

    private void energy() {
        double joules = 0;
        Datum pue = defaults.of(workload.hardware().liquid() ? Setting.PUE_LIQUID : Setting.PUE_AIR);
        Datum idle = defaults.of(Setting.IDLE_SHARE);
        for (StageResult stage : stages) {
            Figure each = NodePower.mean(
                    "mean_node_w",
                    node.maximumPowerW(),
                    idle,
                    stage.power().mean(),
                    stage.power().active());
            for (Span span : stage.spans()) {
                double nodes = Math.ceil(span.units() / node.gpus());
                joules += EnergyUse.facility("energy_j", each.value() * nodes, span.days() * DAY, pue)
                        .value();
            }
        }
        figures.add(ENERGY.working().put("stages", joules).put("PUE", pue).gives("energy_j", "J", joules));
    }

    /// The power of servers, where their nameplate is known.
    private void servers(Timeline timeline) {
        Double nameplate = workload.hardware().serverMaximumPowerW();
        double servers = timeline.pools().stream()
                .filter(pool -> pool.kind() == PoolKind.SERVERS)
                .mapToDouble(PoolNeed::peak)
                .sum();
        if (nameplate != null && servers > 0) {
            Datum share = defaults.of(Setting.PEAK_SHARE);
            figures.add(SERVERS.working()
                    .put("P_np", nameplate)
                    .put("φ", share)
                    .put("N", servers)
                    .gives("server_power_w", "W", nameplate * share.value() * servers));
        }
    }
}
