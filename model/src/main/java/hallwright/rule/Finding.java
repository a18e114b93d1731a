package hallwright.rule;

import hallwright.design.ObjectId;
import hallwright.design.Waiver;
import hallwright.geometry.Rect;
import hallwright.text.Message;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One result of a rule that people must see: violated, accepted or not evaluated.
///
/// @param rule the rule, with its limit and clause
/// @param ruleSet the id of the rule set
/// @param state what became of it
/// @param subjects the objects it is about, the governing one first
/// @param condition the governing state of the plant in stable words, such as `feed A lost`; empty for ordinary
///     work
/// @param measure what was measured against what; null where nothing could be measured
/// @param message what is wrong, with the numbers
/// @param remedy what to try
/// @param places what to draw on the plan to explain it
/// @param waiver the acceptance that was found for it, or null
public record Finding(
        Rule rule,
        String ruleSet,
        FindingState state,
        List<ObjectId> subjects,
        String condition,
        @Nullable Measure measure,
        Message message,
        Message remedy,
        List<Rect> places,
        @Nullable Waiver waiver) {

    /// Severity first, then the smallest margin, then rule, subjects and condition: the same design always gives
    /// the
    /// same list. Margins that differ by less than one part in a thousand million are the same.
    public static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding f) -> f.rule().severity())
            .thenComparingDouble(Finding::roundedMargin)
            .thenComparing(f -> f.rule().id())
            .thenComparing(Finding::subjects, Finding::compare)
            .thenComparing(Finding::condition);

    private static final double STEPS = 1e9;

    public Finding {
        subjects = List.copyOf(subjects);
        places = List.copyOf(places);
    }

    /// What a waiver holds on to: rule, subjects, condition and rule set; no coordinates and no measured values, so
    /// that moving or renaming things does not lose it.
    public String fingerprint() {
        String ids = subjects.stream()
                .sorted()
                .map(id -> Integer.toString(id.number()))
                .collect(Collectors.joining(","));
        return rule.id() + "|" + ids + "|" + condition + "|" + ruleSet;
    }

    /// The same finding in another state, with the waiver that led to it.
    public Finding with(FindingState newState, @Nullable Waiver newWaiver) {
        return new Finding(rule, ruleSet, newState, subjects, condition, measure, message, remedy, places, newWaiver);
    }

    private double roundedMargin() {
        return measure == null ? Double.POSITIVE_INFINITY : Math.rint(measure.margin() * STEPS);
    }

    private static int compare(List<ObjectId> a, List<ObjectId> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }
}
