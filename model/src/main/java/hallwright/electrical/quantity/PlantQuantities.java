package hallwright.electrical.quantity;

import static hallwright.electrical.quantity.Say.INFO;
import static hallwright.electrical.quantity.Say.KILO;
import static hallwright.electrical.quantity.Say.PERCENT;

import hallwright.electrical.Tolerance;
import hallwright.electrical.data.ElectricalData;
import hallwright.electrical.data.ElectricalSetting;
import hallwright.electrical.plant.LossCurve;
import hallwright.electrical.plant.PartialPue;
import hallwright.electrical.plant.PowerChain;
import hallwright.electrical.plant.PueCategory;
import hallwright.electrical.plant.Transformer;
import hallwright.electrical.redundancy.UnitGroup;
import hallwright.text.Message;
import hallwright.workload.Fields;
import hallwright.workload.Output;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.question.Calculation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Losses, PUE, transformers and fault level.
final class PlantQuantities {

    private PlantQuantities() {}

    static List<Calculation> all(ElectricalData data) {
        return List.of(
                Calculation.of("ups-efficiency", "loss_model", "1.10")
                        .needs("load_fraction")
                        .takes("a_noload", "b_proportional", "c_square")
                        .gives("eta", "x_at_best", "verdict")
                        .by(in -> efficiency(new Asked(data, in))),
                Calculation.of("ups", "capacity", "1.10")
                        .needs("P_calculated_kW", "UPS_basic_kW", "factors|factor")
                        .gives("required_kW", "margin_pct", "verdict")
                        .by(PlantQuantities::capacity),
                Calculation.of("pue", "chain", "1.14")
                        .needs("IT_kW", "eta_distribution", "eta_ups", "eta_transformer")
                        .takes("mechanical_kW", "misc_kW", "mechanical_fed_through_transformer")
                        .gives(
                                "IT_branch_at_utility_kW",
                                "utility_kW",
                                "PUE",
                                "PUE_category",
                                "PUE_category_1",
                                "electrical_loss_kW",
                                "verdict")
                        .by(PlantQuantities::chain),
                Calculation.of("pue", "zones", "1.14")
                        .needs("zones")
                        .takes("common_overhead_kW")
                        .gives("pPUE", "PUE", "PUE_category", "verdict")
                        .by(PlantQuantities::zones),
                Calculation.of("transformer", "loading", "1.13")
                        .needs("S_rated_kVA", "P0_kW", "Pk_kW", "load_kW_total|load_kW", "transformers")
                        .takes("pf", "normal_limit_pct", "failure_limit_pct")
                        .gives("S_total_kVA", "normal_pct_each", "failure_pct", "eta_normal", "x_best", "verdict")
                        .by(in -> transformers(new Asked(data, in))),
                Calculation.of("short-circuit", "terminals", "1.13")
                        .needs("S_kVA", "V_LL")
                        .takes("uk_pct", "transformers", "breaker_Icu_kA")
                        .gives("I_rated_A", "Isc_kA", "verdicts", "verdict")
                        .by(in -> fault(new Asked(data, in))));
    }

    private static List<Output> efficiency(Asked asked) throws WorkloadProblem {
        double a = asked.or(ElectricalSetting.UPS_NO_LOAD, 1, "a_noload");
        double b = asked.or(ElectricalSetting.UPS_PROPORTIONAL, 1, "b_proportional");
        double c = asked.or(ElectricalSetting.UPS_SQUARE, 1, "c_square");
        LossCurve curve = new LossCurve(a, b, c);
        return new Say("1.10")
                .each(
                        "eta",
                        "1",
                        asked.in().oneOrMore("load_fraction"),
                        curve::efficiency,
                        "x/(x + {a} + {b}·x + {c}·x²)",
                        "a",
                        a,
                        "b",
                        b,
                        "c",
                        c)
                .figure("x_at_best", "1", curve.best(), "sqrt({a}/{c})", "a", a, "c", c)
                .verdict(INFO)
                .all();
    }

    private static List<Output> capacity(Fields in) throws WorkloadProblem {
        double load = in.positive("P_calculated_kW");
        double basic = in.positive("UPS_basic_kW");
        Map<String, Double> factors =
                in.has("factors") ? Say.named(in, "factors") : Map.of("factor", in.positive("factor"));
        Map<String, Object> required = new LinkedHashMap<>();
        Map<String, Object> margin = new LinkedHashMap<>();
        List<String> verdicts = new ArrayList<>();
        factors.forEach((name, factor) -> {
            required.put(name, factor * load);
            margin.put(name, Say.marginAbove(basic, factor * load));
            verdicts.add(Say.passIf(Tolerance.atLeast(basic, factor * load)));
        });
        return new Say("1.10")
                .tree("required_kW", "kW", required, "k·{P}", "P", load)
                .tree("margin_pct", "%", margin, "({E} - k·{P})/(k·{P})·100", "E", basic, "P", load)
                .verdict(Say.together(verdicts))
                .all();
    }

