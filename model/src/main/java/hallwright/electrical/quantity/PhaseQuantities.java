package hallwright.electrical.quantity;

import static hallwright.electrical.quantity.Say.INFO;
import static hallwright.electrical.quantity.Say.PERCENT;

import hallwright.electrical.Tolerance;
import hallwright.electrical.circuit.LineCurrents;
import hallwright.electrical.circuit.NeutralBand;
import hallwright.electrical.circuit.Overcurrent;
import hallwright.electrical.circuit.PhaseBalance;
import hallwright.electrical.circuit.Spectrum;
import hallwright.electrical.circuit.Supply;
import hallwright.electrical.data.ElectricalData;
import hallwright.electrical.data.ElectricalSetting;
import hallwright.text.Message;
import hallwright.workload.Fields;
import hallwright.workload.Output;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.question.Calculation;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Currents of the three lines and the neutral, and their harmonics.
final class PhaseQuantities {

    private static final String BALANCE = "phase-balance";
    private static final String HARMONICS = "harmonics";

    private PhaseQuantities() {}

    static List<Calculation> all(ElectricalData data) {
        return List.of(
                Calculation.of(BALANCE, "banks", "1.5")
                        .needs("V_LL", "bank_VA")
                        .takes("breaker_A", "bank_breaker_A", "continuous_factor", "region", "compare_balanced_bank_VA")
                        .gives(
                                "bank_A",
                                "line_A",
                                "total_VA",
                                "total_limit_VA",
                                "worst_line_margin_pct",
                                "balanced_line_A",
                                "verdict")
                        .by(in -> banks(new Asked(data, in))),
                Calculation.of(BALANCE, "bank_currents", "1.5")
                        .needs("V_LL", "bank_A")
                        .gives("line_A", "S_VA", "verdict")
                        .by(PhaseQuantities::bankCurrents),
                Calculation.of(BALANCE, "lines", "1.5")
                        .needs("I_A")
                        .takes("target_unbalance_pct", "max_unbalance_pct")
                        .gives("I_N_A", "unbalance_pct", "verdict")
                        .by(PhaseQuantities::lines),
                Calculation.of(HARMONICS, "triplen", "1.6")
                        .needs("I1_A")
                        .takes("I3_pct")
                        .gives("I_phase_rms_A", "I_N_A", "ratio_pct", "verdict")
                        .by(in -> triplen(new Asked(data, in))),
                Calculation.of(HARMONICS, "neutral_bands", "1.6")
                        .needs("I_B_A")
                        .takes("third_harmonic_pct")
                        .gives("sizing_current_A", "verdict")
                        .by(in -> bands(new Asked(data, in))),
                Calculation.of(HARMONICS, "spectrum", "1.6")
                        .needs("I_h_pu|I_h_A")
                        .gives("K", "K_rating", "THDi_pct", "verdict")
                        .by(in -> spectrum(new Asked(data, in))));
    }

    private static List<Output> banks(Asked asked) throws WorkloadProblem {
        Fields in = asked.in();
        double volts = in.positive("V_LL");
        Map<String, Double> named = Say.named(in, "bank_VA");
        List<Double> powers = Stream.of("L1L2", "L2L3", "L3L1")
                .map(bank -> named.getOrDefault(bank, 0.0))
                .toList();
        if (named.keySet().stream()
                .anyMatch(bank -> !Set.of("L1L2", "L2L3", "L3L1").contains(bank))) {
            throw in.wrong("bank_VA", named.keySet(), Message.of("electrical.expected.banks"));
        }
        List<Double> amperes = powers.stream().map(each -> each / volts).toList();
        LineCurrents lines = LineCurrents.ofBanks(amperes.get(0), amperes.get(1), amperes.get(2));
        double total = powers.stream().mapToDouble(Double::doubleValue).sum();
        double even = in.numberOr(total / 3, "compare_balanced_bank_VA") / volts;
        Say say = new Say("1.5")
                .series("bank_A", "A", amperes, "S/{V}", "V", volts)
                .series("line_A", "A", lines.lines(), "sqrt(Ia² + Ib² + Ia·Ib) of the two banks that meet in a line")
                .figure("total_VA", "VA", total, "{S}", "S", total)
                .figure(
                        "balanced_line_A",
                        "A",
                        LineCurrents.ofBanks(even, even, even).l1(),
                        "√3·{I}",
                        "I",
                        even);
        if (!in.has("breaker_A")) {
            return say.verdict(INFO).all();
        }
        double limit = Overcurrent.allowed(in.positive("breaker_A"), asked.continuousFactor());
        say.figure(
                "total_limit_VA", "VA", Supply.threePhase(volts).apparent(limit), "√3·{V}·{I}", "V", volts, "I", limit);
        say.figure(
                "worst_line_margin_pct",
                "%",
                Say.marginBelow(lines.worst(), limit),
                "({limit} - {I})/{limit}·100",
                "limit",
                limit,
                "I",
                lines.worst());
        boolean met = Tolerance.atMost(lines.worst(), limit);
        if (in.has("bank_breaker_A")) {
            double bank = Overcurrent.allowed(in.positive("bank_breaker_A"), asked.continuousFactor());
            met &= amperes.stream().allMatch(each -> Tolerance.atMost(each, bank));
        }
        return say.verdict(Say.passIf(met)).all();
    }

