package hallwright.electrical.quantity;

import static hallwright.electrical.quantity.Say.INFO;
import static hallwright.electrical.quantity.Say.KILO;
import static hallwright.electrical.quantity.Say.PERCENT;

import hallwright.electrical.Tolerance;
import hallwright.electrical.circuit.FeedFailover;
import hallwright.electrical.circuit.Overcurrent;
import hallwright.electrical.circuit.Supply;
import hallwright.electrical.data.ElectricalData;
import hallwright.text.Message;
import hallwright.workload.Fields;
import hallwright.workload.Output;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.question.Calculation;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// Currents and ratings of circuits.
final class CircuitQuantities {

    private static final String THREE_PHASE = "three-phase";
    private static final String CAPACITY = "branch-capacity";

    private CircuitQuantities() {}

    static List<Calculation> all(ElectricalData data) {
        return List.of(
                Calculation.of(THREE_PHASE, "line_current", "1.1")
                        .needs("P_kW", "V_LL|V_LN|V")
                        .takes("pf", "cos_phi", "breaker_A", "continuous_factor", "region")
                        .gives("I_line_A", "feeds_needed_no_redundancy", "verdict")
                        .by(in -> lineCurrent(new Asked(data, in))),
                Calculation.of(THREE_PHASE, "direct_current", "1.1")
                        .needs("P_kW", "V_dc")
                        .gives("I_A", "verdict")
                        .by(CircuitQuantities::direct),
                Calculation.of(CAPACITY, "apparent", "1.2")
                        .needs("V_LL", "breakers_A")
                        .takes("continuous_factor", "region")
                        .gives("S_VA", "verdict")
                        .by(in -> apparent(new Asked(data, in))),
                Calculation.of(CAPACITY, "two_voltages", "1.2")
                        .needs("V_LL", "V_LN", "breakers_A")
                        .takes("continuous_factor", "region")
                        .gives("S_3VLN_VA", "S_sqrt3VLL_VA", "difference_pct", "verdict")
                        .by(in -> voltages(new Asked(data, in))),
                Calculation.of(CAPACITY, "device", "1.2")
                        .needs("I_continuous_A|I_noncontinuous_A")
                        .takes("standard_sizes_A", "continuous_factor", "region")
                        .gives("I_min_A", "breaker_A", "verdict")
                        .by(in -> device(new Asked(data, in))),
                Calculation.of("ab-failover", "sum", "1.3")
                        .needs("breaker_A", "cases")
                        .takes("continuous_factor", "region")
                        .gives("failover_A", "limit_A", "margin_pct", "verdicts", "verdict")
                        .by(in -> failover(new Asked(data, in))));
    }

    private static List<Output> lineCurrent(Asked asked) throws WorkloadProblem {
        Fields in = asked.in();
        double watts = in.positive("P_kW") * KILO;
        double pf = asked.powerFactor();
        Supply supply = supply(in);
        String volts = switch (supply.wiring()) {
            case THREE_PHASE -> "√3·{V}";
            case THREE_PHASE_TO_NEUTRAL -> "3·{V}";
            default -> "{V}";
        };
        Say say = new Say("1.1");
        say.figure(
                "I_line_A",
                "A",
                supply.current(watts, pf),
                "{P}/(" + volts + "·{pf})",
                "P",
                watts,
                "V",
                supply.volts(),
                "pf",
                pf);
        if (in.has("breaker_A")) {
            double breaker = in.positive("breaker_A");
            double factor = asked.continuousFactor();
            double feed = supply.real(Overcurrent.allowed(breaker, factor), pf);
            say.figure(
                    "kW_per_" + Say.whole(breaker) + "A_feed",
                    "kW",
                    feed / KILO,
                    volts + "·{k}·{In}·{pf}/1000",
                    "V",
                    supply.volts(),
                    "k",
                    factor,
                    "In",
                    breaker,
                    "pf",
                    pf);
            say.figure(
                    "feeds_needed_no_redundancy",
                    "1",
                    (double) Tolerance.units(watts, feed),
                    "ceil({P}/{P feed})",
                    "P",
                    watts,
                    "P feed",
                    feed);
        }
        return say.verdict(INFO).all();
    }

    private static Supply supply(Fields in) throws WorkloadProblem {
        if (in.has("V_LL")) {
            return Supply.threePhase(in.positive("V_LL"));
        }
        return in.has("V_LN") ? Supply.threePhaseToNeutral(in.positive("V_LN")) : Supply.singlePhase(in.positive("V"));
    }

