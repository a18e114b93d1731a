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
import hallwright.workload.result.PowerNeed;
import hallwright.workload.result.Span;
import hallwright.workload.result.StageResult;
import hallwright.workload.stage.Hardware;
import hallwright.workload.stage.Workload;
import java.util.ArrayList;
import java.util.List;

/// Machines, power and energy of one stage on accelerators (W7).
final class StagePower {

    private static final double DAY = 86_400;
    private static final Formula NODES = Formula.read("W12", "⌈{GPUs}/{per node}⌉", "whole machines");
    private static final Formula PUE_ENERGY =
            Formula.read("W7", "{P}·{days}·86400·{PUE}", "Touvron et al. 2023 (arXiv:2302.13971) Table 15 reproduced");

    private StagePower() {}

    static List<Figure> of(Workload workload, StageResult stage) {
        if (stage.kind() != PoolKind.ACCELERATORS) {
            return List.of();
        }
        Defaults defaults = workload.data().defaults();
        Hardware.Node node = workload.hardware().node();
        Datum idle = defaults.of(Setting.IDLE_SHARE);
        PowerNeed need = stage.power();
        List<Figure> figures = new ArrayList<>();
        Working machines = NODES.working().put("GPUs", stage.units()).put("per node", node.gpus());
        stage.figure("gpus").ifPresent(gpus -> machines.put("GPUs", gpus));
        double nodes = Math.ceil(stage.units() / node.gpus());
        figures.add(machines.gives("nodes", "1", nodes));
        Figure each = NodePower.mean("mean_node_w", node.maximumPowerW(), idle, need.mean(), need.active());
        Figure mean = NodePower.all("mean_power_w", each, nodes);
        figures.add(mean);
        Figure most = NodePower.share("peak_w", node.maximumPowerW(), need.peak());
        figures.add(NodePower.all("peak_power_w", most, nodes));
        Datum swing = defaults.of(need.synchronous() ? Setting.SWING_SHARE : Setting.INFERENCE_SWING_SHARE);
        figures.add(Swing.step(node.maximumPowerW() * nodes, swing));
        figures.add(Swing.startStop(need.mean(), idle, node.maximumPowerW(), nodes));
        double days = stage.spans().stream().mapToDouble(Span::days).sum();
        Datum pue = defaults.of(workload.hardware().liquid() ? Setting.PUE_LIQUID : Setting.PUE_AIR);
        figures.add(PUE_ENERGY
                .working()
                .put("P", mean)
                .put("days", days)
                .put("PUE", pue)
                .gives("energy_j", "J", mean.value() * days * DAY * pue.value()));
        double rate = stage.figure("tokens_per_second")
                .or(() -> stage.figure("tokens_per_second_needed"))
                .map(Figure::value)
                .orElse(0.0);
        if (rate > 0) {
            figures.add(EnergyUse.perToken(mean.value(), rate));
        }
        return figures;
    }
}
