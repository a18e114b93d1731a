package hallwright.drawing;

import java.util.List;

/// The pattern of a line, so that lines can be told apart without colour.
public enum Dash {
    /// Without gaps.
    SOLID(),
    /// Long dashes.
    DASHED(8.0, 4.0),
    /// Dash, dot, dash.
    DASH_DOT(10.0, 3.0, 2.0, 3.0),
    /// Dots.
    DOTTED(2.0, 3.0);

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Double> lengths;

    Dash(Double... lengths) {
        this.lengths = List.of(lengths);
    }

    /// Lengths of dashes and gaps in turn; empty for a line without gaps.
    public double[] lengths() {
        return lengths.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
