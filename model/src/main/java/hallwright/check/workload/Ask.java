package hallwright.check.workload;

import hallwright.check.engine.Given;
import hallwright.check.engine.Numbers;
import hallwright.check.engine.Verdict;
import hallwright.check.engine.Verdict.Pass;
import hallwright.check.engine.Verdict.Violation;
import hallwright.design.ObjectId;
import hallwright.rule.Measure;
import hallwright.text.Message;
import java.util.List;
import java.util.Locale;

/// One comparison on its way to a verdict. The texts of a rule such as `WKL-009` are
/// `check.workload.wkl-009.message`
/// and `check.workload.wkl-009.remedy`, with the same arguments: subject, measured value, limit, and what else
/// there is.
///
/// @param given the rule and its limit
/// @param subjects the objects it is about
/// @param condition which stage it is about; empty if it is about objects
/// @param name what people call the subject
record Ask(Given given, List<ObjectId> subjects, String condition, String name) {

    Ask {
        subjects = List.copyOf(subjects);
    }

    /// About one object.
    static Ask of(Given given, ObjectId object) {
        return new Ask(given, List.of(object), "", given.name(object));
    }

    /// About a stage, which is no object.
    static Ask stage(Given given, String stage) {
        return new Ask(given, List.of(), "stage " + stage, stage);
    }

    /// About the hall.
    static Ask hall(Given given) {
        return new Ask(given, List.of(), "", given.design().project().name());
    }

    /// Holds a value that must not exceed a limit against it.
    Verdict most(double actual, double limit, String unit, String formula, Object... more) {
        return verdict(actual, limit, true, unit, formula, more);
    }

    /// Holds a value that must reach a limit against it.
    Verdict least(double actual, double limit, String unit, String formula, Object... more) {
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
        String texts = given.rule().id().toLowerCase(Locale.ROOT);
        return new Violation(
                subjects,
                condition,
                measure,
                true,
                Message.of("check.workload." + texts + ".message", arguments),
                Message.of("check.workload." + texts + ".remedy", arguments),
                List.of());
    }
}
