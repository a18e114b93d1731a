package hallwright.workload.quantity;

import hallwright.text.Message;
import hallwright.workload.Datum;
import hallwright.workload.Fields;
import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.Output;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.data.Setting;
import hallwright.workload.question.Calculation;
import hallwright.workload.question.Given;
import hallwright.workload.training.Goodput;
import hallwright.workload.training.IntervalRule;
import java.util.ArrayList;
import java.util.List;

/// Failures, checkpoints and the share of time that counts (W3.4).
final class GoodputQuantities {

    private static final String NAME = "goodput";
    private static final double HOUR = 3600;
    private static final String SOURCE = "Llama 3 herd (arXiv:2407.21783) section 3.3.4";
    private static final Formula OBSERVED = Formula.read("W3.4", "{days}·86400/{failures}", SOURCE);
    private static final Formula RATE = Formula.read("W3.4", "1000·{failures}/({days}·{nodes})", SOURCE);
    private static final Formula STEPS = Formula.read("W3.4", "{τ}/{step}", "changlan.org, optimal checkpointing");

    private GoodputQuantities() {}

    static List<Calculation> all(ReferenceData data) {
        return List.of(
                Calculation.of(NAME, "observed", "W3.4")
                        .needs("interruptions|failures", "days", "gpus|nodes")
                        .takes("gpus_per_node")
                        .gives("mtbf_hours", "mtbf_s", "failures_per_1000_node_days")
                        .by(in -> observed(new Given(data, in))),
                Calculation.of(NAME, "rate", "W3.4")
                        .needs("failures_per_1000_node_days", "gpus|nodes")
                        .takes("gpus_per_node", "small_cluster")
                        .gives("mttf_hours", "mtbf_hours", "mtbf_s")
                        .by(in -> rate(new Given(data, in))),
                Calculation.of(NAME, "interval", "W3.4")
                        .needs("mtbf_s|mtbf_hours")
                        .takes(
                                "checkpoint_s",
                                "checkpoint_stall_s",
                                "recovery_s",
                                "restart_s",
                                "step_s",
                                "interval_rule")
                        .gives("interval_s", "goodput", "steps_between_checkpoints")
                        .by(in -> interval(new Given(data, in))));
    }

    private static double nodes(Fields in) throws WorkloadProblem {
        return in.has("nodes") ? in.positive("nodes") : in.positive("gpus") / in.numberOr(8, "gpus_per_node");
    }

    private static List<Output> observed(Given given) throws WorkloadProblem {
        Fields in = given.in();
        double failures = in.positive("interruptions", "failures");
        double days = in.positive("days");
        double nodes = nodes(in);
        Figure between = OBSERVED.working()
                .put("days", days)
                .put("failures", failures)
                .gives("mtbf_s", "s", days * 86_400 / failures);
        return List.of(
                between,
                between.in("mtbf_hours", "h", HOUR),
                RATE.working()
                        .put("failures", failures)
                        .put("days", days)
                        .put("nodes", nodes)
                        .gives("failures_per_1000_node_days", "1/(1000 node d)", 1000 * failures / (days * nodes)));
    }

    private static List<Output> rate(Given given) throws WorkloadProblem {
        Fields in = given.in();
        Datum rate = given.setting(Setting.FAILURES_PER_1000_NODE_DAYS, "failures_per_1000_node_days");
        Figure between = in.flag(false, "small_cluster")
                ? Goodput.betweenFailuresSmall(
                        nodes(in), rate, given.data().defaults().of(Setting.SMALL_CLUSTER_FACTOR))
                : Goodput.betweenFailures(nodes(in), rate);
        return List.of(between, between.in("mtbf_hours", "h", HOUR), between.in("mttf_hours", "h", HOUR));
    }

    private static List<Output> interval(Given given) throws WorkloadProblem {
        Fields in = given.in();
        double seconds = in.has("mtbf_s") ? in.positive("mtbf_s") : in.positive("mtbf_hours") * HOUR;
        Figure between = Formula.read("W3.4", "{M}", "stated")
                .working()
                .put("M", seconds)
                .gives("mtbf_s", "s", seconds);
        Datum stall = given.setting(Setting.CHECKPOINT_STALL, "checkpoint_s", "checkpoint_stall_s");
        Datum restart = given.setting(Setting.RESTART, "recovery_s", "restart_s");
        Goodput goodput = Goodput.of(rule(in), between, stall, restart);
        List<Output> outputs = new ArrayList<>();
        outputs.add(goodput.interval());
        outputs.add(goodput.share());
        if (in.has("step_s")) {
            double step = in.positive("step_s");
            outputs.add(STEPS.working()
                    .put("τ", goodput.interval())
                    .put("step", step)
                    .gives("steps_between_checkpoints", "1", goodput.interval().value() / step));
        }
        return outputs;
    }

    /// The rule that is named; with a recovery time counted among the failures where one is given as such.
    private static IntervalRule rule(Fields in) throws WorkloadProblem {
        String word = in.optionalText("interval_rule");
        if (word == null) {
            return in.has("recovery_s") ? IntervalRule.RECOVERY : IntervalRule.YOUNG;
        }
        return IntervalRule.ofCode(word)
                .orElseThrow(() -> in.problem(
                        "interval_rule",
                        Message.of("workload.unknown-name", "interval_rule", word, "young, recovery, availability")));
    }
}
