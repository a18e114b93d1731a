package hallwright.workload.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Attention over a compressed key and value, as in DeepSeek V2 and V3.
///
/// @param heads n, query heads
/// @param queryRank r_q, width of the compressed query; 0 if the query is not compressed
/// @param keyValueRank r_kv, width of the compressed key and value
/// @param plainSize d_nope, values per head without position
/// @param rotarySize d_rope, values per head with position
/// @param valueSize d_v, values per head of the value
public record LatentAttention(int heads, int queryRank, int keyValueRank, int plainSize, int rotarySize, int valueSize)
        implements Attention {

    @Override
    public Part part(int hidden, int layers) {
        String query =
                queryRank > 0 ? "{h}·{r_q} + {r_q} + {r_q}·{n}·({d_nope} + {d_rope})" : "{h}·{n}·({d_nope} + {d_rope})";
        String formula = query + " + {h}·({r_kv} + {d_rope}) + {r_kv} + {r_kv}·{n}·({d_nope} + {d_v}) + {n}·{d_v}·{h}";
        long each = matrices(hidden).stream().mapToLong(Matrix::weights).sum() + queryRank + keyValueRank;
        Map<String, Integer> symbols = new LinkedHashMap<>();
        symbols.put("h", hidden);
        symbols.put("n", heads);
        if (queryRank > 0) {
            symbols.put("r_q", queryRank);
        }
        symbols.put("r_kv", keyValueRank);
        symbols.put("d_nope", plainSize);
        symbols.put("d_rope", rotarySize);
        symbols.put("d_v", valueSize);
        return Part.of(PartKind.ATTENTION, layers, each, formula, symbols);
    }

    @Override
    public double width() {
        return heads * (plainSize + rotarySize + valueSize) / 2.0;
    }

    @Override
    public long cached() {
        return (long) keyValueRank + rotarySize;
    }

    @Override
    public int cacheShards() {
        return 1;
    }

    @Override
    public List<Matrix> matrices(int hidden) {
        long queries = (long) heads * (plainSize + rotarySize);
        List<Matrix> matrices = new ArrayList<>();
        if (queryRank > 0) {
            matrices.add(new Matrix("q_a", hidden, queryRank));
            matrices.add(new Matrix("q_b", queryRank, queries));
        } else {
            matrices.add(new Matrix("q", hidden, queries));
        }
        matrices.add(new Matrix("kv_a", hidden, keyValueRank + rotarySize));
        matrices.add(new Matrix("kv_b", keyValueRank, (long) heads * (plainSize + valueSize)));
        matrices.add(new Matrix("o", (long) heads * valueSize, hidden));
        return matrices;
    }
}
