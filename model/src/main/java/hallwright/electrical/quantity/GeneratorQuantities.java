package hallwright.electrical.quantity;

import static hallwright.electrical.quantity.Say.INFO;
import static hallwright.electrical.quantity.Say.KILO;
import static hallwright.electrical.quantity.Say.PASS;
import static hallwright.electrical.quantity.Say.PERCENT;
import static hallwright.electrical.quantity.Say.WARN;

import hallwright.electrical.Tolerance;
import hallwright.electrical.data.ElectricalData;
import hallwright.electrical.data.ElectricalSetting;
import hallwright.electrical.plant.Battery;
import hallwright.electrical.plant.FuelStore;
import hallwright.electrical.plant.GeneratorPlant;
import hallwright.electrical.plant.LoadSwing;
import hallwright.text.Message;
import hallwright.workload.Fields;
import hallwright.workload.Output;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.question.Calculation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Generators, fuel and batteries.
final class GeneratorQuantities {

    private static final double HOUR = 3600;
    private static final double MINUTE = 60;
    private static final double KILOWATT_HOUR = 3.6e6;

    private GeneratorQuantities() {}

    static List<Calculation> all(ElectricalData data) {
        return List.of(
                Calculation.of("generator", "plant", "1.12")
                        .needs("IT_kW", "eta_ups", "set_kW")
                        .takes(
                                "battery_recharge_kW",
                                "mechanical_kW",
                                "misc_kW",
                                "k_altitude",
                                "k_temperature",
                                "max_loading")
                        .gives("P_run_kW", "rating_needed_kW", "sets_N", "sets_N_plus_1", "verdict")
                        .by(in -> plant(new Asked(data, in))),
                Calculation.of("generator", "fuel", "1.12")
                        .needs("load_kW", "tank_L|required_h")
                        .takes("specific_consumption_L_per_kWh", "unusable_pct")
                        .gives("rate_L_per_h", "autonomy_h", "tank_needed_L", "verdict")
                        .by(in -> fuel(new Asked(data, in))),
                Calculation.of("ai-transient", "swing", "1.8")
                        .needs("set_kW", "sets_online", "IT_racks", "rack_TDP_kW", "idle_fraction")
                        .takes("smoothing_reduction", "max_step_fraction", "max_cyclic_fraction")
                        .gives("swing_kW", "fraction_pct", "smoothed_fraction_pct", "verdicts", "verdict")
                        .by(in -> swing(new Asked(data, in))),
                Calculation.of("battery", "autonomy", "1.11")
                        .needs("E_nominal_kWh", "load_kW")
                        .takes("usable_DoD", "k_age_end_of_life", "eta_inverter", "required_min")
                        .gives("runtime_min", "verdicts", "verdict")
                        .by(in -> battery(new Asked(data, in))),
                Calculation.of("battery", "peukert", "1.11")
                        .needs("H_h", "C_Ah", "I_A", "k")
                        .gives("t_h")
                        .by(GeneratorQuantities::peukert));
    }

    private static List<Output> plant(Asked asked) throws WorkloadProblem {
        Fields in = asked.in();
        double it = in.positive("IT_kW");
        double recharge = in.numberOr(0, "battery_recharge_kW");
        double mechanical = in.numberOr(0, "mechanical_kW");
        double misc = in.numberOr(0, "misc_kW");
        double eta = asked.fraction("eta_ups");
        double run = GeneratorPlant.running(it, eta, recharge, mechanical, misc);
        double derating = asked.share("k_altitude", in.numberOr(1, "k_altitude"))
                * asked.share("k_temperature", in.numberOr(1, "k_temperature"));
        double most = asked.share("max_loading", asked.or(ElectricalSetting.GENERATOR_LOADING, 1, "max_loading"));
        GeneratorPlant plant = new GeneratorPlant(run, in.positive("set_kW"), derating, most);
        return new Say("1.12")
                .figure(
                        "P_run_kW",
                        "kW",
                        run,
                        "{IT}/{eta} + {recharge} + {mechanical} + {other}",
                        "IT",
                        it,
                        "eta",
                        eta,
                        "recharge",
                        recharge,
                        "mechanical",
                        mechanical,
                        "other",
                        misc)
                .figure(
                        "rating_needed_kW",
                        "kW",
                        plant.ratingNeeded(),
                        "{P}/({k}·{loading})",
                        "P",
                        run,
                        "k",
                        derating,
                        "loading",
                        most)
                .figure(
                        "sets_N",
                        "1",
                        (double) plant.sets(),
                        "ceil({rating}/{set})",
                        "rating",
                        plant.ratingNeeded(),
                        "set",
                        plant.setRating())
                .figure("sets_N_plus_1", "1", plant.sets() + 1.0, "{N} + 1", "N", plant.sets())
                .verdict(INFO)
                .all();
    }

