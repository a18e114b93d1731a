package hallwright.app.command.print;

import hallwright.design.Design;
import hallwright.design.DesignObject;
import hallwright.design.ObjectId;
import hallwright.design.Waiver;
import hallwright.rule.Coverage;
import hallwright.rule.Finding;
import hallwright.rule.FindingGroup;
import hallwright.rule.FindingState;
import hallwright.rule.Findings;
import hallwright.rule.Severity;
import hallwright.text.Texts;
import java.io.PrintWriter;
import java.util.List;

/// Findings as text for people: one line with rule, severity and subjects, one with what is wrong, one with what to
/// try. Findings that say the same about different subjects are printed once.
public final class FindingsText {

    private static final int MOST_SUBJECTS = 4;

    private final Design design;
    private final Texts texts;
    private final PrintWriter out;

    public FindingsText(Design design, Texts texts, PrintWriter out) {
        this.design = design;
        this.texts = texts;
        this.out = out;
    }

    /// Prints the first findings and how much was looked at.
    ///
    /// @param most how many groups of findings at most; the findings of the rest are counted
    public void print(Findings findings, int most) {
        out.println(texts.get(
                "command.check.title",
                design.project().name(),
                design.project().revision(),
                findings.ruleSet().title()));
        List<FindingGroup> groups = findings.groups();
        groups.stream().limit(most).forEach(this::group);
        int rest = groups.stream().skip(most).mapToInt(FindingGroup::size).sum();
        out.println();
        if (rest > 0) {
            out.println(texts.get("command.check.more", rest));
        }
        coverage(findings);
    }

    private void group(FindingGroup group) {
        Finding finding = group.leader();
        out.println();
        boolean open = finding.state() == FindingState.OPEN;
        String severity = texts.get(finding.rule().severity().messageId());
        String state =
                open ? severity : severity + ", " + texts.get(finding.state().messageId());
        out.println(texts.get(
                "command.check.head",
                finding.rule().id(),
                state,
                texts.of(finding.rule().title()),
                subjects(group.size() == 1 ? finding.subjects() : group.subjects())));
        out.println("  " + texts.of(group.message(this::name)));
        out.println("  " + texts.get("command.check.remedy", finding.remedy()));
        Waiver waiver = finding.waiver();
        if (waiver != null) {
            out.println("  " + texts.get("command.check.waiver", waiver.reason(), waiver.author(), waiver.date()));
        }
    }

    private String subjects(List<ObjectId> ids) {
        List<String> names = ids.stream().limit(MOST_SUBJECTS).map(this::name).toList();
        String shown = String.join(", ", names);
        int rest = ids.size() - names.size();
        if (ids.isEmpty()) {
            return texts.get("command.check.hall");
        }
        return rest > 0 ? texts.get("command.check.subjects", shown, rest) : shown;
    }

    private String name(ObjectId id) {
        DesignObject object = design.find(id);
        return object == null ? Integer.toString(id.number()) : object.name();
    }

    private void coverage(Findings findings) {
        Coverage coverage = findings.coverage();
        out.println(texts.get(
                "command.check.sum",
                findings.open(Severity.ERROR),
                findings.open(Severity.WARNING),
                findings.open(Severity.INFO),
                coverage.waived(),
                coverage.notEvaluated()));
        out.println(texts.get(
                "command.check.coverage",
                coverage.rules(),
                coverage.objects(),
                coverage.passed(),
                coverage.unchecked()));
    }
}
