package hallwright.workload.network;

import hallwright.workload.Figure;
import hallwright.workload.Formula;

/// A rail-optimised fat tree (W9.1).
///
/// @param endpoints ports toward nodes that it is built for
/// @param leaf switches that nodes are joined to
/// @param spine switches that join leaves
/// @param core switches that join spines; zero with two tiers
/// @param nodeLinks links between nodes and leaves
/// @param leafSpineLinks links between leaves and spines
/// @param spineCoreLinks links between spines and cores
/// @param oversubscription ports down for each port up of a leaf
public record FatTree(
        Figure endpoints,
        Figure leaf,
        Figure spine,
        Figure core,
        Figure nodeLinks,
        Figure leafSpineLinks,
        Figure spineCoreLinks,
        Figure oversubscription) {

    private static final String SOURCE =
            "NVIDIA DGX SuperPOD reference architectures H100, B200, B300-XDR; every published row reproduced";
    private static final Formula LEAF = Formula.read("W9.1", "⌈{E}/({r} - {u})⌉", SOURCE);
    private static final Formula SPINE =
            Formula.read("W9.1", "smallest S of at least {leaf}·{u}/{r} that divides {u}", SOURCE);
    private static final Formula SPINE_THREE = Formula.read("W9.1", "⌈{leaf}·{u}/({r}/2)⌉", SOURCE);
    private static final Formula CORE_LINKS = Formula.read("W9.1", "{spine}·{r}/2", SOURCE);
    private static final Formula CORE = Formula.read("W9.1", "⌈{spine}/2⌉", SOURCE);
    private static final Formula NONE = Formula.read("W9.1", "0·{leaf}", SOURCE);
    private static final Formula NODE_LINKS = Formula.read("W9.1", "{E}", SOURCE);
    private static final Formula LINKS = Formula.read("W9.1", "{leaf}·{u}", SOURCE);
    private static final Formula RATIO = Formula.read("W9.1", "({r} - {u})/{u}", SOURCE);

    /// A tree in which every leaf has as many ports up as down.
    ///
    /// @param endpoints E, in whole scalable units
    /// @param ports r, of a switch
    public static FatTree nonBlocking(double endpoints, int ports) {
        return of(endpoints, ports, ports / 2);
    }

    /// A tree with fewer ports up than down.
    ///
    /// @param endpoints E, in whole scalable units
    /// @param ports r, of a switch
    /// @param up u, ports of a leaf that lead up
    public static FatTree of(double endpoints, int ports, int up) {
        boolean three = endpoints > twoTierMost(ports, up);
        double leaves = Math.ceil(endpoints / (ports - up));
        Figure leaf =
                LEAF.working().put("E", endpoints).put("r", ports).put("u", up).gives("leaf", "1", leaves);
        Figure spine = spine(leaf, ports, up, three);
        return new FatTree(
                NODE_LINKS.working().put("E", endpoints).gives("endpoints", "1", endpoints),
                leaf,
                spine,
                three
                        ? CORE.working().put("spine", spine).gives("core", "1", Math.ceil(spine.value() / 2))
                        : NONE.working().put("leaf", leaf).gives("core", "1", 0),
                NODE_LINKS.working().put("E", endpoints).gives("node_leaf_cables", "1", endpoints),
                LINKS.working().put("leaf", leaf).put("u", up).gives("leaf_spine_cables", "1", leaves * up),
                three
                        ? CORE_LINKS
                                .working()
                                .put("spine", spine)
                                .put("r", ports)
                                .gives("spine_core_cables", "1", spine.value() * ports / 2)
                        : NONE.working().put("leaf", leaf).gives("spine_core_cables", "1", 0),
                RATIO.working()
                        .put("r", ports)
                        .put("u", up)
                        .gives("oversubscription", "1", (ports - up) / (double) up));
    }

    private static Figure spine(Figure leaf, int ports, int up, boolean three) {
        Formula formula = three ? SPINE_THREE : SPINE;
        double spines = three ? Math.ceil(leaf.value() * up / (ports / 2.0)) : spines(leaf.value(), ports, up);
        return formula.working().put("leaf", leaf).put("u", up).put("r", ports).gives("spine", "1", spines);
    }

    /// The most endpoints of two tiers: every spine has one port for every leaf.
    ///
    /// @param ports r, of a switch
    /// @param up u, ports of a leaf that lead up
    public static double twoTierMost(int ports, int up) {
        return (double) ports * (ports - up);
    }

    /// All switches.
    public double switches() {
        return leaf.value() + spine.value() + core.value();
    }

    /// Endpoints of so many accelerators in whole scalable units.
    ///
    /// @param nodes how many nodes
    /// @param perNode ports per node
    /// @param unitNodes nodes of a scalable unit
    public static Figure endpoints(double nodes, double perNode, double unitNodes) {
        return Formula.read("W9.1", "⌈{nodes}/{SU}⌉·{SU}·{ports}", SOURCE)
                .working()
                .put("nodes", nodes)
                .put("SU", unitNodes)
                .put("ports", perNode)
                .gives("endpoints", "1", Math.ceil(nodes / unitNodes) * unitNodes * perNode);
    }

    private static double spines(double leaves, int ports, int up) {
        double least = leaves * up / ports;
        for (int spines = 1; spines <= up; spines++) {
            if (spines >= least && up % spines == 0) {
                return spines;
            }
        }
        return up;
    }
}
