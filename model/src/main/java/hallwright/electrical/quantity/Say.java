package hallwright.electrical.quantity;

import hallwright.electrical.Tolerance;
import hallwright.workload.Fields;
import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.Output;
import hallwright.workload.Series;
import hallwright.workload.Tree;
import hallwright.workload.Working;
import hallwright.workload.WorkloadProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/// The answers to one question while they are collected. Each names its formula; numbers are put in by symbol.
final class Say {

    static final String PASS = "PASS";
    static final String WARN = "WARN";
    static final String FAIL = "FAIL";
    static final String INFO = "INFO";
    static final String MIXED = "MIXED";
    static final double KILO = 1e3;
    static final double PERCENT = 100;

    private final List<Output> outputs = new ArrayList<>();
    private final String section;

    Say(String section) {
        this.section = section;
    }

    List<Output> all() {
        return List.copyOf(outputs);
    }

    /// A figure, with the symbols of its formula and their numbers in turn. One that is not a finite number is left
    /// out.
    Say figure(String key, String unit, double value, String formula, Object... symbols) {
        if (Double.isFinite(value)) {
            outputs.add(working(formula, symbols).gives(key, unit, value));
        }
        return this;
    }

    /// Several numbers.
    Say series(String key, String unit, List<Double> values, String formula, Object... symbols) {
        Series series = working(formula, symbols).gives(key, unit, values);
        outputs.add(series);
        return this;
    }

    /// One number for each of several.
    Say each(String key, String unit, List<Double> of, DoubleUnaryOperator each, String formula, Object... symbols) {
        return series(key, unit, of.stream().map(each::applyAsDouble).toList(), formula, symbols);
    }

    /// Words or named values.
    Say tree(String key, String unit, Object value, String formula, Object... symbols) {
        Tree tree = working(formula, symbols).givesTree(key, unit, value);
        outputs.add(tree);
        return this;
    }

    /// The verdict on the whole.
    Say verdict(String verdict) {
        return tree("verdict", "1", verdict, "actual against limit; equal meets");
    }

    /// The verdicts on several, and the one on the whole: theirs if they agree.
    Say verdicts(List<String> verdicts) {
        tree("verdicts", "1", verdicts, "actual against limit; equal meets");
        return verdict(together(verdicts));
    }

    /// The verdicts on several by name, and the one on the whole.
    Say verdicts(Map<String, String> verdicts) {
        tree("verdicts", "1", verdicts, "actual against limit; equal meets");
        return verdict(together(List.copyOf(verdicts.values())));
    }

    static String together(List<String> verdicts) {
        return verdicts.stream().distinct().count() == 1 ? verdicts.getFirst() : MIXED;
    }

    static String atMost(double actual, double limit) {
        return Tolerance.atMost(actual, limit) ? PASS : FAIL;
    }

    static String passIf(boolean met) {
        return met ? PASS : FAIL;
    }

    static String warnUnless(boolean met) {
        return met ? PASS : WARN;
    }

    /// How far an actual value lies on the good side of an upper limit, in percent of the limit.
    static double marginBelow(double actual, double limit) {
        return (limit - actual) / limit * PERCENT;
    }

    /// The same of a lower limit.
    static double marginAbove(double actual, double limit) {
        return (actual - limit) / limit * PERCENT;
    }

    /// The named numbers of a key, in their order.
    static Map<String, Double> named(Fields in, String key) throws WorkloadProblem {
        Fields inner = in.optionalFields(key);
        if (inner == null) {
            throw in.missing(key);
        }
        Map<String, Double> values = new LinkedHashMap<>();
        for (String name : inner.keys()) {
            values.put(name, inner.number(name));
        }
        return values;
    }

    /// A value in percent as a share, or another share where it is not given.
    static double percentOr(double share, Fields in, String key) throws WorkloadProblem {
        Double found = in.optionalNumber(key);
        return found == null ? share : found / PERCENT;
    }

    /// A number as a key of a map: 7.2 and 12.0, whole percentages without a point where asked.
    static String whole(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
    }

    /// Something that may be missing, as a figure.
    Say optional(String key, String unit, @Nullable Double value, String formula) {
        return value == null ? this : figure(key, unit, value, formula);
    }

    private Working working(String formula, Object... symbols) {
        Working working = Formula.read(section, formula, "").working();
        for (int i = 0; i + 1 < symbols.length; i += 2) {
            double number =
                    symbols[i + 1] instanceof Figure figure ? figure.value() : ((Number) symbols[i + 1]).doubleValue();
            working.put(symbols[i].toString(), number);
        }
        return working;
    }
}
