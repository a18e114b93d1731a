package hallwright.workload.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The experts of one layer, of which each token uses a few.
///
/// @param count E, routed experts
/// @param perToken k, routed experts that a token uses
/// @param expert one expert; its width is f_e
/// @param shared n_s, experts of the same width that every token uses
/// @param denseLayers how many of the first layers have an ordinary network instead
/// @param routerBias true if the router adds a number per routed expert
/// @param correction true if a further number per routed expert steers the choice; no token is multiplied with it
public record Experts(
        int count,
        int perToken,
        FeedForward expert,
        int shared,
        int denseLayers,
        boolean routerBias,
        boolean correction) {

    /// The parameters of the router that a token meets.
    public long router(int hidden) {
        return (long) hidden * count + (routerBias ? count : 0);
    }

    /// The parameters of one layer that are split when experts are spread over GPUs.
    public long routed(int hidden) {
        return count * expert.parameters(hidden);
    }

    /// The parameters of one layer's experts that every token uses.
    public long common(int hidden) {
        return shared * expert.parameters(hidden);
    }

    List<Part> parts(int hidden, int layers) {
        List<Part> parts = new ArrayList<>();
        String formula = "{h}·{E}" + (routerBias ? " + {E}" : "") + (correction ? " + {E}" : "");
        long router = router(hidden);
        parts.add(Part.of(
                PartKind.ROUTER,
                layers,
                router + (correction ? count : 0),
                router,
                formula,
                Map.of("h", hidden, "E", count)));
        parts.add(Part.of(
                PartKind.EXPERTS,
                layers,
                routed(hidden),
                perToken * expert.parameters(hidden),
                "{E}·(" + expert.formula("f_e") + ")",
                Map.of("h", hidden, "E", count, "f_e", expert.width())));
        if (shared > 0) {
            parts.add(Part.of(
                    PartKind.SHARED_EXPERTS,
                    layers,
                    common(hidden),
                    "{n_s}·(" + expert.formula("f_e") + ")",
                    Map.of("h", hidden, "n_s", shared, "f_e", expert.width())));
        }
        return parts;
    }
}