    private static List<Output> bankCurrents(Fields in) throws WorkloadProblem {
        List<Double> banks = in.oneOrMore("bank_A");
        if (banks.size() != 3) {
            throw in.wrong("bank_A", banks, Message.of("electrical.expected.three"));
        }
        double volts = in.positive("V_LL");
        LineCurrents lines = LineCurrents.ofBanks(banks.get(0), banks.get(1), banks.get(2));
        double sum = banks.stream().mapToDouble(Double::doubleValue).sum();
        Say say = new Say("1.5");
        if (banks.stream().distinct().count() == 1) {
            say.figure("line_A", "A", lines.l1(), "√3·{I}", "I", banks.getFirst());
        } else {
            say.series("line_A", "A", lines.lines(), "sqrt(Ia² + Ib² + Ia·Ib) of the two banks that meet in a line");
        }
        return say.figure("S_VA", "VA", volts * sum, "{V}·{I}", "V", volts, "I", sum)
                .verdict(INFO)
                .all();
    }

    private static List<Output> lines(Fields in) throws WorkloadProblem {
        List<Double> lines = in.numbers("I_A");
        if (lines.size() != 3) {
            throw in.wrong("I_A", lines, Message.of("electrical.expected.three"));
        }
        LineCurrents currents = LineCurrents.ofLines(lines.get(0), lines.get(1), lines.get(2));
        double unbalance = currents.unbalance() * PERCENT;
        Say say = new Say("1.5")
                .figure(
                        "I_N_A",
                        "A",
                        currents.neutral(),
                        "sqrt({a}² + {b}² + {c}² - {a}·{b} - {b}·{c} - {c}·{a})",
                        "a",
                        lines.get(0),
                        "b",
                        lines.get(1),
                        "c",
                        lines.get(2))
                .figure(
                        "unbalance_pct",
                        "%",
                        unbalance,
                        "max|I - {mean}|/{mean}·100",
                        "mean",
                        PhaseBalance.mean(lines));
        Double most = in.optionalNumber("max_unbalance_pct");
        Double wanted = in.optionalNumber("target_unbalance_pct");
        Double target = wanted == null ? most : wanted;
        return say.verdict(target == null ? INFO : Say.warnUnless(Tolerance.atMost(unbalance, target)))
                .all();
    }

    private static List<Output> triplen(Asked asked) throws WorkloadProblem {
        double first = asked.in().positive("I1_A");
        double share = asked.or(ElectricalSetting.THIRD_HARMONIC, 1 / PERCENT, "I3_pct") / PERCENT;
        Spectrum spectrum = Spectrum.withThird(first, share);
        double neutral = spectrum.neutralOfEqualLines();
        double ratio = neutral / spectrum.rms() * PERCENT;
        return new Say("1.6")
                .figure("I_phase_rms_A", "A", spectrum.rms(), "sqrt({I1}² + {I3}²)", "I1", first, "I3", first * share)
                .figure("I_N_A", "A", neutral, "3·{I3}", "I3", first * share)
                .figure("ratio_pct", "%", ratio, "{IN}/{I}·100", "IN", neutral, "I", spectrum.rms())
                .verdict(Say.warnUnless(Tolerance.atMost(ratio, PERCENT)))
                .all();
    }

    private static List<Output> bands(Asked asked) throws WorkloadProblem {
        double line = asked.in().positive("I_B_A");
        List<Double> shares = asked.in().oneOrMore("third_harmonic_pct");
        if (shares.isEmpty()) {
            shares = List.of(asked.data().of(ElectricalSetting.THIRD_HARMONIC).value() * PERCENT);
        }
        return new Say("1.6")
                .each(
                        "sizing_current_A",
                        "A",
                        shares,
                        each -> NeutralBand.sizingCurrent(asked.data().neutralBands(), line, each / PERCENT),
                        "{IB} over the factor of its band, or 3·h·{IB} over it where the neutral decides",
                        "IB",
                        line)
                .verdict(INFO)
                .all();
    }

    private static List<Output> spectrum(Asked asked) throws WorkloadProblem {
        Fields in = asked.in();
        Map<Integer, Double> byOrder = new TreeMap<>();
        String key = in.has("I_h_pu") ? "I_h_pu" : "I_h_A";
        for (Map.Entry<String, Double> each : Say.named(in, key).entrySet()) {
            if (!each.getKey().matches("[1-9]\\d{0,3}")) {
                throw in.wrong(key, each.getKey(), Message.of("electrical.expected.order"));
            }
            byOrder.put(Integer.valueOf(each.getKey()), each.getValue());
        }
        if (byOrder.getOrDefault(1, 0.0) == 0) {
            throw in.wrong(key, byOrder, Message.of("electrical.expected.fundamental"));
        }
        Spectrum spectrum = new Spectrum(byOrder);
        double k = spectrum.kFactor();
        OptionalDouble rating = Tolerance.nextSize(asked.data().transformerRatings(), k);
        Say say = new Say("1.6")
                .figure("K", "1", k, "sum(Ih²·h²)/sum(Ih²)")
                .figure("THDi_pct", "%", spectrum.distortion() * PERCENT, "sqrt(sum of Ih² above 1)/I1·100");
        if (rating.isPresent()) {
            say.figure("K_rating", "1", rating.getAsDouble(), "next listed K-factor from {K}", "K", k);
        }
        return say.verdict(Say.warnUnless(Tolerance.atMost(k, 1))).all();
    }
}
