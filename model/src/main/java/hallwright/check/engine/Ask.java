package hallwright.check.engine;

import hallwright.check.engine.Verdict.Pass;
import hallwright.check.engine.Verdict.Violation;
import hallwright.design.ObjectId;
import hallwright.geometry.Rect;
import hallwright.rule.Measure;
import hallwright.space.Placed;
import hallwright.text.Message;
import java.util.List;
import java.util.Objects;

/// One comparison on its way to a verdict. The texts of a rule such as `WKL-009` are `check.rule.WKL-009.message`
/// and
/// `check.rule.WKL-009.remedy`, with the same arguments: subject, measured value, limit, and what else there is.
///
/// @param given the rule and its limit
/// @param subjects the objects it is about
/// @param condition which stage it is about; empty if it is about objects
/// @param name what people call the subject
public record Ask(Given given, List<ObjectId> subjects, String condition, String name) {

    public Ask {
        subjects = List.copyOf(subjects);
    }

    /// About one object.
    public static Ask of(Given given, ObjectId object) {
        return new Ask(given, List.of(object), "", given.name(object));
    }

    /// About a stage, which is no object.
    public static Ask stage(Given given, String stage) {
        return new Ask(given, List.of(), "stage " + stage, stage);
    }

    /// About the hall.
    public static Ask hall(Given given) {
        return new Ask(given, List.of(), "", given.design().project().name());
    }

    /// Holds a value that must not exceed a limit against it.
    public Verdict most(double actual, double limit, String unit, String formula, Object... more) {
        return verdict(actual, limit, true, unit, formula, more);
    }

    /// Holds a value that must reach a limit against it.
    public Verdict least(double actual, double limit, String unit, String formula, Object... more) {
        return verdict(actual, limit, false, unit, formula, more);
    }

    private Verdict verdict(double actual, double limit, boolean atMost, String unit, String formula, Object... more) {
        String whole = formula + " = " + Numbers.text(actual) + " " + unit + (atMost ? " <= " : " >= ")
                + Numbers.text(limit) + " " + unit;
        Measure measure = new Measure(actual, limit, atMost, unit, whole);
        if (measure.met()) {
            return new Pass(subjects, measure);
        }
        Object[] arguments = new Object[more.length + 3];
        arguments[0] = name;
        arguments[1] = actual;
        arguments[2] = limit;
        System.arraycopy(more, 0, arguments, 3, more.length);
        String texts = "check.rule." + given.rule().id();
        return new Violation(
                subjects,
                condition,
                measure,
                true,
                Message.of(texts + ".message", arguments),
                Message.of(texts + ".remedy", arguments),
                places());
    }

    /// What to draw: where the subjects stand.
    private List<Rect> places() {
        return subjects.stream()
                .map(id -> given.analysis().layout().floor().find(given.design().holder(id)))
                .filter(Objects::nonNull)
                .map(Placed::bounds)
                .distinct()
                .toList();
    }
}
