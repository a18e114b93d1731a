package hallwright.workload.pipeline;

import hallwright.workload.Datum;
import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.Working;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.data.Defaults;
import hallwright.workload.data.Setting;
import hallwright.workload.network.FatTree;
import hallwright.workload.network.MultiPlane;
import hallwright.workload.result.PoolKind;
import hallwright.workload.result.PoolNeed;
import hallwright.workload.result.Sizing;
import hallwright.workload.result.StageResult;
import hallwright.workload.result.Timeline;
import hallwright.workload.stage.Deployment;
import hallwright.workload.stage.Hardware;
import hallwright.workload.stage.Workload;
import hallwright.workload.storage.Guidelines;
import hallwright.workload.storage.ServiceNodes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the pools of a workload take on the floor: machines, racks, servers, storage and switches.
final class Resources {

    private static final Formula RACKS = Formula.read("W12", "⌈{nodes}/{per rack}⌉", "whole racks");
    private static final Formula SERVICE = Formula.read(
            "W9.3", "⌈{per unit}·{SU}⌉", "NVIDIA DGX SuperPOD H100 reference architecture RA-11333-001 v11");
    private static final Formula UNITS = Formula.read("W9.1", "⌈{nodes}/{SU nodes}⌉", "whole scalable units");
    private static final Formula MOST = Formula.read("W10", "max({stages}, {guideline})", "both must be met");
    private static final Formula HELD = Formula.read("W12", "{pools}", "sum over pools of the most held at any moment");
    private static final Formula SUM = Formula.read("W10", "{stages}", "sum over stages");

    private final Workload workload;
    private final Hardware hardware;
    private final Defaults defaults;
    private final List<StageResult> stages;
    private final Timeline timeline;
    private final List<Figure> figures = new ArrayList<>();

    private Resources(Workload workload, List<StageResult> stages, Timeline timeline) {
        this.workload = workload;
        this.hardware = workload.hardware();
        this.defaults = workload.data().defaults();
        this.stages = stages;
        this.timeline = timeline;
    }

    static Sizing of(Workload workload, List<StageResult> stages, Timeline timeline) throws WorkloadProblem {
        Resources resources = new Resources(workload, stages, timeline);
        double nodes = resources.machines();
        FatTree fabric = nodes > 0 ? resources.fabric(nodes) : null;
        resources.servers();
        resources.storage(nodes);
        resources.figures.addAll(PowerPhases.of(workload, stages, timeline));
        return new Sizing(workload, stages, timeline, resources.figures, fabric);
    }

    private double machines() {
        double gpus = 0;
        double nodes = 0;
        for (PoolNeed pool : timeline.pools()) {
            if (pool.kind() == PoolKind.ACCELERATORS) {
                gpus += pool.peak();
                nodes += Math.ceil(pool.peak() / hardware.node().gpus());
            }
        }
        if (nodes == 0) {
            return 0;
        }
        figures.add(held(PoolKind.ACCELERATORS, "gpus").put("pools", gpus).gives("gpus", "1", gpus));
        Figure machines =
                held(PoolKind.ACCELERATORS, "gpus").put("pools", nodes).gives("nodes", "1", nodes);
        figures.add(machines);
        double perRack = Math.max(1, hardware.rack().nodes(hardware.node().maximumPowerW()));
        figures.add(RACKS.working()
                .put("nodes", machines)
                .put("per rack", perRack)
                .gives("compute_racks", "1", Math.ceil(nodes / perRack)));
        return nodes;
    }

    /// A sum that is no better than the figures of the stages behind it.
    private Working held(PoolKind kind, String key) {
        Working working = HELD.working();
        for (StageResult stage : stages) {
            if (stage.kind() == kind) {
                stage.figure(key).ifPresent(figure -> working.put(stage.name(), figure));
            }
        }
        return working;
    }

    private FatTree fabric(double nodes) {
        Hardware.Fabric wish = hardware.fabric();
        double units = Math.ceil(nodes / wish.unitNodes());
        figures.add(UNITS.working()
                .put("nodes", nodes)
                .put("SU nodes", wish.unitNodes())
                .gives("scalable_units", "1", units));
        Datum perUnit = defaults.of(Setting.SERVICE_RACKS_PER_UNIT);
        figures.add(SERVICE.working()
                .put("per unit", perUnit)
                .put("SU", units)
                .gives("service_racks", "1", Math.ceil(perUnit.value() * units)));
        double ports = hardware.node().gpus() * wish.portsPerGpu();
        Figure endpoints = FatTree.endpoints(nodes, ports, wish.unitNodes());
        figures.add(endpoints);
        FatTree tree = FatTree.of(endpoints.value(), wish.switchPorts(), wish.uplinks());
        if (wish.planes() > 1) {
            MultiPlane planes = MultiPlane.of(endpoints.value(), wish.planes(), wish.switchPorts());
            figures.addAll(List.of(
                    planes.leaf(), planes.spine(), planes.core(), planes.nodeCables(), planes.leafSpineCables()));
            tree = planes.plane();
        } else {
            figures.addAll(List.of(
                    tree.leaf(),
                    tree.spine(),
                    tree.core(),
                    tree.nodeLinks(),
                    tree.leafSpineLinks(),
                    tree.spineCoreLinks(),
                    tree.oversubscription()));
        }
        double serving = Math.ceil(serving() / hardware.node().gpus());
        figures.addAll(ServiceNodes.management(units, 1, serving, defaults));
        return tree;
    }

    private double serving() {
        return stages.stream()
                .filter(each -> each.stage() instanceof Deployment)
                .mapToDouble(StageResult::units)
                .sum();
    }

    private void servers() {
        double servers = timeline.pools().stream()
                .filter(pool -> pool.kind() == PoolKind.SERVERS)
                .mapToDouble(PoolNeed::peak)
                .sum();
        if (servers > 0) {
            figures.add(held(PoolKind.SERVERS, "servers").put("pools", servers).gives("cpu_servers", "1", servers));
            Datum perRack = defaults.of(Setting.SERVERS_PER_RACK);
            figures.add(RACKS.working()
                    .put("nodes", servers)
                    .put("per rack", perRack)
                    .gives("server_racks", "1", Math.ceil(servers / perRack.value())));
        }
    }

    private void storage(double nodes) {
        double capacity = 0;
        Working kept = SUM.working();
        for (StageResult stage : stages) {
            capacity += stage.value("storage_capacity_bytes");
            stage.figure("storage_capacity_bytes").ifPresent(figure -> kept.put(stage.name(), figure));
        }
        figures.add(kept.put("stages", capacity).gives("storage_capacity_bytes", "B", capacity));
        figures.add(bandwidth("storage_read_bytes_per_second", nodes, false));
        figures.add(bandwidth("storage_write_bytes_per_second", nodes, true));
    }

    private Figure bandwidth(String key, double nodes, boolean write) {
        double most = 0;
        for (StageResult stage : stages) {
            most = Math.max(most, stage.value(key));
        }
        @Nullable
        Figure guideline =
                nodes == 0 ? null : Guidelines.of(key, workload.data().guidelines(), nodes, hardware.storage(), write);
        if (guideline == null) {
            return SUM.working().put("stages", most).gives(key, "B/s", most);
        }
        return MOST.working()
                .put("stages", most)
                .put("guideline", guideline)
                .gives(key, "B/s", Math.max(most, guideline.value()));
    }
}