    private static List<Output> chain(Fields in) throws WorkloadProblem {
        double it = in.positive("IT_kW");
        double beside = in.numberOr(0, "mechanical_kW") + in.numberOr(0, "misc_kW");
        boolean through = in.flag(true, "mechanical_fed_through_transformer");
        List<PowerChain.Stage> stages = List.of(
                new PowerChain.Stage(share(in, "eta_distribution"), PueCategory.UPS_OUTPUT),
                new PowerChain.Stage(share(in, "eta_ups"), null),
                new PowerChain.Stage(share(in, "eta_transformer"), null));
        PowerChain chain = new PowerChain(it, stages, beside, through ? 2 : 3);
        return new Say("1.14")
                .figure(
                        "IT_branch_at_utility_kW",
                        "kW",
                        chain.itAtUtility(),
                        "{IT}/({d}·{u}·{t})",
                        "IT",
                        it,
                        "d",
                        share(in, "eta_distribution"),
                        "u",
                        share(in, "eta_ups"),
                        "t",
                        share(in, "eta_transformer"))
                .figure(
                        "utility_kW",
                        "kW",
                        chain.utility(),
                        "{IT at utility} + {beside}/eta",
                        "IT at utility",
                        chain.itAtUtility(),
                        "beside",
                        beside)
                .figure("PUE", "1", chain.utility() / it, "{total}/{IT}", "total", chain.utility(), "IT", it)
                .figure(
                        "PUE_category",
                        "1",
                        PueCategory.IT_INPUT.number(),
                        "IT energy at the input of the IT equipment")
                .optional(
                        "PUE_category_1",
                        "1",
                        chain.pue().get(PueCategory.UPS_OUTPUT),
                        "total over the output of the UPS")
                .figure(
                        "electrical_loss_kW",
                        "kW",
                        chain.loss(),
                        "{total} - {IT} - {beside}",
                        "total",
                        chain.utility(),
                        "IT",
                        it,
                        "beside",
                        beside)
                .verdict(INFO)
                .all();
    }

    private static double share(Fields in, String key) throws WorkloadProblem {
        double value = in.positive(key);
        if (value > 1) {
            throw in.wrong(key, value, Message.of("electrical.expected.share"));
        }
        return value;
    }

    private static List<Output> zones(Fields in) throws WorkloadProblem {
        List<PartialPue> zones = new ArrayList<>();
        for (Fields each : in.list("zones")) {
            zones.add(new PartialPue(each.positive("IT_kW"), each.numberOr(0, "overhead_kW")));
        }
        if (zones.isEmpty()) {
            throw in.missing("zones");
        }
        double common = in.numberOr(0, "common_overhead_kW");
        return new Say("1.14")
                .series("pPUE", "1", zones.stream().map(PartialPue::value).toList(), "(IT + overhead)/IT of each zone")
                .figure(
                        "PUE",
                        "1",
                        PartialPue.site(zones, common),
                        "(sum IT + sum overhead + {common})/sum IT",
                        "common",
                        common)
                .figure(
                        "PUE_category",
                        "1",
                        PueCategory.IT_INPUT.number(),
                        "IT energy at the input of the IT equipment")
                .verdict(INFO)
                .all();
    }

    private static List<Output> transformers(Asked asked) throws WorkloadProblem {
        Fields in = asked.in();
        double rating = in.positive("S_rated_kVA") * KILO;
        Transformer one = new Transformer(rating, in.number("P0_kW") * KILO, in.number("Pk_kW") * KILO);
        int count = in.count("transformers");
        double watts = in.positive("load_kW_total", "load_kW") * KILO;
        double pf = asked.powerFactor();
        double apparent = watts / pf;
        UnitGroup group = UnitGroup.equal(count, rating, apparent);
        double normal = group.loading(0) * PERCENT;
        double failure = group.loading(1) * PERCENT;
        boolean met = Tolerance.atMost(normal, in.numberOr(PERCENT, "normal_limit_pct"))
                && Tolerance.atMost(failure, in.numberOr(PERCENT, "failure_limit_pct"));
        return new Say("1.13")
                .figure("S_total_kVA", "kVA", apparent / KILO, "{P}/{pf}", "P", watts / KILO, "pf", pf)
                .figure(
                        "normal_pct_each",
                        "%",
                        normal,
                        "{S}/({n}·{Sr})·100",
                        "S",
                        apparent / KILO,
                        "n",
                        count,
                        "Sr",
                        rating / KILO)
                .figure(
                        "failure_pct",
                        "%",
                        failure,
                        "{S}/(({n} - 1)·{Sr})·100",
                        "S",
                        apparent / KILO,
                        "n",
                        count,
                        "Sr",
                        rating / KILO)
                .figure(
                        "eta_normal",
                        "1",
                        one.efficiency(watts / count, pf),
                        "P/(P + {P0} + {Pk}·x²)",
                        "P0",
                        one.noLoadLoss(),
                        "Pk",
                        one.loadLoss())
                .figure("x_best", "1", one.best(), "sqrt({P0}/{Pk})", "P0", one.noLoadLoss(), "Pk", one.loadLoss())
                .verdict(Say.passIf(met))
                .all();
    }

    private static List<Output> fault(Asked asked) throws WorkloadProblem {
        Fields in = asked.in();
        double rating = in.positive("S_kVA") * KILO;
        double volts = in.positive("V_LL");
        double impedance = asked.share(
                "uk_pct", asked.or(ElectricalSetting.TRANSFORMER_IMPEDANCE, 1 / PERCENT, "uk_pct") / PERCENT);
        int parallel = in.countOr(1, "transformers");
        double fault = parallel * Transformer.faultCurrent(rating, volts, impedance) / KILO;
        Say say = new Say("1.13")
                .figure(
                        "I_rated_A",
                        "A",
                        Transformer.ratedCurrent(rating, volts),
                        "{S}/(√3·{V})",
                        "S",
                        rating,
                        "V",
                        volts)
                .figure(
                        "Isc_kA",
                        "kA",
                        fault,
                        "{n}·{S}/(√3·{V}·{uk})/1000",
                        "n",
                        parallel,
                        "S",
                        rating,
                        "V",
                        volts,
                        "uk",
                        impedance);
        List<Double> breakers = in.oneOrMore("breaker_Icu_kA");
        if (breakers.isEmpty()) {
            return say.verdict(INFO).all();
        }
        return say.verdicts(
                        breakers.stream().map(each -> Say.atMost(fault, each)).toList())
                .all();
    }
}
