package hallwright.workload.training;

import hallwright.workload.Datum;
import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.Working;
import hallwright.workload.data.Defaults;
import hallwright.workload.data.Setting;

/// The share of time in which training makes progress, with failures and checkpoints (W3.4).
///
/// @param betweenFailures mean time between failures of the job, seconds
/// @param interval time between checkpoints, seconds
/// @param share the share of time that counts
public record Goodput(Figure betweenFailures, Figure interval, Figure share) {

    private static final double DAY = 86_400;
    private static final Formula MTBF = Formula.read(
            "W3.4",
            "86400·1000/({nodes}·{r_f})",
            "Llama 3 (arXiv:2407.21783) 3.3.4; Kokolis et al. (arXiv:2410.21680)");
    private static final Formula MTBF_SMALL = Formula.derived(
            "W3.4",
            "86400·1000/({nodes}·{r_f}·{k})",
            "Kokolis et al. 2024 (arXiv:2410.21680): linear scaling is too hopeful below about 2,000 accelerators");
    private static final Formula YOUNG = Formula.read("W3.4", "√(2·{C}·{M})", "Young 1974, CACM 17(9)");
    private static final Formula RECOVERY =
            Formula.read("W3.4", "√(2·({M} + {R})·{C})", "Young 1974 with recovery; Daly 2006");
    private static final Formula AVAILABILITY =
            Formula.read("W3.4", "{C} + √(2·({M} + {R})·{C} + {C}²)", "Saxena et al. 2024 (arXiv:2410.18124)");
    private static final Formula SHARE = Formula.read(
            "W3.4",
            "max(0, 1 - ({C}/{τ} + {τ}/(2·{M}) + {R}/{M}))",
            "Young 1974, Daly 2006; Llama 3 reports over 90 %");

    /// Mean time between failures of a job, failures in proportion to nodes.
    ///
    /// @param nodes how many nodes
    /// @param rate failures per thousand node-days
    public static Figure betweenFailures(double nodes, Datum rate) {
        return MTBF.working()
                .put("nodes", nodes)
                .put("r_f", rate)
                .gives("mtbf_s", "s", DAY * 1000 / (nodes * rate.value()));
    }

    /// The same on the safe side for small clusters, which were seen to fail more often than that.
    public static Figure betweenFailuresSmall(double nodes, Datum rate, Datum factor) {
        return MTBF_SMALL
                .working()
                .put("nodes", nodes)
                .put("r_f", rate)
                .put("k", factor)
                .gives("mtbf_s", "s", DAY * 1000 / (nodes * rate.value() * factor.value()));
    }

    /// True if failures in proportion to nodes are too hopeful for so many nodes.
    public static boolean small(double nodes, Defaults defaults) {
        return nodes <= defaults.value(Setting.SMALL_CLUSTER_NODES);
    }

    /// Time between checkpoints.
    ///
    /// @param rule how it is chosen
    /// @param betweenFailures mean time between failures, seconds
    /// @param stall time that a checkpoint stops training, seconds
    /// @param recovery time to go on after a failure, seconds
    public static Figure interval(IntervalRule rule, Figure betweenFailures, Datum stall, Datum recovery) {
        double m = betweenFailures.value();
        double c = stall.value();
        double r = recovery.value();
        Formula formula = switch (rule) {
            case YOUNG -> YOUNG;
            case RECOVERY -> RECOVERY;
            case AVAILABILITY -> AVAILABILITY;
        };
        double seconds = switch (rule) {
            case YOUNG -> Math.sqrt(2 * c * m);
            case RECOVERY -> Math.sqrt(2 * (m + r) * c);
            case AVAILABILITY -> c + Math.sqrt(2 * (m + r) * c + c * c);
        };
        Working working = formula.working().put("C", stall).put("M", betweenFailures);
        return (rule == IntervalRule.YOUNG ? working : working.put("R", recovery)).gives("interval_s", "s", seconds);
    }

    /// The share of time that counts. A job that fails more often than it can restart makes none.
    public static Goodput of(IntervalRule rule, Figure betweenFailures, Datum stall, Datum recovery) {
        Figure interval = interval(rule, betweenFailures, stall, recovery);
        double m = betweenFailures.value();
        double lost = stall.value() / interval.value() + interval.value() / (2 * m) + recovery.value() / m;
        Figure share = SHARE.working()
                .put("C", stall)
                .put("τ", interval)
                .put("M", betweenFailures)
                .put("R", recovery)
                .gives("goodput", "1", Math.max(0, 1 - lost));
        return new Goodput(betweenFailures, interval, share);
    }
}
