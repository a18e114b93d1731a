package hallwright.workload.model;

import java.util.Map;

/// The norms of a model.
///
/// @param perLayer q, norms in each layer
/// @param bias true if a norm has a bias beside its scale
/// @param last true if there is one more after the last layer
public record Norms(int perLayer, boolean bias, boolean last) {

    /// The parameters of one norm.
    public long each(int hidden) {
        return bias ? 2L * hidden : hidden;
    }

    /// The parameters of the norms of one layer.
    public long layer(int hidden) {
        return perLayer * each(hidden);
    }

    Part part(int hidden, int layers) {
        String formula = (bias ? "2·" : "") + "{q}·{h}";
        return Part.of(PartKind.NORMS, layers, layer(hidden), formula, Map.of("q", perLayer, "h", hidden));
    }

    Part single(PartKind kind, int hidden) {
        return Part.of(kind, 1, each(hidden), (bias ? "2·" : "") + "{h}", Map.of("h", hidden));
    }
}
