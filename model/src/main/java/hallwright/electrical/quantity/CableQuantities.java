package hallwright.electrical.quantity;

import static hallwright.electrical.quantity.Say.INFO;
import static hallwright.electrical.quantity.Say.KILO;
import static hallwright.electrical.quantity.Say.PERCENT;

import hallwright.electrical.cable.Ampacity;
import hallwright.electrical.cable.ConductorTable;
import hallwright.electrical.cable.IecProtection;
import hallwright.electrical.cable.Impedance;
import hallwright.electrical.cable.NecProtection;
import hallwright.electrical.cable.VoltageDrop;
import hallwright.electrical.circuit.Overcurrent;
import hallwright.electrical.circuit.Supply;
import hallwright.electrical.data.ElectricalData;
import hallwright.electrical.data.ElectricalSetting;
import hallwright.electrical.data.RegionNumbers;
import hallwright.text.Message;
import hallwright.workload.Fields;
import hallwright.workload.Output;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.question.Calculation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Voltage drop and ampacity.
final class CableQuantities {

    private CableQuantities() {}

    static List<Calculation> all(ElectricalData data) {
        return List.of(
                Calculation.of("voltage-drop", "section", "1.9")
                        .needs("L_m", "S_mm2", "I_A", "V_LL|V_LN")
                        .takes(
                                "rho_ohm_mm2_per_m",
                                "lambda_ohm_per_m",
                                "cos_phi",
                                "b",
                                "phases",
                                "limit_pct",
                                "evenly_tapped")
                        .gives("u_V_LN", "drop_pct", "margin_pct", "verdict")
                        .by(in -> section(new Asked(data, in))),
                Calculation.of("voltage-drop", "effective_impedance", "1.9")
                        .needs("R_ohm_per_kft", "X_ohm_per_kft", "L_ft", "I_A", "V_LL|V_LN")
                        .takes("pf", "phases", "limit_pct", "evenly_tapped")
                        .gives("Zeff_ohm_per_kft", "V_drop_LN", "drop_pct", "margin_pct", "verdict")
                        .by(in -> impedance(new Asked(data, in))),
                Calculation.of("cable", "nec", "1.9")
                        .needs("I_continuous_A", "breaker_A", "ampacity_75C_A|conductor")
                        .takes(
                                "ampacity_90C_A",
                                "I_noncontinuous_A",
                                "ambient_C",
                                "k_ambient_90C",
                                "k_bundling",
                                "current_carrying",
                                "cases",
                                "standard_sizes_A",
                                "continuous_factor",
                                "region")
                        .gives("Iz_A", "min_ocpd_A", "verdicts", "verdict")
                        .by(in -> nec(new Asked(data, in))),
                Calculation.of("cable", "iec", "1.9")
                        .needs("Ib_A", "In_A", "Iz0_A")
                        .takes("k_temp", "k_group")
                        .gives("Iz_A", "margin_pct", "verdict")
                        .by(CableQuantities::iec));
    }

    private static List<Output> section(Asked asked) throws WorkloadProblem {
        Fields in = asked.in();
        double rho = asked.or(ElectricalSetting.RESISTIVITY_COPPER, 1e-6, "rho_ohm_mm2_per_m");
        double lambda = asked.or(ElectricalSetting.REACTANCE, 1, "lambda_ohm_per_m");
        double pf = asked.powerFactor();
        double size = in.positive("S_mm2");
        Impedance impedance = Impedance.ofSection(rho / 1e6, Impedance.squareMetres(size), lambda);
        double length = in.number("L_m");
        double amperes = in.number("I_A");
        VoltageDrop drop = drop(in, impedance, length, amperes, pf);
        Say say = new Say("1.9")
                .figure(
                        "u_V_LN",
                        "V",
                        drop.volts(),
                        factor(in) + "({ρ}·{L}/{S}·{cos} + {λ}·{L}·sin)·{I}",
                        "ρ",
                        rho,
                        "L",
                        length,
                        "S",
                        size,
                        "cos",
                        pf,
                        "λ",
                        lambda,
                        "I",
                        amperes);
        return finish(say, in, drop);
    }

    private static List<Output> impedance(Asked asked) throws WorkloadProblem {
        Fields in = asked.in();
        double r = in.number("R_ohm_per_kft");
        double x = in.number("X_ohm_per_kft");
        double pf = asked.powerFactor();
        Impedance impedance = Impedance.perKilofoot(r, x);
        double feet = in.number("L_ft");
        double amperes = in.number("I_A");
        VoltageDrop drop = drop(in, impedance, feet * Impedance.KILOFOOT / KILO, amperes, pf);
        double effective = impedance.effective(pf) * Impedance.KILOFOOT;
        Say say = new Say("1.9")
                .figure("Zeff_ohm_per_kft", "ohm/kft", effective, "{R}·{pf} + {X}·sin", "R", r, "pf", pf, "X", x)
                .figure(
                        "V_drop_LN",
                        "V",
                        drop.volts(),
                        factor(in) + "{I}·{Z}·{L}/1000",
                        "I",
                        amperes,
                        "Z",
                        effective,
                        "L",
                        feet);
        return finish(say, in, drop);
    }

    private static List<Output> finish(Say say, Fields in, VoltageDrop drop) throws WorkloadProblem {
        double percent = drop.share() * PERCENT;
        say.figure("drop_pct", "%", percent, "{u}/{V}·100", "u", drop.volts(), "V", drop.nominal());
        if (!in.has("limit_pct")) {
            return say.verdict(INFO).all();
        }
        double limit = in.positive("limit_pct");
        return say.figure(
                        "margin_pct",
                        "%",
                        Say.marginBelow(percent, limit),
                        "({limit} - {u})/{limit}·100",
                        "limit",
                        limit,
                        "u",
                        percent)
                .verdict(Say.atMost(percent, limit))
                .all();
    }

