package hallwright.app.sample;

import hallwright.analysis.Analysis;
import hallwright.app.workbench.Results;
import hallwright.design.Design;
import hallwright.design.Placement;
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
import hallwright.units.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Results for tests: what is calculated from a design, a capital of 1.23 million dollars, and one finding of the
/// rule
/// DEN-001 for each rack with a device, which draws 10 kW where 5 kW are allowed.
public final class Sums {

    private static final Limit LIMIT =
            new Limit(Map.of(Limit.VALUE, 5.0), "kW", "Test standard 2026, clause 1", "should", "memory", "2026-11");
    private static final Rule RULE = new Rule("DEN-001", Severity.ERROR, "P_rack <= limit", LIMIT);
    private static final RuleSet RULES = new RuleSet("na", "North America", "2026", Map.of(RULE.id(), RULE));

    private Sums() {}

    /// The results of a design.
    public static Results of(Design design) {
        List<Finding> findings = new ArrayList<>();
        for (Placement rack : design.placements()) {
            long devices = design.mounts().stream()
                    .filter(mount -> mount.rack().equals(rack.id()))
                    .count();
            if (devices > 0) {
                findings.add(finding(design, rack, devices * 10.0));
            }
        }
        Coverage coverage = new Coverage(1, design.size(), 0, findings.size(), 0, 0, 100);
        return new Results(
                design,
                Analysis.of(design, null)
                        .withWorkload(Reference.DATA, null)
                        .withPower(Reference.ELECTRICAL, 1, null)
                        .withCapital(Money.usd("1234567")),
                new Findings(RULES, findings, coverage));
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
}
