package hallwright.workload.serving;

import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.data.Precision;
import hallwright.workload.model.Experts;
import hallwright.workload.model.LanguageModel;

/// The weights of a served model (W5.2, W6.1). The token table and the head keep 16 bits.
public final class ServingWeights {

    private static final double TABLE_BYTES = 2;
    private static final String SOURCE = "checkpoint sizes of gpt-oss reproduced; TensorRT-LLM keeps tables in 16 bits";
    private static final Formula BYTES =
            Formula.read("W5.2", "({N} - {tables})·{bits}/8 + {tables}·{table bytes}", SOURCE);
    private static final Formula TOUCHED = Formula.derived(
            "W5.3",
            "{W} - {experts}·{bits}/8·(1 - {k}/{E})^{b}",
            "the chance that no token of a batch chose an expert");

    private ServingWeights() {}

    /// Bytes of all weights.
    public static Figure bytes(LanguageModel model, Precision precision) {
        double tables = model.tables();
        double tableBytes = Math.max(TABLE_BYTES, precision.bytesPerWeight());
        double rest = (double) model.parameters() - tables;
        return BYTES.working()
                .put("N", model.parameters())
                .put("tables", tables)
                .put("bits", precision.bitsPerWeight())
                .put("table bytes", tableBytes)
                .gives("weight_bytes", "B", rest * precision.bytesPerWeight() + tables * tableBytes);
    }

    /// Bytes of the weights that a step of a batch reads: all of a dense model, and the experts that any of its
    /// tokens
    /// chose.
    public static Figure touched(LanguageModel model, Precision precision, double batch) {
        Figure all = bytes(model, precision);
        Experts experts = model.stack().experts();
        if (experts == null) {
            return all;
        }
        double layers = (double) model.stack().layers() - experts.denseLayers();
        double routed = layers * experts.routed(model.stack().hidden());
        double idle = Math.pow(1 - (double) experts.perToken() / experts.count(), batch);
        return TOUCHED.working()
                .put("W", all)
                .put("experts", routed)
                .put("bits", precision.bitsPerWeight())
                .put("k", experts.perToken())
                .put("E", experts.count())
                .put("b", batch)
                .gives("touched_weight_bytes", "B", all.value() - routed * precision.bytesPerWeight() * idle);
    }
}
