package hallwright.workload.power;

import hallwright.workload.Datum;
import hallwright.workload.Figure;
import hallwright.workload.Formula;

/// The power of nodes at work (W7).
public final class NodePower {

    private static final String SOURCE = "MLPerf Training v4.0 power logs; Newkirk et al. 2025; Latif et al. 2024";
    private static final Formula MEAN = Formula.read("W7", "{P_np}·({φ_idle} + ({φ} - {φ_idle})·{a})", SOURCE);
    private static final Formula SHARE = Formula.read("W7", "{P_np}·{φ}", SOURCE);
    private static final Formula ALL = Formula.read("W7", "{P}·{N}", SOURCE);
    private static final Formula INTERACTIVE =
            Formula.derived("W7", "0.22 + 0.46·{ρ}", "estimate of this project between idle and saturated");
    private static final double IDLE = 0.22;
    private static final double SLOPE = 0.46;

    private NodePower() {}

    /// Mean power of a node that works part of the time.
    ///
    /// @param key the name of the figure
    /// @param nameplate P_np, watts
    /// @param idle share of the nameplate when idle
    /// @param working share of the nameplate at work
    /// @param active a, share of the time at work
    public static Figure mean(String key, double nameplate, Datum idle, Datum working, double active) {
        double share = idle.value() + (working.value() - idle.value()) * active;
        return MEAN.working()
                .put("P_np", nameplate)
                .put("φ_idle", idle)
                .put("φ", working)
                .put("a", active)
                .gives(key, "W", nameplate * share);
    }

    /// A share of the nameplate.
    public static Figure share(String key, double nameplate, Datum share) {
        return SHARE.working().put("P_np", nameplate).put("φ", share).gives(key, "W", nameplate * share.value());
    }

    /// The power of so many nodes.
    public static Figure all(String key, Figure each, double nodes) {
        return ALL.working().put("P", each).put("N", nodes).gives(key, "W", each.value() * nodes);
    }

    /// Mean share of the nameplate of interactive inference.
    ///
    /// @param load ρ, share of the saturated rate
    public static Figure interactiveShare(double load) {
        return INTERACTIVE.working().put("ρ", load).gives("mean_fraction", "1", IDLE + SLOPE * load);
    }
}
