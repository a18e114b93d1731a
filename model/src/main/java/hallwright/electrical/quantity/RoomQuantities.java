package hallwright.electrical.quantity;

import static hallwright.electrical.quantity.Say.INFO;
import static hallwright.electrical.quantity.Say.KILO;
import static hallwright.electrical.quantity.Say.PERCENT;

import hallwright.climate.Altitude;
import hallwright.climate.HeatCarrier;
import hallwright.climate.MoistAir;
import hallwright.electrical.Tolerance;
import hallwright.electrical.data.ElectricalData;
import hallwright.electrical.data.ElectricalSetting;
import hallwright.electrical.redundancy.UnitGroup;
import hallwright.text.Message;
import hallwright.workload.Fields;
import hallwright.workload.Output;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.question.Calculation;
import java.util.ArrayList;
import java.util.List;

/// Air, coolant, clearances, weight, cables and ways out of a room.
final class RoomQuantities {

    private static final double FOOT = 0.3048;
    private static final double HOUR = 3600;
    private static final double MINUTE = 60;

    private RoomQuantities() {}

    static List<Calculation> all(ElectricalData data) {
        return List.of(
                Calculation.of("thermal", "altitude", "3.1")
                        .needs("cases", "start_m")
                        .gives("T_allow_C", "verdict")
                        .by(RoomQuantities::altitude),
                Calculation.of("thermal", "dew_point", "3.1")
                        .needs("T_C", "RH_pct")
                        .takes("dew_max_C", "dew_min_C", "rh_max_pct")
                        .gives("dew_C", "verdict")
                        .by(RoomQuantities::dewPoint),
                Calculation.of("cooling", "spare_unit", "3.3")
                        .needs("unit_kW", "zone_load_kW")
                        .takes("spare")
                        .gives("all_running_pct", "after_loss_kW", "after_loss_pct", "verdict")
                        .by(RoomQuantities::spare),
                Calculation.of("cooling", "airflow", "3.3")
                        .needs("P_kW", "rho|supply_m3_h", "dT_K")
                        .takes("cp", "ratio_min", "ratio_max")
                        .gives("V_m3_s", "V_m3_h", "ratio", "verdict")
                        .by(in -> airflow(new Asked(data, in))),
                Calculation.of("cooling", "coolant", "3.2")
                        .needs("P_kW", "rho_kg_L", "cp_kJ_kgK", "dT_K")
                        .gives("flow_L_s", "flow_L_min", "L_min_per_kW", "verdict")
                        .by(RoomQuantities::coolant));
    }

    private static List<Output> altitude(Fields in) throws WorkloadProblem {
        double start = in.number("start_m");
        List<Double> allowed = new ArrayList<>();
        for (Fields each : in.list("cases")) {
            allowed.add(Altitude.allowed(
                    each.signedOr(0, "T_max_C"), each.number("alt_m"), start, each.positive("slope_m_per_C")));
        }
        return new Say("3.1")
                .series("T_allow_C", "°C", allowed, "T max - max(0, h - {start})/slope", "start", start)
                .verdict(INFO)
                .all();
    }

    private static List<Output> dewPoint(Fields in) throws WorkloadProblem {
        double humidity = in.positive("RH_pct");
        double celsius = in.signedOr(0, "T_C");
        if (humidity > PERCENT) {
            throw in.wrong("RH_pct", humidity, Message.of("electrical.expected.percent"));
        }
        double dew = MoistAir.dewPoint(celsius, humidity / PERCENT);
        boolean limited = in.has("dew_max_C", "dew_min_C", "rh_max_pct");
        boolean met = Tolerance.atMost(dew, in.signedOr(Double.MAX_VALUE, "dew_max_C"))
                && Tolerance.atLeast(dew, in.signedOr(-Double.MAX_VALUE, "dew_min_C"))
                && Tolerance.atMost(humidity, in.numberOr(Double.MAX_VALUE, "rh_max_pct"));
        return new Say("3.1")
                .figure(
                        "dew_C",
                        "°C",
                        dew,
                        "243.04·g/(17.625 - g), g = ln({RH}/100) + 17.625·{T}/(243.04 + {T})",
                        "RH",
                        humidity,
                        "T",
                        celsius)
                .verdict(limited ? Say.warnUnless(met) : INFO)
                .all();
    }

