package hallwright.app.findings;

import hallwright.design.Design;
import hallwright.design.DesignObject;
import hallwright.design.ObjectId;
import hallwright.rule.Coverage;
import hallwright.rule.Finding;
import hallwright.rule.FindingGroup;
import hallwright.rule.FindingState;
import hallwright.rule.Findings;
import hallwright.rule.Measure;
import hallwright.rule.Severity;
import hallwright.text.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Findings as people read them: filtered, with names and numbers in a language.
public final class FindingsModel {

    private final Design design;
    private final Findings findings;
    private final Texts texts;

    /// @param design the design that the findings are about
    /// @param findings the findings
    /// @param texts the language
    public FindingsModel(Design design, Findings findings, Texts texts) {
        this.design = design;
        this.findings = findings;
        this.texts = texts;
    }

    /// The findings that pass the filter: those that are open first, then those that were not evaluated, then the
    /// others; in their order otherwise.
    public List<Finding> shown(Filter filter, Set<ObjectId> selection) {
        String wanted = filter.text().strip().toLowerCase(Locale.ROOT);
        return findings.all().stream()
                .filter(finding -> filter.severities().contains(finding.rule().severity()))
                .filter(finding -> filter.states().contains(finding.state()))
                .filter(finding ->
                        !filter.selectedOnly() || finding.subjects().stream().anyMatch(selection::contains))
                .filter(finding -> wanted.isEmpty() || text(finding).contains(wanted))
                .sorted(Comparator.comparingInt(FindingsModel::rank))
                .toList();
    }

    /// The findings that pass the filter, those that say the same about different subjects put together; in the
    /// order of [#shown].
    public List<FindingGroup> groups(Filter filter, Set<ObjectId> selection) {
        List<Finding> members = shown(filter, selection);
        return new Findings(findings.ruleSet(), members, findings.coverage())
                .groups().stream()
                        .sorted(Comparator.comparingInt(group -> rank(group.leader())))
                        .toList();
    }

    /// The object of the worst finding, and how many others there are; the whole hall where it is about no object.
    public String subjects(FindingGroup group) {
        List<ObjectId> ids = group.subjects();
        return group.size() == 1 || ids.size() < 2
                ? subjects(group.leader())
                : texts.get("window.findings.more", name(ids.getFirst()), ids.size() - 1);
    }

    /// What is wrong, and for how many others the same holds.
    public String message(FindingGroup group) {
        return texts.of(group.message(this::name));
    }

    private static int rank(Finding finding) {
        return switch (finding.state()) {
            case OPEN, WAIVER_STALE -> 0;
            case NOT_EVALUATED -> 1;
            case WAIVED -> 2;
        };
    }

    /// How many findings are in a state.
    public long count(FindingState state) {
        return findings.all().stream()
                .filter(finding -> finding.state() == state)
                .count();
    }

    /// How many findings of a severity are open.
    public long open(Severity severity) {
        return findings.open(severity);
    }

    /// The names of the objects that a finding is about, the governing one first.
    public String subjects(Finding finding) {
        if (finding.subjects().isEmpty()) {
            return texts.get("window.findings.hall");
        }
        int most = 3;
        String names = finding.subjects().stream().limit(most).map(this::name).collect(Collectors.joining(", "));
        return finding.subjects().size() <= most
                ? names
                : texts.get("window.findings.more", names, finding.subjects().size() - most);
    }

    /// Measured value and limit, such as `41.2 kW > 34.5 kW`.
    public String comparison(Finding finding) {
        Measure measure = finding.measure();
        if (measure == null) {
            return texts.get(finding.state().messageId());
        }
        String sign = measure.met() ? (measure.atMost() ? "≤" : "≥") : (measure.atMost() ? ">" : "<");
        return number(measure.actual(), measure.unit()) + " " + sign + " " + number(measure.limit(), measure.unit());
    }

    /// How far the value lies from the limit, as a share of the limit; negative where it is violated; empty where
    /// nothing was measured or the limit is nothing.
    public String margin(Finding finding) {
        Measure measure = finding.measure();
        if (measure == null || measure.limit() == 0) {
            return "";
        }
        double percent = measure.margin() * 100;
        String size = texts.quantities().number(Math.abs(percent), Math.abs(percent) < 10 ? 1 : 0);
        return (percent < 0 ? "−" : percent > 0 ? "+" : "") + size + " %";
    }

    /// How much was looked at.
    public String coverage() {
        Coverage coverage = findings.coverage();
        return texts.get(
                "window.findings.coverage",
                findings.ruleSet().title(),
                coverage.rules(),
                coverage.passed(),
                coverage.notEvaluated(),
                coverage.unchecked());
    }

    private String name(ObjectId id) {
        DesignObject object = design.find(id);
        return object == null ? id.toString() : object.name();
    }

    private String number(double value, String unit) {
        double size = Math.abs(value);
        int decimals = size < 10 ? 2 : size < 1000 ? 1 : 0;
        String number = texts.quantities().number(value, decimals);
        return unit.isEmpty() || unit.equals("1") ? number : number + " " + unit;
    }

    private String text(Finding finding) {
        return String.join(
                        " ",
                        finding.rule().id(),
                        texts.get(finding.rule().titleId()),
                        texts.of(finding.message()),
                        subjects(finding))
                .toLowerCase(Locale.ROOT);
    }
}
