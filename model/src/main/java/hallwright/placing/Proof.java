package hallwright.placing;

import hallwright.analysis.Analysis;
import hallwright.check.engine.CheckRunner;
import hallwright.check.space.CoolerClearanceCheck;
import hallwright.check.space.DeliveryRouteCheck;
import hallwright.check.space.DoorSizeCheck;
import hallwright.check.space.FrontClearanceCheck;
import hallwright.check.space.OverlapCheck;
import hallwright.check.space.RearClearanceCheck;
import hallwright.check.space.RowLengthCheck;
import hallwright.check.thermal.OrientationCheck;
import hallwright.rule.Finding;
import hallwright.rule.FindingState;
import hallwright.rule.RuleSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What the checks of space say to a design, held against what they said before.
final class Proof {

    private static final CheckRunner CHECKS = new CheckRunner(List.of(
            new OverlapCheck(),
            new FrontClearanceCheck(),
            new RearClearanceCheck(),
            new DeliveryRouteCheck(),
            new RowLengthCheck(),
            new DoorSizeCheck(),
            new CoolerClearanceCheck(),
            new OrientationCheck()));

    /// Findings about rows that no containment is drawn for yet; a row cannot help it.
    private static final String NOT_CONTAINED = "not contained";

    private final RuleSet rules;
    private final Set<List<Object>> before = new HashSet<>();

    Proof(RuleSet rules, Analysis before) {
        this.rules = rules;
        findings(before).forEach(finding -> this.before.add(key(finding)));
    }

    /// The findings that were not there before.
    List<Finding> introduced(Analysis after) {
        return findings(after).stream()
                .filter(finding -> !before.contains(key(finding)))
                .toList();
    }

    private List<Finding> findings(Analysis analysis) {
        return CHECKS.run(rules, analysis, LocalDate.EPOCH).all().stream()
                .filter(finding -> finding.state() != FindingState.NOT_EVALUATED)
                .filter(finding -> !finding.condition().equals(NOT_CONTAINED))
                .toList();
    }

    /// A way or a door that was too narrow before is so for new racks as well.
    private static List<Object> key(Finding finding) {
        Object about = switch (finding.rule().id()) {
            case "SPC-006" -> finding.places();
            case "SPC-011" -> List.of(finding.subjects().getFirst());
            default -> finding.subjects();
        };
        return List.of(finding.rule().id(), finding.condition(), about);
    }
}
