package hallwright.workload.file;

import hallwright.workload.Figure;
import hallwright.workload.Flag;
import hallwright.workload.Input;
import hallwright.workload.Output;
import hallwright.workload.Series;
import hallwright.workload.Trace;
import hallwright.workload.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Figures and their traces as plain values, ready to be written.
final class FigureTree {

    private static final double EXACT = 1e15;

    private FigureTree() {}

    /// The value of a figure.
    static Object value(Output output) {
        return switch (output) {
            case Figure figure -> number(figure.value());
            case Flag flag -> flag.value();
            case Series series ->
                series.values().stream().map(FigureTree::number).toList();
            case Tree tree -> plain(tree.value());
        };
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Number number -> number(number.doubleValue());
            case List<?> list -> list.stream().map(FigureTree::plain).toList();
            case Map<?, ?> map -> {
                Map<String, Object> named = new LinkedHashMap<>();
                map.forEach((key, each) -> named.put(key.toString(), plain(each)));
                yield named;
            }
            default -> value;
        };
    }

    /// The figure with its unit, its formula, the numbers in it, its source and how far it can be trusted.
    static Map<String, Object> trace(Output output) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("key", output.key());
        node.put("value", value(output));
        switch (output) {
            case Figure figure -> node.put("unit", figure.unit());
            case Series series -> node.put("unit", series.unit());
            case Tree tree -> node.put("unit", tree.unit());
            case Flag _ -> {}
        }
        Trace trace = output.trace();
        node.put("formulaId", trace.formula().id());
        node.put("formula", trace.formula().symbolic());
        node.put("substituted", trace.substituted());
        List<Object> inputs = new ArrayList<>();
        trace.inputs().forEach(input -> inputs.add(input(input)));
        node.put("inputs", inputs);
        node.put("source", trace.formula().source());
        node.put("confidence", trace.confidence().code());
        node.put("uncertainty", number(trace.uncertainty()));
        return node;
    }

    /// A number that went into a formula.
    static Map<String, Object> input(Input input) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("symbol", input.symbol());
        node.put("value", number(input.value()));
        node.put("confidence", input.confidence().code());
        node.put("source", input.source());
        return node;
    }

    /// A whole number without a point, any other as it is.
    static Object number(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < EXACT;
        return whole ? (Object) (long) value : (Object) value;
    }
}
