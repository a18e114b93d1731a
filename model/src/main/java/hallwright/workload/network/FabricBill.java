package hallwright.workload.network;

import hallwright.workload.Datum;
import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.Working;
import hallwright.workload.data.Defaults;
import hallwright.workload.data.Setting;
import java.util.ArrayList;
import java.util.List;

/// What a whole installation of scalable units is made of beside its nodes (W9.3).
public final class FabricBill {

    private static final String SOURCE =
            "NVIDIA DGX SuperPOD H100 reference architecture RA-11333-001 v11 (2023-09-22) Tables 3, 4, 7, 8";

    private FabricBill() {}

    /// What the bill is asked for.
    ///
    /// @param nodes nodes
    /// @param units scalable units
    /// @param gpusPerNode accelerators, each with one port of the compute fabric
    /// @param nodesPerRack nodes in a rack
    /// @param managers links that the fabric managers take
    /// @param serviceRacks racks without nodes
    /// @param computePdus rack PDUs in a rack of nodes
    /// @param servicePdus rack PDUs in a rack without nodes
    public record Order(
            double nodes,
            double units,
            double gpusPerNode,
            double nodesPerRack,
            double managers,
            double serviceRacks,
            double computePdus,
            double servicePdus) {}

    /// The bill, line by line.
    public static List<Figure> of(Order order, FatTree tree, Defaults defaults) {
        List<Figure> lines = new ArrayList<>();
        racks(order, lines);
        switches(order, tree, defaults, lines);
        cables(order, tree, defaults, lines);
        return lines;
    }

    private static void racks(Order order, List<Figure> lines) {
        double computeRacks = Math.ceil(order.nodes / order.nodesPerRack);
        lines.add(read("⌈{nodes}/{per rack}⌉ + {service}")
                .put("nodes", order.nodes)
                .put("per rack", order.nodesPerRack)
                .put("service", order.serviceRacks)
                .gives("racks", "1", computeRacks + order.serviceRacks));
        lines.add(read("{per compute rack}·⌈{nodes}/{per rack}⌉ + {per service rack}·{service}")
                .put("per compute rack", order.computePdus)
                .put("nodes", order.nodes)
                .put("per rack", order.nodesPerRack)
                .put("per service rack", order.servicePdus)
                .put("service", order.serviceRacks)
                .gives("pdus", "1", order.computePdus * computeRacks + order.servicePdus * order.serviceRacks));
    }

    private static void switches(Order order, FatTree tree, Defaults defaults, List<Figure> lines) {
        lines.add(read("{leaf} + {spine} + {core}")
                .put("leaf", tree.leaf())
                .put("spine", tree.spine())
                .put("core", tree.core())
                .gives("compute_switches", "1", tree.switches()));
        lines.add(perUnit("storage_switches", order, defaults, Setting.STORAGE_SWITCHES_PER_UNIT));
        lines.add(perUnit("inband_switches", order, defaults, Setting.INBAND_SWITCHES_PER_UNIT));
        lines.add(perUnit("oob_switches", order, defaults, Setting.OOB_SWITCHES_PER_UNIT));
        lines.add(read("{managers}").put("managers", order.managers).gives("ufm", "1", order.managers));
        Datum servers = defaults.of(Setting.MANAGEMENT_SERVERS);
        lines.add(read("{servers}").put("servers", servers).gives("management_servers", "1", servers.value()));
    }

    private static void cables(Order order, FatTree tree, Defaults defaults, List<Figure> lines) {
        double endpoints = order.nodes * order.gpusPerNode;
        double leafSpine = tree.leafSpineLinks().value();
        lines.add(read("{E} + {leaf-spine}")
                .put("E", endpoints)
                .put("leaf-spine", leafSpine)
                .gives("ndr_compute_cables", "1", endpoints + leafSpine));
        lines.add(read("{E}/2 + {leaf-spine} + {managers}")
                .put("E", endpoints)
                .put("leaf-spine", leafSpine)
                .put("managers", order.managers)
                .gives("switch_osfp_transceivers", "1", endpoints / 2 + leafSpine + order.managers));
        lines.add(read("{E}/2").put("E", endpoints).gives("system_osfp_transceivers", "1", endpoints / 2));
        Datum inband = defaults.of(Setting.INBAND_CABLES_PER_NODE);
        lines.add(read("{per node}·{nodes}")
                .put("per node", inband)
                .put("nodes", order.nodes)
                .gives("inband_dgx_cables", "1", inband.value() * order.nodes));
        Datum storage = defaults.of(Setting.STORAGE_FABRIC_PER_NODE);
        Datum shared = defaults.of(Setting.STORAGE_OVERSUBSCRIPTION);
        lines.add(read("{per node}·{nodes}/{oversubscription}")
                .put("per node", storage)
                .put("nodes", order.nodes)
                .put("oversubscription", shared)
                .gives("storage_fabric_bytes_per_second", "B/s", storage.value() * order.nodes / shared.value()));
        Datum optic = defaults.of(Setting.TRANSCEIVER_POWER);
        lines.add(read("2·({E} + {leaf-spine})·{W}")
                .put("E", endpoints)
                .put("leaf-spine", leafSpine)
                .put("W", optic)
                .gives("transceiver_power_w", "W", 2 * (endpoints + leafSpine) * optic.value()));
    }

    private static Figure perUnit(String key, Order order, Defaults defaults, Setting setting) {
        return read("{per unit}·{SU}")
                .put("per unit", defaults.of(setting))
                .put("SU", order.units)
                .gives(key, "1", defaults.value(setting) * order.units);
    }

    private static Working read(String text) {
        return Formula.read("W9.3", text, SOURCE).working();
    }
}
