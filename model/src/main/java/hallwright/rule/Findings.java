package hallwright.rule;

import java.util.List;

/// Everything the rules found in a design.
///
/// @param ruleSet the rules that were applied
/// @param all the findings, in the order of [Finding#ORDER]
/// @param coverage how much was looked at
public record Findings(RuleSet ruleSet, List<Finding> all, Coverage coverage) {

    public Findings {
        all = all.stream().sorted(Finding.ORDER).toList();
    }

    /// How many findings of a severity are open, stale waivers included.
    public long open(Severity severity) {
        return all.stream()
                .filter(f -> f.rule().severity() == severity)
                .filter(f -> f.state() == FindingState.OPEN || f.state() == FindingState.WAIVER_STALE)
                .count();
    }
}