    private static List<Output> direct(Fields in) throws WorkloadProblem {
        double watts = in.positive("P_kW") * KILO;
        List<Double> volts = in.oneOrMore("V_dc");
        positive(in, "V_dc", volts);
        return new Say("1.1")
                .each("I_A", "A", volts, each -> Supply.direct(each).current(watts, 1), "{P}/V", "P", watts)
                .verdict(INFO)
                .all();
    }

    private static List<Output> apparent(Asked asked) throws WorkloadProblem {
        Fields in = asked.in();
        double factor = asked.continuousFactor();
        Supply supply = Supply.threePhase(in.positive("V_LL"));
        List<Double> breakers = in.oneOrMore("breakers_A");
        positive(in, "breakers_A", breakers);
        return new Say("1.2")
                .each(
                        "S_VA",
                        "VA",
                        breakers,
                        each -> supply.apparent(Overcurrent.allowed(each, factor)),
                        "√3·{V}·{k}·In",
                        "V",
                        supply.volts(),
                        "k",
                        factor)
                .verdict(INFO)
                .all();
    }

    private static List<Output> voltages(Asked asked) throws WorkloadProblem {
        Fields in = asked.in();
        double factor = asked.continuousFactor();
        List<Double> breakers = in.oneOrMore("breakers_A");
        positive(in, "breakers_A", breakers);
        Supply neutral = Supply.threePhaseToNeutral(in.positive("V_LN"));
        Supply lines = Supply.threePhase(in.positive("V_LL"));
        double difference = (lines.voltsPerLine() / neutral.voltsPerLine() - 1) * PERCENT;
        return new Say("1.2")
                .each(
                        "S_3VLN_VA",
                        "VA",
                        breakers,
                        each -> neutral.apparent(Overcurrent.allowed(each, factor)),
                        "3·{V}·{k}·In",
                        "V",
                        neutral.volts(),
                        "k",
                        factor)
                .each(
                        "S_sqrt3VLL_VA",
                        "VA",
                        breakers,
                        each -> lines.apparent(Overcurrent.allowed(each, factor)),
                        "√3·{V}·{k}·In",
                        "V",
                        lines.volts(),
                        "k",
                        factor)
                .figure(
                        "difference_pct",
                        "%",
                        difference,
                        "(√3·{VLL}/(3·{VLN}) - 1)·100",
                        "VLL",
                        lines.volts(),
                        "VLN",
                        neutral.volts())
                .verdict(INFO)
                .all();
    }

    private static List<Output> device(Asked asked) throws WorkloadProblem {
        Fields in = asked.in();
        double continuous = in.numberOr(0, "I_continuous_A");
        double other = in.numberOr(0, "I_noncontinuous_A");
        double factor = asked.continuousFactor();
        double least = Overcurrent.least(continuous, other, factor);
        OptionalDouble device = Tolerance.nextSize(asked.standardRatings(), least);
        Say say = new Say("1.2")
                .figure("I_min_A", "A", least, "{Ic}/{k} + {In}", "Ic", continuous, "k", factor, "In", other);
        if (device.isPresent()) {
            say.figure("breaker_A", "A", device.getAsDouble(), "next standard size from {I}", "I", least);
        }
        return say.verdict(Say.passIf(device.isPresent())).all();
    }

    private static List<Output> failover(Asked asked) throws WorkloadProblem {
        Fields in = asked.in();
        double limit = Overcurrent.allowed(in.positive("breaker_A"), asked.continuousFactor());
        List<Double> sums = new ArrayList<>();
        for (Fields each : in.list("cases")) {
            List<List<Double>> feeds = new ArrayList<>();
            for (String key :
                    each.keys().stream().filter(key -> key.startsWith("I_")).toList()) {
                feeds.add(each.oneOrMore(key));
            }
            if (feeds.stream().map(List::size).distinct().count() != 1) {
                throw each.missing("I_A");
            }
            sums.add(new FeedFailover(feeds).worst());
        }
        return new Say("1.3")
                .series("failover_A", "A", sums, "worst line of a live feed with the current of the lost one")
                .figure("limit_A", "A", limit, "{limit}", "limit", limit)
                .each(
                        "margin_pct",
                        "%",
                        sums,
                        sum -> Say.marginBelow(sum, limit),
                        "(limit - actual)/{limit}·100",
                        "limit",
                        limit)
                .verdicts(sums.stream().map(sum -> Say.atMost(sum, limit)).toList())
                .all();
    }

    private static void positive(Fields in, String key, List<Double> values) throws WorkloadProblem {
        if (values.isEmpty() || values.contains(0.0)) {
            throw in.wrong(key, values, Message.of("workload.expected.positive"));
        }
    }
}
