package hallwright.app.sample;

import hallwright.analysis.Analysis;
import hallwright.analysis.KeyFigures;
import hallwright.app.workbench.Results;
import hallwright.design.Design;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import hallwright.power.RackLoad;
import hallwright.rule.Coverage;
import hallwright.rule.Finding;
import hallwright.rule.FindingState;
import hallwright.rule.Findings;
import hallwright.rule.Limit;
import hallwright.rule.Measure;
import hallwright.rule.Rule;
import hallwright.rule.RuleSet;
import hallwright.rule.Severity;
import hallwright.text.Message;
import hallwright.units.Airflow;
import hallwright.units.Area;
import hallwright.units.Mass;
import hallwright.units.Money;
import hallwright.units.Power;
import hallwright.units.PowerDensity;
import hallwright.units.Quantity;
import hallwright.units.Total;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Results with round numbers: each rack draws 10 kW for each device in it and weighs 200 kg, and each rack above 5 kW
/// is a finding of the rule DEN-001.
public final class Sums {

    private static final Limit LIMIT = new Limit(
            Map.of(Limit.VALUE, 5.0), "kW", "Test standard 2026, clause 1", "should", "memory", "2026-11");
    private static final Rule RULE = new Rule("DEN-001", Severity.ERROR, "P_rack <= limit", LIMIT);
    private static final RuleSet RULES = new RuleSet("na", "North America", "2026", Map.of(RULE.id(), RULE));

    private Sums() {}

    /// The results of a design.
    public static Results of(Design design) {
        Map<ObjectId, RackLoad> loads = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Placement rack : design.placements()) {
            long devices = design.mounts().stream()
                    .filter(mount -> mount.rack().equals(rack.id()))
                    .count();
            loads.put(rack.id(), load(rack.id(), devices));
            if (devices > 0) {
                findings.add(finding(design, rack, devices * 10.0));
            }
        }
        Power power = new Power(10_000.0 * design.mounts().size());
        KeyFigures figures = new KeyFigures(
                design.placements().size(),
                8 * design.mounts().size(),
                complete(power),
                complete(power.times(0.7)),
                new Total<>(power, 2),
                complete(Power.ZERO),
                complete(new Mass(200.0 * design.placements().size())),
                new Area(20),
                new PowerDensity(power.watts() / 20),
                Money.usd("1234567"));
        Coverage coverage = new Coverage(1, design.size(), 0, findings.size(), 0, 0, 100);
        return new Results(design, new Analysis(design, loads, figures), new Findings(RULES, findings, coverage));
    }

    private static RackLoad load(ObjectId rack, long devices) {
        Power power = new Power(10_000.0 * devices);
        return new RackLoad(
                rack,
                complete(power),
                complete(power.times(0.7)),
                complete(power),
                complete(Power.ZERO),
                complete(new Airflow(0.5 * devices)),
                complete(new Mass(200)),
                (int) (8 * devices));
    }

    private static Finding finding(Design design, Placement rack, double kilowatts) {
        Finding open = new Finding(
                RULE,
                "na",
                FindingState.OPEN,
                List.of(rack.id()),
                "",
                new Measure(kilowatts, 5, true, "kW", kilowatts + " <= 5"),
                Message.of("edit.refused.locked", rack.name()),
                Message.of("edit.refused.locked", rack.name()),
                List.of(),
                null);
        return design.waivers().stream()
                .filter(waiver -> waiver.fingerprint().equals(open.fingerprint()))
                .findFirst()
                .map(waiver -> open.with(FindingState.WAIVED, waiver))
                .orElse(open);
    }

    private static <Q extends Quantity> Total<Q> complete(Q quantity) {
        return new Total<>(quantity, 0);
    }
}
