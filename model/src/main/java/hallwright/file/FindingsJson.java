package hallwright.file;

import hallwright.design.Design;
import hallwright.design.DesignObject;
import hallwright.design.ObjectId;
import hallwright.design.Waiver;
import hallwright.rule.Coverage;
import hallwright.rule.Finding;
import hallwright.rule.Findings;
import hallwright.rule.Measure;
import hallwright.rule.RuleSet;
import hallwright.text.Texts;
import hallwright.text.Version;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Findings as JSON for other programs, in the format `hallwright-findings`, version 1.
///
/// | key | what it holds |
/// |---|---|
/// | `format`, `version`, `writtenBy` | `hallwright-findings`, 1 and the program |
/// | `design` | `name` and `revision` of the title block |
/// | `ruleSet` | `id`, `title` and `edition` |
/// | `coverage` | counts: `rules`, `objects`, `passed`, `open`, `waived`, `notEvaluated`, `unchecked` |
/// | `findings` | the list, worst first; the same design always gives the same list |
///
/// A finding holds `rule`, `title`, `severity` (`error`, `warning`, `info`), `state` (`open`, `waived`,
/// `waiver-stale`,
/// `not-evaluated`), `subjects` (each `id` and `name`, the governing one first), `condition` (empty for ordinary
/// work), `message`, `remedy`, `formula`, `clause`, `level`, `evidence`, `fingerprint`; `measure` with `actual`,
/// `limit`,
/// `unit`, `atMost`, `margin` where something was measured; and `waiver` with `reason`, `author`, `date`, `expires`
/// where
/// it is accepted. Words are in the language asked for; everything else does not depend on it. Later versions may
/// add
/// keys; a key that changes its meaning raises the version.
public final class FindingsJson {

    private static final String FORMAT = "hallwright-findings";
    private static final int VERSION = 1;

    private final Design design;
    private final Texts texts;

    private FindingsJson(Design design, Texts texts) {
        this.design = design;
        this.texts = texts;
    }

    /// The whole document.
    public static String text(Findings findings, Design design, Texts texts) {
        return JsonLayout.text(new FindingsJson(design, texts).document(findings));
    }

    private ObjectNode document(Findings findings) {
        ObjectNode top = JsonText.MAPPER.createObjectNode();
        top.put("format", FORMAT);
        top.put("version", VERSION);
        top.put("writtenBy", Version.signature());
        top.putObject("design")
                .put("name", design.project().name())
                .put("revision", design.project().revision());
        RuleSet rules = findings.ruleSet();
        top.putObject("ruleSet")
                .put("id", rules.id())
                .put("title", rules.title())
                .put("edition", rules.edition());
        coverage(top.putObject("coverage"), findings.coverage());
        ArrayNode list = top.putArray("findings");
        findings.all().forEach(finding -> finding(list.addObject(), finding));
        return top;
    }

    private static void coverage(ObjectNode node, Coverage coverage) {
        node.put("rules", coverage.rules())
                .put("objects", coverage.objects())
                .put("passed", coverage.passed())
                .put("open", coverage.open())
                .put("waived", coverage.waived())
                .put("notEvaluated", coverage.notEvaluated())
                .put("unchecked", coverage.unchecked());
    }

    private void finding(ObjectNode node, Finding finding) {
        node.put("rule", finding.rule().id())
                .put("title", texts.get(finding.rule().titleId()))
                .put("severity", finding.rule().severity().code())
                .put("state", finding.state().code());
        ArrayNode subjects = node.putArray("subjects");
        finding.subjects()
                .forEach(id -> subjects.addObject().put("id", id.number()).put("name", name(id)));
        node.put("condition", finding.condition())
                .put("message", texts.of(finding.message()))
                .put("remedy", texts.of(finding.remedy()));
        measure(node, finding.measure());
        node.put("formula", finding.rule().formula())
                .put("clause", finding.rule().limit().clause())
                .put("level", finding.rule().limit().level())
                .put("evidence", finding.rule().limit().evidence())
                .put("fingerprint", finding.fingerprint());
        waiver(node, finding.waiver());
    }

    private static void measure(ObjectNode node, @Nullable Measure measure) {
        if (measure != null) {
            node.putObject("measure")
                    .put("actual", measure.actual())
                    .put("limit", measure.limit())
                    .put("unit", measure.unit())
                    .put("atMost", measure.atMost())
                    .put("margin", measure.margin());
        }
    }

    private static void waiver(ObjectNode node, @Nullable Waiver waiver) {
        if (waiver != null) {
            ObjectNode accepted = node.putObject("waiver");
            accepted.put("reason", waiver.reason())
                    .put("author", waiver.author())
                    .put("date", waiver.date().toString());
            if (waiver.expires() != null) {
                accepted.put("expires", waiver.expires().toString());
            }
        }
    }

    private String name(ObjectId id) {
        DesignObject object = design.find(id);
        return object == null ? "" : object.name();
    }
}