    private static List<Output> fuel(Asked asked) throws WorkloadProblem {
        Fields in = asked.in();
        double load = in.positive("load_kW");
        double sfc = asked.or(
                ElectricalSetting.FUEL_CONSUMPTION,
                FuelStore.LITRE_PER_KILOWATT_HOUR,
                "specific_consumption_L_per_kWh");
        double unusable =
                Say.percentOr(asked.data().of(ElectricalSetting.FUEL_UNUSABLE).value(), in, "unusable_pct");
        if (sfc == 0 || unusable >= 1) {
            throw in.wrong("unusable_pct", unusable * PERCENT, Message.of("electrical.expected.percent"));
        }
        FuelStore store = new FuelStore(load * KILO, sfc * FuelStore.LITRE_PER_KILOWATT_HOUR, unusable);
        Say say = new Say("1.12")
                .figure("rate_L_per_h", "L/h", store.rate() * KILO * HOUR, "{P}·{sfc}", "P", load, "sfc", sfc);
        Double tank = in.optionalNumber("tank_L");
        Double required = in.optionalNumber("required_h");
        if (tank != null) {
            say.figure(
                    "autonomy_h",
                    "h",
                    store.autonomy(tank / KILO) / HOUR,
                    "{tank}·(1 - {unusable})/({P}·{sfc})",
                    "tank",
                    tank,
                    "unusable",
                    unusable,
                    "P",
                    load,
                    "sfc",
                    sfc);
        }
        if (required != null) {
            say.figure(
                    "tank_needed_L",
                    "L",
                    store.tankFor(required * HOUR) * KILO,
                    "{P}·{sfc}·{h}/(1 - {unusable})",
                    "P",
                    load,
                    "sfc",
                    sfc,
                    "h",
                    required,
                    "unusable",
                    unusable);
        }
        return say.verdict(
                        tank == null || required == null
                                ? INFO
                                : Say.passIf(Tolerance.atLeast(store.autonomy(tank / KILO), required * HOUR)))
                .all();
    }

