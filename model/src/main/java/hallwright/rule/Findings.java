package hallwright.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Everything the rules found in a design.
///
/// @param ruleSet the rules that were applied
/// @param all the findings, in the order of [Finding#ORDER]
/// @param coverage how much was looked at
public record Findings(RuleSet ruleSet, List<Finding> all, Coverage coverage) {

    public Findings {
        all = all.stream().sorted(Finding.ORDER).toList();
    }

    /// The findings with those that say the same about different subjects put together, each group at the place of
    /// its
    /// worst.
    public List<FindingGroup> groups() {
        Map<List<Object>, List<Finding>> byCause = new LinkedHashMap<>();
        for (Finding finding : all) {
            byCause.computeIfAbsent(FindingGroup.cause(finding), cause -> new ArrayList<>())
                    .add(finding);
        }
        return byCause.values().stream().map(FindingGroup::new).toList();
    }

    /// How many findings of a severity are open, stale waivers included.
    public long open(Severity severity) {
        return all.stream()
                .filter(f -> f.rule().severity() == severity)
                .filter(f -> f.state() == FindingState.OPEN || f.state() == FindingState.WAIVER_STALE)
                .count();
    }
}
