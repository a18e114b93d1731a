package hallwright.file;

import hallwright.workload.Figure;
import hallwright.workload.Flag;
import hallwright.workload.Input;
import hallwright.workload.Output;
import hallwright.workload.Series;
import hallwright.workload.Trace;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Figures and their traces as JSON.
final class FigureJson {

    private static final double EXACT = 1e15;

    private FigureJson() {}

    /// The value under its own key.
    static void value(ObjectNode node, Output output) {
        switch (output) {
            case Figure figure -> number(node, figure.key(), figure.value());
            case Flag flag -> node.put(flag.key(), flag.value());
            case Series series -> series.values().forEach(node.putArray(series.key())::add);
        }
    }

    /// The figure with its unit, its formula, the numbers in it, its source and how far it can be trusted.
    static void trace(ObjectNode node, Output output) {
        node.put("key", output.key());
        switch (output) {
            case Figure figure -> {
                number(node, "value", figure.value());
                node.put("unit", figure.unit());
            }
            case Flag flag -> node.put("value", flag.value());
            case Series series -> {
                series.values().forEach(node.putArray("value")::add);
                node.put("unit", series.unit());
            }
        }
        Trace trace = output.trace();
        node.put("formulaId", trace.formula().id());
        node.put("formula", trace.formula().symbolic());
        node.put("substituted", trace.substituted());
        ArrayNode inputs = node.putArray("inputs");
        for (Input input : trace.inputs()) {
            ObjectNode one = inputs.addObject();
            one.put("symbol", input.symbol());
            number(one, "value", input.value());
            one.put("confidence", input.confidence().code());
            one.put("source", input.source());
        }
        node.put("source", trace.formula().source());
        node.put("confidence", trace.confidence().code());
        number(node, "uncertainty", trace.uncertainty());
    }

    /// The text of a tree, indented.
    static String write(ObjectNode root) {
        try {
            return JsonText.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        } catch (JacksonException e) {
            throw new IllegalStateException("a tree of numbers and texts could not be written", e);
        }
    }

    private static void number(ObjectNode node, String key, double value) {
        if (value == Math.rint(value) && Math.abs(value) < EXACT) {
            node.put(key, (long) value);
        } else {
            node.put(key, value);
        }
    }
}
