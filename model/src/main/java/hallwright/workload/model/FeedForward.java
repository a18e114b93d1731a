package hallwright.workload.model;

import java.util.List;
import java.util.Map;

/// The feed-forward network of one layer.
///
/// @param width f, its inner width
/// @param gated true if a gate is multiplied in, which takes a third matrix
/// @param bias true if its matrices have biases
public record FeedForward(int width, boolean gated, boolean bias) {

    /// Its parameters in a model of a width.
    public long parameters(int hidden) {
        long matrices = matrices(hidden).stream().mapToLong(Matrix::weights).sum();
        return bias ? matrices + (gated ? 2L : 1L) * width + hidden : matrices;
    }

    /// Its matrices in a model of a width.
    public List<Matrix> matrices(int hidden) {
        Matrix up = new Matrix("up", hidden, width);
        Matrix down = new Matrix("down", width, hidden);
        return gated ? List.of(new Matrix("gate", hidden, width), up, down) : List.of(up, down);
    }

    String formula(String symbol) {
        String f = "{" + symbol + "}";
        String matrices = (gated ? "3" : "2") + "·{h}·" + f;
        return bias ? matrices + " + " + (gated ? "2·" : "") + f + " + {h}" : matrices;
    }

    Part part(int hidden, int layers) {
        return Part.of(
                PartKind.FEED_FORWARD, layers, parameters(hidden), formula("f"), Map.of("h", hidden, "f", width));
    }
}
