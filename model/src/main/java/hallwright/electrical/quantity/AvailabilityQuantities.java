package hallwright.electrical.quantity;

import static hallwright.electrical.quantity.Say.INFO;
import static hallwright.electrical.quantity.Say.PERCENT;

import hallwright.electrical.data.ElectricalData;
import hallwright.electrical.data.ElectricalSetting;
import hallwright.electrical.reliability.Availability;
import hallwright.electrical.reliability.CommonCause;
import hallwright.text.Message;
import hallwright.workload.Fields;
import hallwright.workload.Output;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.question.Calculation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Availability and downtime.
final class AvailabilityQuantities {

    private static final double MINUTE = 60;
    private static final int MOST_PARTS = 1000;

    private AvailabilityQuantities() {}

    static List<Calculation> all(ElectricalData data) {
        return List.of(
                Calculation.of("availability", "path", "7")
                        .needs("utility", "ups_MTBF_h|ups")
                        .takes("generator", "switchgear", "transformer", "distribution", "ups_MTTR_h")
                        .gives("source", "path", "downtime_min_per_year", "verdict")
                        .by(AvailabilityQuantities::path),
                Calculation.of("availability", "common_cause", "7")
                        .needs("path_unavailability")
                        .takes("beta", "paths")
                        .gives("U_independent", "U_beta", "ratio", "verdict")
                        .by(in -> commonCause(new Asked(data, in))),
                Calculation.of("availability", "hours", "7")
                        .needs("pct")
                        .gives("hours", "verdict")
                        .by(AvailabilityQuantities::hours),
                Calculation.of("availability", "repair", "7")
                        .needs("MTBF_h|failures_per_year", "MTTR_h")
                        .gives("A", "downtime_min_per_year")
                        .by(AvailabilityQuantities::repair),
                Calculation.of("availability", "some_of_many", "7")
                        .needs("n", "k", "A")
                        .gives("A_group", "U_independent")
                        .by(AvailabilityQuantities::someOfMany));
    }

    private static List<Output> path(Fields in) throws WorkloadProblem {
        List<Availability> sources = new ArrayList<>();
        for (String key : List.of("utility", "generator")) {
            if (in.has(key)) {
                sources.add(share(in, key));
            }
        }
        Availability source = Availability.parallel(sources);
        List<Availability> parts = new ArrayList<>(List.of(source));
        for (String key : List.of("switchgear", "transformer", "ups", "distribution")) {
            if (in.has(key)) {
                parts.add(share(in, key));
            }
        }
        if (in.has("ups_MTBF_h")) {
            parts.add(Availability.ofRepair(in.positive("ups_MTBF_h"), in.number("ups_MTTR_h")));
        }
        Availability path = Availability.series(parts);
        return new Say("7")
                .figure("source", "1", source.value(), "1 - product of (1 - A)")
                .figure("path", "1", path.value(), "{source}·product of A", "source", source.value())
                .figure(
                        "downtime_min_per_year",
                        "min",
                        path.downtimeHours() * MINUTE,
                        "8760·(1 - {A})·60",
                        "A",
                        path.value())
                .verdict(INFO)
                .all();
    }

    private static Availability share(Fields in, String key) throws WorkloadProblem {
        double value = in.number(key);
        if (value > 1) {
            throw in.wrong(key, value, Message.of("electrical.expected.share"));
        }
        return Availability.of(value);
    }

    private static List<Output> commonCause(Asked asked) throws WorkloadProblem {
        Fields in = asked.in();
        List<Availability> paths = new ArrayList<>();
        List<Double> stated = in.oneOrMore("path_unavailability");
        for (double each : stated) {
            asked.share("path_unavailability", each);
            paths.add(new Availability(each));
        }
        if (paths.size() == 1) {
            paths.addAll(Collections.nCopies(in.countOr(2, "paths") - 1, paths.getFirst()));
        }
        double beta = asked.or(ElectricalSetting.COMMON_CAUSE, 1, "beta");
        if (beta > 1) {
            throw in.wrong("beta", beta, Message.of("electrical.expected.share"));
        }
        CommonCause both = CommonCause.of(paths, beta);
        return new Say("7")
                .figure(
                        "U_independent",
                        "1",
                        both.independent().unavailability(),
                        "{q}^{n}; never to be shown alone",
                        "q",
                        stated.getFirst(),
                        "n",
                        paths.size())
                .figure(
                        "U_beta",
                        "1",
                        both.withCommonCause().unavailability(),
                        "((1 - {β})·{q})^{n} + {β}·{q}",
                        "β",
                        beta,
                        "q",
                        stated.getFirst(),
                        "n",
                        paths.size())
                .figure(
                        "ratio",
                        "1",
                        both.ratio(),
                        "{Uβ}/{U}",
                        "Uβ",
                        both.withCommonCause().unavailability(),
                        "U",
                        both.independent().unavailability())
                .verdict(INFO)
                .all();
    }

    private static List<Output> repair(Fields in) throws WorkloadProblem {
        double repair = in.number("MTTR_h");
        Availability found = in.has("MTBF_h")
                ? Availability.ofRepair(in.positive("MTBF_h"), repair)
                : Availability.ofFailures(in.positive("failures_per_year"), repair);
        double minutes = found.downtimeHours() * MINUTE;
        return new Say("7")
                .figure("A", "1", found.value(), "MTBF/(MTBF + {MTTR})", "MTTR", repair)
                .figure("downtime_min_per_year", "min", minutes, "8760·(1 - {A})·60", "A", found.value())
                .all();
    }

    private static List<Output> someOfMany(Fields in) throws WorkloadProblem {
        int count = in.count("n");
        int needed = in.count("k");
        Availability each = share(in, "A");
        if (needed > count || count > MOST_PARTS) {
            throw in.wrong("k", needed, Message.of("electrical.expected.some-of", Math.min(count, MOST_PARTS)));
        }
        Availability group = Availability.atLeast(needed, Collections.nCopies(count, each));
        String terms = "sum of the binomial terms from {k} to {n} of {A}";
        return new Say("7")
                .figure("A_group", "1", group.value(), terms, "k", needed, "n", count, "A", each.value())
                .figure("U_independent", "1", group.unavailability(), "1 - A of the group; never to be shown alone")
                .all();
    }

    private static List<Output> hours(Fields in) throws WorkloadProblem {
        List<Double> shares = in.oneOrMore("pct");
        if (shares.isEmpty() || shares.stream().anyMatch(each -> each > PERCENT)) {
            throw in.wrong("pct", shares, Message.of("electrical.expected.percent"));
        }
        return new Say("7")
                .each(
                        "hours",
                        "h",
                        shares,
                        each -> Availability.of(each / PERCENT).downtimeHours(),
                        "8760·(1 - A)")
                .verdict(INFO)
                .all();
    }
}