    private static boolean singlePhase(Fields in) throws WorkloadProblem {
        return in.countOr(3, "phases") == 1 || in.countOr(1, "b") == 2;
    }

    private static String factor(Fields in) throws WorkloadProblem {
        return singlePhase(in) ? "2·" : "";
    }

    private static VoltageDrop drop(Fields in, Impedance impedance, double length, double amperes, double pf)
            throws WorkloadProblem {
        double neutral = in.has("V_LN")
                ? in.positive("V_LN")
                : Supply.threePhase(in.positive("V_LL")).lineToNeutral();
        VoltageDrop drop = singlePhase(in)
                ? VoltageDrop.twoWire(impedance, length, amperes, pf, neutral)
                : VoltageDrop.threePhase(impedance, length, amperes, pf, neutral * Math.sqrt(3));
        return in.flag(false, "evenly_tapped") ? drop.evenlyTapped() : drop;
    }

    private static List<Output> nec(Asked asked) throws WorkloadProblem {
        Fields in = asked.in();
        double at75 = in.has("ampacity_75C_A")
                ? in.positive("ampacity_75C_A")
                : conductor(asked).at75();
        double at90 = in.has("ampacity_90C_A")
                ? in.positive("ampacity_90C_A")
                : conductor(asked).at90();
        NecProtection.Rules rules = new NecProtection.Rules(
                in.has("continuous_factor", "region")
                        ? asked.continuousFactor()
                        : na(asked).continuousFactor(),
                in.has("standard_sizes_A", "region")
                        ? asked.standardRatings()
                        : na(asked).standardRatings(),
                na(asked).nextSizeUpTo());
        double ambient = ambient(asked);
        List<Fields> cases = in.list("cases");
        List<Double> ampacities = new ArrayList<>();
        List<String> verdicts = new ArrayList<>();
        double continuous = in.number("I_continuous_A");
        double other = in.numberOr(0, "I_noncontinuous_A");
        double breaker = in.positive("breaker_A");
        for (Fields each : cases.isEmpty() ? List.of(in) : cases) {
            double bundling = bundling(asked, each);
            double ampacity = Ampacity.nec(
                    at75, at90, each.has("k_ambient_90C") ? each.positive("k_ambient_90C") : ambient, bundling);
            ampacities.add(ampacity);
            verdicts.add(Say.passIf(new NecProtection(continuous, other, breaker, at75, ampacity, rules).holds()));
        }
        double least = Overcurrent.least(continuous, other, rules.continuousFactor());
        return new Say("1.9")
                .series(
                        "Iz_A",
                        "A",
                        ampacities,
                        "min({Iz75}, {Iz90}·{k}·k bundling)",
                        "Iz75",
                        at75,
                        "Iz90",
                        at90,
                        "k",
                        ambient)
                .figure(
                        "min_ocpd_A",
                        "A",
                        least,
                        "{Ic}/{k} + {In}",
                        "Ic",
                        continuous,
                        "k",
                        rules.continuousFactor(),
                        "In",
                        other)
                .verdicts(verdicts)
                .all();
    }

    private static RegionNumbers na(Asked asked) {
        return asked.data().region("na").orElseThrow();
    }

    private static ConductorTable.Conductor conductor(Asked asked) throws WorkloadProblem {
        String name = asked.in().text("conductor");
        ConductorTable table = asked.data().conductors();
        return table.conductor(name)
                .orElseThrow(() -> asked.in()
                        .wrong(
                                "conductor",
                                name,
                                Message.of(
                                        "electrical.expected.conductor",
                                        table.conductors().stream()
                                                .map(ConductorTable.Conductor::name)
                                                .collect(Collectors.joining(", ")))));
    }

    private static double ambient(Asked asked) throws WorkloadProblem {
        Fields in = asked.in();
        double celsius = in.signedOr(30, "ambient_C");
        if (in.has("k_ambient_90C")) {
            return in.positive("k_ambient_90C");
        }
        return asked.data()
                .conductors()
                .ambientFactor(celsius)
                .orElseThrow(() -> in.wrong("ambient_C", celsius, Message.of("electrical.expected.in-table")));
    }

    private static double bundling(Asked asked, Fields in) throws WorkloadProblem {
        int carrying = in.countOr(3, "current_carrying");
        if (in.has("k_bundling")) {
            return asked.share("k_bundling", in.positive("k_bundling"));
        }
        return asked.data()
                .conductors()
                .bundlingFactor(carrying)
                .orElseThrow(() -> in.wrong("current_carrying", carrying, Message.of("electrical.expected.in-table")));
    }

    private static List<Output> iec(Fields in) throws WorkloadProblem {
        double temperature = in.numberOr(1, "k_temp");
        double group = in.numberOr(1, "k_group");
        double tabulated = in.positive("Iz0_A");
        if (temperature == 0 || group == 0 || group > 1) {
            throw in.wrong("k_group", group, Message.of("electrical.expected.share"));
        }
        IecProtection protection =
                new IecProtection(in.number("Ib_A"), in.positive("In_A"), Ampacity.iec(tabulated, temperature, group));
        return new Say("1.9")
                .figure(
                        "Iz_A",
                        "A",
                        protection.cable(),
                        "{Iz0}·{kt}·{kg}",
                        "Iz0",
                        tabulated,
                        "kt",
                        temperature,
                        "kg",
                        group)
                .figure(
                        "margin_pct",
                        "%",
                        protection.margin() * PERCENT,
                        "({Iz} - {In})/{In}·100",
                        "Iz",
                        protection.cable(),
                        "In",
                        protection.device())
                .verdict(Say.passIf(protection.holds()))
                .all();
    }
}
