package hallwright.workload.model;

import java.util.Map;

/// Parts that some encoders have beside their layers.
public final class Parts {

    private Parts() {}

    /// The pooler of BERT: one square matrix with a bias.
    public static Part pooler(int hidden) {
        return Part.of(PartKind.POOLER, 1, (long) hidden * hidden + hidden, "{h}² + {h}", Map.of("h", hidden));
    }

    /// A head that guesses masked tokens with the tied token table: a matrix, a norm and a bias per token.
    public static Part maskedHead(int hidden, int vocabulary) {
        return Part.of(
                PartKind.OUTPUT_HEAD,
                1,
                (long) hidden * hidden + 3L * hidden + vocabulary,
                "{h}² + {h} + 2·{h} + {V}",
                Map.of("h", hidden, "V", vocabulary));
    }

    /// The head of a protein model that reads contacts off all attention maps.
    public static Part contactHead(int maps) {
        return Part.of(PartKind.CLASSIFIER, 1, maps + 1L, "{maps} + 1", Map.of("maps", maps));
    }
}
