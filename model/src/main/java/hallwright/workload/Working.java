package hallwright.workload;

import hallwright.catalogue.Confidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A formula into which numbers are being put.
public final class Working {

    private final Formula formula;
    private final Map<String, Input> inputs = new LinkedHashMap<>();
    private Confidence confidence;
    private double uncertainty;

    Working(Formula formula) {
        this.formula = formula;
        this.confidence = formula.confidence();
    }

    /// Puts in a number that was asked for or that is exact.
    public Working put(String symbol, double value) {
        return put(new Input(symbol, value, "", Confidence.HIGH));
    }

    /// Puts in a whole number that was asked for or that is exact.
    public Working put(String symbol, long value) {
        return put(symbol, (double) value);
    }

    /// Puts in a number of the reference data.
    public Working put(String symbol, Datum datum) {
        return put(new Input(symbol, datum.value(), datum.source(), datum.confidence()));
    }

    /// Puts in another figure; its doubts go with it.
    public Working put(String symbol, Figure figure) {
        uncertainty = Math.max(uncertainty, figure.trace().uncertainty());
        return put(new Input(symbol, figure.value(), "", figure.trace().confidence()));
    }

    /// States the band around the value as a share of it.
    public Working within(double share) {
        uncertainty = Math.max(uncertainty, share);
        return this;
    }

    /// The figure that follows.
    ///
    /// @param key the name of the figure in files
    /// @param unit its unit, `1` for a share, a factor or a plain count
    /// @param value the value, worked out from the same numbers
    /// @throws IllegalStateException if a symbol of the formula was left without a number
    public Figure gives(String key, String unit, double value) {
        return new Figure(key, value, unit, trace());
    }

    /// Several values that follow together.
    public Series gives(String key, String unit, List<Double> values) {
        return new Series(key, values, unit, trace());
    }

    /// A yes or no that follows.
    public Flag gives(String key, boolean value) {
        return new Flag(key, value, trace());
    }

    /// Words or named values that follow.
    public Tree givesTree(String key, String unit, Object value) {
        return new Tree(key, value, unit, trace());
    }

    /// The trace alone.
    public Trace trace() {
        List<Input> ordered = new ArrayList<>();
        for (String symbol : formula.symbols()) {
            Input input = inputs.get(symbol);
            if (input == null) {
                throw new IllegalStateException("a symbol has no number [formula=" + formula.id() + " " + formula.text()
                        + ", symbol=" + symbol + "]");
            }
            ordered.add(input);
        }
        inputs.values().stream().filter(input -> !ordered.contains(input)).forEach(ordered::add);
        return new Trace(formula, ordered, confidence, uncertainty);
    }

    private Working put(Input input) {
        inputs.put(input.symbol(), input);
        if (input.confidence().compareTo(confidence) > 0) {
            confidence = input.confidence();
        }
        return this;
    }
}
