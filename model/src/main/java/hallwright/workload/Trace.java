package hallwright.workload;

import hallwright.catalogue.Confidence;
import java.util.List;
import java.util.Objects;

/// How a figure came about: the formula, the numbers that were put in, and how far the result can be trusted.
///
/// @param formula the formula
/// @param inputs the numbers, in the order of the formula's symbols
/// @param confidence the worst of the formula and its inputs
/// @param uncertainty the band around the value as a share of it, 0.35 for plus or minus 35 %; zero if none is
///     known
public record Trace(Formula formula, List<Input> inputs, Confidence confidence, double uncertainty) {

    public Trace {
        inputs = List.copyOf(inputs);
    }

    /// The formula with the numbers in it.
    public String substituted() {
        return Formula.SYMBOL.matcher(formula.text()).replaceAll(symbol -> Numbers.plain(value(symbol.group(1))));
    }

    /// The number that was put in for a symbol.
    ///
    /// @throws IllegalArgumentException if the formula has no such symbol
    public double value(String symbol) {
        return inputs.stream()
                .filter(input -> input.symbol().equals(symbol))
                .findFirst()
                .map(Input::value)
                .orElseThrow(() -> new IllegalArgumentException("no such symbol [symbol=" + symbol + "]"));
    }

    /// The inputs that are estimates, for a warning beside the figure.
    public List<Input> doubtful() {
        return inputs.stream()
                .filter(input -> input.confidence().compareTo(Confidence.LOW) >= 0)
                .filter(input -> !Objects.equals(input.source(), ""))
                .toList();
    }
}
