package hallwright.workload.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The tables in front of the layers.
///
/// @param vocabulary V, tokens known
/// @param positions P, learned positions; 0 if positions are worked out
/// @param types T, token types; 0 if there are none
/// @param norm true if a norm follows the tables
/// @param tied true if the token table is used once more to score the output
public record Embedding(int vocabulary, int positions, int types, boolean norm, boolean tied) {

    /// A token table alone.
    public static Embedding plain(int vocabulary, boolean tied) {
        return new Embedding(vocabulary, 0, 0, false, tied);
    }

    /// The parameters of the token table.
    public long table(int hidden) {
        return (long) vocabulary * hidden;
    }

    List<Part> parts(int hidden, Norms norms) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.of(PartKind.TOKEN_TABLE, 1, table(hidden), "{V}·{h}", Map.of("V", vocabulary, "h", hidden)));
        if (positions > 0) {
            parts.add(Part.of(
                    PartKind.POSITION_TABLE,
                    1,
                    (long) positions * hidden,
                    "{P}·{h}",
                    Map.of("P", positions, "h", hidden)));
        }
        if (types > 0) {
            parts.add(
                    Part.of(PartKind.TYPE_TABLE, 1, (long) types * hidden, "{T}·{h}", Map.of("T", types, "h", hidden)));
        }
        if (norm) {
            parts.add(norms.single(PartKind.EMBEDDING_NORM, hidden));
        }
        return parts;
    }
}
