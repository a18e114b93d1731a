package hallwright.workload.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Equal layers, one after the other.
///
/// @param layers L, how many
/// @param hidden h, width of the model
/// @param attention the attention of each
/// @param feedForward the network of each layer without experts
/// @param experts the experts of the other layers; null if no layer has any
/// @param norms the norms
/// @param window layers that look back a bounded number of tokens
public record Stack(
        int layers,
        int hidden,
        Attention attention,
        FeedForward feedForward,
        @Nullable Experts experts,
        Norms norms,
        Window window) {

    /// How many layers have no experts.
    public int denseLayers() {
        return experts == null ? layers : experts.denseLayers();
    }

    /// The parameters of one layer's attention.
    public long attentionParameters() {
        return attention.part(hidden, 1).each();
    }

    /// The weights of the matrices of one layer without experts.
    public long denseLayerWeights() {
        return Stream.concat(attention.matrices(hidden).stream(), feedForward.matrices(hidden).stream())
                .mapToLong(Matrix::weights)
                .sum();
    }

    /// The width of the networks that one token passes in one layer, averaged over the layers.
    public double activeWidth() {
        if (experts == null) {
            return feedForward.width();
        }
        double mixed = (double) (experts.perToken() + experts.shared())
                * experts.expert().width();
        double dense = (double) denseLayers() * feedForward.width();
        return ((layers - denseLayers()) * mixed + dense) / layers;
    }

    /// Over all layers, how many tokens each looks back at most from a context of a length, added up.
    public double reach(double context) {
        return (layers - window.layers()) * context + window.layers() * Math.min(context, (double) window.tokens());
    }

    /// Its parts.
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(attention.part(hidden, layers));
        if (denseLayers() > 0) {
            parts.add(feedForward.part(hidden, denseLayers()));
        }
        if (experts != null) {
            parts.addAll(experts.parts(hidden, layers - denseLayers()));
        }
        parts.add(norms.part(hidden, layers));
        return parts;
    }
}
