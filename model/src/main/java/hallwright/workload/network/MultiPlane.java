package hallwright.workload.network;

import hallwright.workload.Figure;
import hallwright.workload.Formula;

/// A fabric of several equal planes: each network port is split, and each plane is a fat tree of its own (W9.2).
///
/// @param plane the tree of one plane
/// @param planes how many planes
/// @param leaf leaves of all planes
/// @param spine spines of all planes
/// @param core cores of all planes
/// @param nodeCables cables between nodes and leaves; one cable carries all planes of a port
/// @param leafSpineCables cables between leaves and spines, as many links to a cable as there are planes
public record MultiPlane(
        FatTree plane, int planes, Figure leaf, Figure spine, Figure core, Figure nodeCables, Figure leafSpineCables) {

    private static final String SOURCE = "NVIDIA DGX SuperPOD B300 (Spectrum-X) reference architecture Table 3";
    private static final Formula TIMES = Formula.read("W9.2", "{planes}·{each}", SOURCE);
    private static final Formula CABLES = Formula.read("W9.2", "{planes}·{links}/{planes}", SOURCE);

    /// The fabric.
    ///
    /// @param endpoints E, ports of nodes before they are split
    /// @param planes how many planes
    /// @param ports r, of a switch in one plane
    public static MultiPlane of(double endpoints, int planes, int ports) {
        FatTree plane = FatTree.nonBlocking(endpoints, ports);
        return new MultiPlane(
                plane,
                planes,
                times("leaf", planes, plane.leaf()),
                times("spine", planes, plane.spine()),
                times("core", planes, plane.core()),
                cables("node_leaf_cables", planes, plane.nodeLinks()),
                cables("leaf_spine_cables", planes, plane.leafSpineLinks()));
    }

    private static Figure times(String key, int planes, Figure each) {
        return TIMES.working().put("planes", planes).put("each", each).gives(key, "1", planes * each.value());
    }

    private static Figure cables(String key, int planes, Figure links) {
        return CABLES.working().put("planes", planes).put("links", links).gives(key, "1", links.value());
    }
}
