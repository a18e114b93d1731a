package hallwright.export;

import hallwright.design.Design;
import hallwright.design.DesignObject;
import hallwright.design.ObjectId;
import hallwright.design.Waiver;
import hallwright.file.JsonLayout;
import hallwright.rule.Coverage;
import hallwright.rule.Finding;
import hallwright.rule.Findings;
import hallwright.rule.Measure;
import hallwright.rule.RuleSet;
import hallwright.text.Texts;
import hallwright.text.Version;
import java.util.LinkedHashMap;
import java.util.Map;

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

    private Map<String, Object> document(Findings findings) {
        Map<String, Object> top = new LinkedHashMap<>();
        top.put("format", FORMAT);
        top.put("version", VERSION);
        top.put("writtenBy", Version.signature());
        top.put(
                "design",
                object(
                        "name",
                        design.project().name(),
                        "revision",
                        design.project().revision()));
        RuleSet rules = findings.ruleSet();
        top.put("ruleSet", object("id", rules.id(), "title", rules.title(), "edition", rules.edition()));
        top.put("coverage", coverage(findings.coverage()));
        top.put("findings", findings.all().stream().map(this::finding).toList());
        return top;
    }

    private static Map<String, Object> coverage(Coverage coverage) {
        Map<String, Object> node = object("rules", coverage.rules(), "objects", coverage.objects());
        node.putAll(object("passed", coverage.passed(), "open", coverage.open(), "waived", coverage.waived()));
        node.putAll(object("notEvaluated", coverage.notEvaluated(), "unchecked", coverage.unchecked()));
        return node;
    }

    private Map<String, Object> finding(Finding finding) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("rule", finding.rule().id());
        node.put("title", texts.get(finding.rule().titleId()));
        node.put("severity", finding.rule().severity().code());
        node.put("state", finding.state().code());
        node.put(
                "subjects",
                finding.subjects().stream()
                        .map(id -> object("id", id.number(), "name", name(id)))
                        .toList());
        node.put("condition", finding.condition());
        node.put("message", texts.of(finding.message()));
        node.put("remedy", texts.of(finding.remedy()));
        Measure measure = finding.measure();
        if (measure != null) {
            node.put("measure", measure(measure));
        }
        node.put("formula", finding.rule().formula());
        node.put("clause", finding.rule().limit().clause());
        node.put("level", finding.rule().limit().level());
        node.put("evidence", finding.rule().limit().evidence());
        node.put("fingerprint", finding.fingerprint());
        Waiver waiver = finding.waiver();
        if (waiver != null) {
            node.put("waiver", waiver(waiver));
        }
        return node;
    }

    private static Map<String, Object> measure(Measure measure) {
        Map<String, Object> node = object("actual", measure.actual(), "limit", measure.limit());
        node.putAll(object("unit", measure.unit(), "atMost", measure.atMost(), "margin", measure.margin()));
        return node;
    }

    private static Map<String, Object> waiver(Waiver waiver) {
        Map<String, Object> node = object("reason", waiver.reason(), "author", waiver.author());
        node.put("date", waiver.date().toString());
        if (waiver.expires() != null) {
            node.put("expires", waiver.expires().toString());
        }
        return node;
    }

    private String name(ObjectId id) {
        DesignObject object = design.find(id);
        return object == null ? "" : object.name();
    }

    /// Keys and values in turn.
    private static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }
}