    private static List<Output> spare(Fields in) throws WorkloadProblem {
        double load = in.number("zone_load_kW");
        UnitGroup group = new UnitGroup(in.oneOrMore("unit_kW"), load);
        int spare = in.has("spare") ? (int) in.number("spare") : 1;
        return new Say("3.3")
                .figure(
                        "all_running_pct",
                        "%",
                        group.loading(0) * PERCENT,
                        "{P}/{C}·100",
                        "P",
                        load,
                        "C",
                        group.usable(0))
                .figure(
                        "after_loss_kW",
                        "kW",
                        group.usable(spare),
                        "sum of the units without the {r} largest",
                        "r",
                        spare)
                .figure(
                        "after_loss_pct",
                        "%",
                        group.loading(spare) * PERCENT,
                        "{P}/{C}·100",
                        "P",
                        load,
                        "C",
                        group.usable(spare))
                .verdict(Say.passIf(Tolerance.atMost(group.loading(spare), 1)))
                .all();
    }

    private static List<Output> airflow(Asked asked) throws WorkloadProblem {
        Fields in = asked.in();
        double watts = in.positive("P_kW") * KILO;
        double rho = asked.or(ElectricalSetting.AIR_DENSITY, 1, "rho");
        double cp = asked.or(ElectricalSetting.AIR_HEAT, KILO, "cp");
        double rise = in.positive("dT_K");
        double flow = new HeatCarrier(rho, cp * KILO).flow(watts, rise);
        Say say = new Say("3.3")
                .figure(
                        "V_m3_s",
                        "m³/s",
                        flow,
                        "{P}/({rho}·{cp}·{dT})",
                        "P",
                        watts / KILO,
                        "rho",
                        rho,
                        "cp",
                        cp,
                        "dT",
                        rise)
                .figure("V_m3_h", "m³/h", flow * HOUR, "{V}·3600", "V", flow);
        if (!in.has("supply_m3_h")) {
            return say.verdict(INFO).all();
        }
        double ratio = in.number("supply_m3_h") / HOUR / flow;
        boolean met = Tolerance.atLeast(ratio, in.numberOr(1, "ratio_min"))
                && Tolerance.atMost(ratio, in.numberOr(Double.MAX_VALUE, "ratio_max"));
        return say.figure("ratio", "1", ratio, "{supply}/{need}", "supply", ratio * flow, "need", flow)
                .verdict(Say.warnUnless(met))
                .all();
    }

    private static List<Output> coolant(Fields in) throws WorkloadProblem {
        double watts = in.positive("P_kW") * KILO;
        double rho = in.positive("rho_kg_L");
        double cp = in.positive("cp_kJ_kgK");
        double rise = in.positive("dT_K");
        double litres = new HeatCarrier(rho * KILO, cp * KILO).flow(watts, rise) * KILO;
        return new Say("3.2")
                .figure(
                        "flow_L_s",
                        "L/s",
                        litres,
                        "{P}/({rho}·{cp}·{dT})",
                        "P",
                        watts / KILO,
                        "rho",
                        rho,
                        "cp",
                        cp,
                        "dT",
                        rise)
                .figure("flow_L_min", "L/min", litres * MINUTE, "{V}·60", "V", litres)
                .figure(
                        "L_min_per_kW",
                        "L/min/kW",
                        litres * MINUTE / (watts / KILO),
                        "{V}/{P}",
                        "V",
                        litres * MINUTE,
                        "P",
                        watts / KILO)
                .verdict(INFO)
                .all();
    }

    static double feet(double feet) {
        return feet * FOOT;
    }
}
