package hallwright.workload.quantity;

import hallwright.workload.Fields;
import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.Output;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.data.Setting;
import hallwright.workload.network.FabricBill;
import hallwright.workload.network.FatTree;
import hallwright.workload.network.MultiPlane;
import hallwright.workload.question.Calculation;
import hallwright.workload.question.Given;
import java.util.ArrayList;
import java.util.List;

/// Switches and cables (W9).
final class NetworkQuantities {

    private static final String NAME = "network";
    private static final String SOURCE = "NVIDIA DGX SuperPOD H100 reference architecture RA-11333-001 v11";
    private static final Formula GPUS = Formula.read("W9.1", "{nodes}·{GPUs per node}", SOURCE);
    private static final Formula CABLES = Formula.read("W9.1", "{nodes}·{ports} + {managers}", SOURCE);

    private NetworkQuantities() {}

    static List<Calculation> all(ReferenceData data) {
        return List.of(
                Calculation.of(NAME, "tree", "W9.1")
                        .needs("nodes", "gpus_per_node", "switch_ports")
                        .takes("nics_per_gpu", "su_nodes", "scalable_units", "nonblocking", "uplinks", "ufm_links")
                        .gives(
                                "endpoints",
                                "leaf",
                                "spine",
                                "core",
                                "node_leaf_cables",
                                "leaf_spine_cables",
                                "spine_leaf_cables",
                                "spine_core_cables",
                                "gpu_count",
                                "compute_plus_ufm_cables",
                                "oversubscription")
                        .by(in -> tree(new Given(data, in))),
                Calculation.of(NAME, "plane", "W9.2")
                        .needs("nodes", "gpus_per_node", "planes", "switch_ports_per_plane")
                        .takes("nics_per_gpu", "su_nodes", "port_gbps")
                        .gives("leaf", "spine", "core", "node_leaf_cables", "leaf_spine_cables")
                        .by(NetworkQuantities::planes),
                Calculation.of(NAME, "bill", "W9.3")
                        .needs("nodes", "scalable_units", "gpus_per_node", "nodes_per_rack")
                        .takes(
                                "su_nodes",
                                "switch_ports",
                                "ufm_links",
                                "pdus_per_compute_rack",
                                "pdus_per_management_rack",
                                "management_racks")
                        .gives(
                                "racks",
                                "compute_switches",
                                "storage_switches",
                                "inband_switches",
                                "oob_switches",
                                "ufm",
                                "management_servers",
                                "pdus",
                                "ndr_compute_cables",
                                "switch_osfp_transceivers",
                                "system_osfp_transceivers",
                                "inband_dgx_cables",
                                "storage_fabric_bytes_per_second",
                                "transceiver_power_w")
                        .by(in -> bill(new Given(data, in))));
    }

    private static List<Output> tree(Given given) throws WorkloadProblem {
        Fields in = given.in();
        double nodes = in.positive("nodes");
        double gpus = in.positive("gpus_per_node");
        double ports = gpus * in.numberOr(1, "nics_per_gpu");
        int radix = in.count("switch_ports");
        Figure endpoints = FatTree.endpoints(nodes, ports, in.numberOr(1, "su_nodes"));
        FatTree tree = FatTree.of(endpoints.value(), radix, in.countOr(radix / 2, "uplinks"));
        double managers = given.setting(Setting.FABRIC_MANAGERS, "ufm_links").value();
        List<Output> outputs = new ArrayList<>();
        outputs.add(endpoints);
        outputs.add(tree.leaf());
        outputs.add(tree.spine());
        outputs.add(tree.core());
        outputs.add(CABLES.working()
                .put("nodes", nodes)
                .put("ports", ports)
                .put("managers", 0)
                .gives("node_leaf_cables", "1", nodes * ports));
        outputs.add(tree.leafSpineLinks());
        outputs.add(tree.leafSpineLinks().named("spine_leaf_cables"));
        outputs.add(tree.spineCoreLinks());
        outputs.add(tree.oversubscription());
        outputs.add(
                GPUS.working().put("nodes", nodes).put("GPUs per node", gpus).gives("gpu_count", "1", nodes * gpus));
        outputs.add(CABLES.working()
                .put("nodes", nodes)
                .put("ports", ports)
                .put("managers", managers)
                .gives("compute_plus_ufm_cables", "1", nodes * ports + managers));
        return outputs;
    }

    private static List<Output> planes(Fields in) throws WorkloadProblem {
        double ports = in.positive("gpus_per_node") * in.numberOr(1, "nics_per_gpu");
        Figure endpoints = FatTree.endpoints(in.positive("nodes"), ports, in.numberOr(1, "su_nodes"));
        MultiPlane fabric = MultiPlane.of(endpoints.value(), in.count("planes"), in.count("switch_ports_per_plane"));
        return List.of(fabric.leaf(), fabric.spine(), fabric.core(), fabric.nodeCables(), fabric.leafSpineCables());
    }

    private static List<Output> bill(Given given) throws WorkloadProblem {
        Fields in = given.in();
        double units = in.positive("scalable_units");
        double gpus = in.positive("gpus_per_node");
        double unitNodes =
                given.setting(Setting.SCALABLE_UNIT_NODES, "su_nodes").value();
        int radix = (int) given.setting(Setting.SWITCH_PORTS, "switch_ports").value();
        FatTree tree = FatTree.nonBlocking(units * unitNodes * gpus, radix);
        double perUnit = given.data().defaults().value(Setting.SERVICE_RACKS_PER_UNIT);
        FabricBill.Order order = new FabricBill.Order(
                in.positive("nodes"),
                units,
                gpus,
                in.positive("nodes_per_rack"),
                given.setting(Setting.FABRIC_MANAGERS, "ufm_links").value(),
                in.numberOr(Math.ceil(perUnit * units), "management_racks"),
                given.setting(Setting.PDUS_PER_COMPUTE_RACK, "pdus_per_compute_rack")
                        .value(),
                given.setting(Setting.PDUS_PER_SERVICE_RACK, "pdus_per_management_rack")
                        .value());
        return List.copyOf(FabricBill.of(order, tree, given.data().defaults()));
    }
}
