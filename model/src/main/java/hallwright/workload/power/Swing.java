package hallwright.workload.power;

import hallwright.workload.Datum;
import hallwright.workload.Figure;
import hallwright.workload.Formula;
import java.util.List;

/// How far the power of jobs jumps, for supplies that must follow (W7). What computes together swings together.
public final class Swing {

    private static final String SOURCE = "Patel et al., POLCA (arXiv:2308.12908); arXiv:2508.14318 on 0.1 to 20 Hz";
    private static final Formula STEP = Formula.read("W7", "{share}·{P_provisioned}", SOURCE);
    private static final Formula START = Formula.read("W7", "({φ} - {φ_idle})·{P_np}·{N}", SOURCE);
    private static final Formula COMBINED =
            Formula.derived("W7", "√{sum of squares}", "independent jobs do not step at the same moment");

    private Swing() {}

    /// The worst change within two seconds of one synchronous job.
    ///
    /// @param provisioned nameplate power of its nodes, watts
    /// @param share of it
    public static Figure step(double provisioned, Datum share) {
        return STEP.working()
                .put("share", share)
                .put("P_provisioned", provisioned)
                .gives("worst_step_w", "W", share.value() * provisioned);
    }

    /// The change when a job starts or stops.
    ///
    /// @param working share of the nameplate at work
    /// @param idle share of the nameplate when idle
    /// @param nameplate P_np of a node, watts
    /// @param nodes N
    public static Figure startStop(Datum working, Datum idle, double nameplate, double nodes) {
        return START.working()
                .put("φ", working)
                .put("φ_idle", idle)
                .put("P_np", nameplate)
                .put("N", nodes)
                .gives("start_stop_step_w", "W", (working.value() - idle.value()) * nameplate * nodes);
    }

    /// The steps of jobs that know nothing of each other, combined.
    public static Figure combined(String key, List<Figure> steps) {
        double squares = 0;
        for (Figure step : steps) {
            squares += step.value() * step.value();
        }
        return COMBINED.working().put("sum of squares", squares).gives(key, "W", Math.sqrt(squares));
    }
}