    private static List<Output> swing(Asked asked) throws WorkloadProblem {
        Fields in = asked.in();
        double peak = in.count("IT_racks") * in.positive("rack_TDP_kW");
        double running = in.positive("set_kW") * in.count("sets_online");
        double smoothing = asked.or(ElectricalSetting.SMOOTHING, 1, "smoothing_reduction");
        double idle = in.number("idle_fraction");
        if (idle > 1 || smoothing > 1) {
            throw in.wrong("idle_fraction", idle, Message.of("electrical.expected.share"));
        }
        LoadSwing swing = new LoadSwing(peak, idle, smoothing);
        double step = asked.or(ElectricalSetting.STEP_LIMIT, 1, "max_step_fraction");
        double cyclic = asked.or(ElectricalSetting.CYCLIC_LIMIT, 1, "max_cyclic_fraction");
        Map<String, String> verdicts = new LinkedHashMap<>();
        verdicts.put("single_step", Say.warnUnless(Tolerance.atMost(swing.share(running), step)));
        verdicts.put("cyclic", Say.warnUnless(Tolerance.atMost(swing.share(running), cyclic)));
        verdicts.put("cyclic_smoothed", Say.warnUnless(Tolerance.atMost(swing.smoothedShare(running), cyclic)));
        return new Say("1.8")
                .figure("swing_kW", "kW", swing.watts(), "{P}·(1 - {idle})", "P", peak, "idle", idle)
                .figure(
                        "fraction_pct",
                        "%",
                        swing.share(running) * PERCENT,
                        "{swing}/{running}·100",
                        "swing",
                        swing.watts(),
                        "running",
                        running)
                .figure(
                        "smoothed_fraction_pct",
                        "%",
                        swing.smoothedShare(running) * PERCENT,
                        "{swing}·(1 - {smoothing})/{running}·100",
                        "swing",
                        swing.watts(),
                        "smoothing",
                        smoothing,
                        "running",
                        running)
                .tree("verdicts", "1", verdicts, "actual against limit; equal meets")
                .verdict(verdicts.containsValue(WARN) ? WARN : PASS)
                .all();
    }

    private static List<Output> peukert(Fields in) throws WorkloadProblem {
        double hours = in.positive("H_h");
        double capacity = in.positive("C_Ah");
        double amperes = in.positive("I_A");
        double exponent = in.positive("k");
        double lasts = Battery.peukert(hours, capacity, amperes, exponent);
        return new Say("1.11")
                .figure(
                        "t_h",
                        "h",
                        lasts,
                        "{H}·({C}/({I}·{H}))^{k}",
                        "H",
                        hours,
                        "C",
                        capacity,
                        "I",
                        amperes,
                        "k",
                        exponent)
                .all();
    }

    private static List<Output> battery(Asked asked) throws WorkloadProblem {
        Fields in = asked.in();
        double energy = in.number("E_nominal_kWh");
        double depth = asked.share("usable_DoD", asked.or(ElectricalSetting.BATTERY_DEPTH, 1, "usable_DoD"));
        double age = asked.share(
                "k_age_end_of_life", asked.or(ElectricalSetting.BATTERY_END_OF_LIFE, 1, "k_age_end_of_life"));
        double eta = asked.share("eta_inverter", asked.or(ElectricalSetting.INVERTER_EFFICIENCY, 1, "eta_inverter"));
        double load = in.positive("load_kW");
        Battery battery = new Battery(energy * KILOWATT_HOUR, depth, age, eta);
        double minutes = battery.autonomy(load * KILO) / MINUTE;
        Say say = new Say("1.11")
                .figure(
                        "runtime_min",
                        "min",
                        minutes,
                        "{E}·{DoD}·{age}·{eta}/{P}·60",
                        "E",
                        energy,
                        "DoD",
                        depth,
                        "age",
                        age,
                        "eta",
                        eta,
                        "P",
                        load);
        if (!in.has("required_min")) {
            return say.verdict(INFO).all();
        }
        Map<String, Double> required =
                in.isFields("required_min") ? Say.named(in, "required_min") : Map.of("", in.number("required_min"));
        Map<String, String> verdicts = new LinkedHashMap<>();
        required.forEach((name, least) -> {
            say.figure(
                    name.isEmpty() ? "E_needed_kWh" : "E_needed_kWh_for_" + name,
                    "kWh",
                    battery.energyFor(load * KILO, least * MINUTE) / KILOWATT_HOUR,
                    "{P}·{t}/60/({DoD}·{age}·{eta})",
                    "P",
                    load,
                    "t",
                    least,
                    "DoD",
                    depth,
                    "age",
                    age,
                    "eta",
                    eta);
            verdicts.put(name, Say.passIf(Tolerance.atLeast(minutes, least)));
        });
        return verdicts.containsKey("")
                ? say.verdict(verdicts.getOrDefault("", INFO)).all()
                : say.verdicts(verdicts).all();
    }
}
