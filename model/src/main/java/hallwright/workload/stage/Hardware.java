package hallwright.workload.stage;

import hallwright.workload.data.Accelerator;
import hallwright.workload.data.Defaults;
import hallwright.workload.data.NodeReference;
import hallwright.workload.data.Setting;
import hallwright.workload.storage.GuidelineClass;
import org.jspecify.annotations.Nullable;

/// What a workload runs on.
///
/// @param accelerator the accelerators
/// @param node the machine that holds them
/// @param rack how racks are filled
/// @param fabric how machines are joined
/// @param liquid true if it is cooled with liquid
/// @param serverMaximumPowerW the most that a server without accelerators draws, watts; null if not known
/// @param storage which storage recommendation fits
public record Hardware(
        Accelerator accelerator,
        Node node,
        Rack rack,
        Fabric fabric,
        boolean liquid,
        @Nullable Double serverMaximumPowerW,
        GuidelineClass storage) {

    /// A machine with accelerators.
    ///
    /// @param type its equipment type; null if it is in no catalogue
    /// @param gpus accelerators in it
    /// @param maximumPowerW P_np, its nameplate, watts
    public record Node(@Nullable String type, int gpus, double maximumPowerW) {}

    /// How racks are filled.
    ///
    /// @param limitW what a rack may draw, watts; null if nothing limits it
    /// @param nodesMost the most machines in a rack
    public record Rack(@Nullable Double limitW, int nodesMost) {

        /// Machines in a rack: as many as its power allows, and never more than fit.
        public int nodes(double nodeW) {
            if (limitW == null) {
                return nodesMost;
            }
            return (int) Math.min(nodesMost, Math.floor(limitW / nodeW));
        }
    }

    /// How machines are joined.
    ///
    /// @param portsPerGpu ports of the compute fabric per accelerator
    /// @param portBytesPerSecond rate of a port in one direction
    /// @param switchPorts ports of a switch, in one plane
    /// @param uplinks ports of a leaf that lead up; half of them if nothing is oversubscribed
    /// @param planes planes that each port is split into
    /// @param unitNodes machines of a scalable unit
    public record Fabric(
            double portsPerGpu, double portBytesPerSecond, int switchPorts, int uplinks, int planes, int unitNodes) {}

    /// The usual machine of an accelerator, usual racks and the usual fabric.
    ///
    /// @throws IllegalArgumentException if no machine is known for the accelerator
    public static Hardware usual(Accelerator accelerator, Defaults defaults) {
        NodeReference known = accelerator.node();
        if (known == null) {
            throw new IllegalArgumentException("no machine is known [accelerator=" + accelerator.id() + "]");
        }
        Node node = new Node(known.type(), known.accelerators(), known.maximumPowerW());
        return of(accelerator, node, defaults);
    }

    /// A machine in usual racks with the usual fabric.
    public static Hardware of(Accelerator accelerator, Node node, Defaults defaults) {
        int ports = (int) defaults.value(Setting.SWITCH_PORTS);
        return new Hardware(
                accelerator,
                node,
                new Rack(null, (int) defaults.value(Setting.NODES_PER_RACK)),
                new Fabric(1, defaults.value(Setting.PORT_RATE), ports, ports / 2, 1, (int)
                        defaults.value(Setting.SCALABLE_UNIT_NODES)),
                false,
                null,
                GuidelineClass.GOOD);
    }
}
