package hallwright.workload.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Attention whose query heads share key and value heads in groups; with as many of one as of the other it is the
/// ordinary kind.
///
/// @param heads n, query heads
/// @param keyValueHeads n_kv, key and value heads
/// @param headSize d_h, values per head; n·d_h need not be the width of the model
/// @param projectionBias true if queries, keys and values have biases
/// @param outputBias true if the output has a bias
/// @param headNorm true if queries and keys are normed per head
/// @param sinks true if each head has a learned sink
public record GroupedAttention(
        int heads,
        int keyValueHeads,
        int headSize,
        boolean projectionBias,
        boolean outputBias,
        boolean headNorm,
        boolean sinks)
        implements Attention {

    /// Attention without biases.
    public static GroupedAttention plain(int heads, int keyValueHeads, int headSize) {
        return new GroupedAttention(heads, keyValueHeads, headSize, false, false, false, false);
    }

    @Override
    public Part part(int hidden, int layers) {
        StringBuilder formula = new StringBuilder("{h}·{n}·{d_h} + 2·{h}·{n_kv}·{d_h} + {n}·{d_h}·{h}");
        long each = matrices(hidden).stream().mapToLong(Matrix::weights).sum();
        if (projectionBias) {
            formula.append(" + ({n} + 2·{n_kv})·{d_h}");
            each += (heads + 2L * keyValueHeads) * headSize;
        }
        if (outputBias) {
            formula.append(" + {h}");
            each += hidden;
        }
        if (headNorm) {
            formula.append(" + 2·{d_h}");
            each += 2L * headSize;
        }
        if (sinks) {
            formula.append(" + {n}");
            each += heads;
        }
        Map<String, Integer> symbols = new LinkedHashMap<>();
        symbols.put("h", hidden);
        symbols.put("n", heads);
        symbols.put("n_kv", keyValueHeads);
        symbols.put("d_h", headSize);
        return Part.of(PartKind.ATTENTION, layers, each, formula.toString(), symbols);
    }

    @Override
    public double width() {
        return (double) heads * headSize;
    }

    @Override
    public long cached() {
        return 2L * keyValueHeads * headSize;
    }

    @Override
    public int cacheShards() {
        return keyValueHeads;
    }

    @Override
    public List<Matrix> matrices(int hidden) {
        long queries = (long) heads * headSize;
        long keys = (long) keyValueHeads * headSize;
        List<Matrix> matrices = new ArrayList<>();
        matrices.add(new Matrix("q", hidden, queries));
        matrices.add(new Matrix("k", hidden, keys));
        matrices.add(new Matrix("v", hidden, keys));
        matrices.add(new Matrix("o", queries, hidden));
        return matrices;
    }
}
