package hallwright.workload.memory;

import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.Working;

/// Activations of the first pipeline stage, which holds the most: as many micro-batches are on their way as there
/// are
/// stages, so it keeps the worth of all layers (W4.2).
public final class StageActivations {

    private static final String SOURCE = "Korthikanti et al. 2022 (arXiv:2205.05198) section 4.2.3";
    private static final Formula WHOLE = Formula.read("W4.2", "{layer}·{L}", SOURCE);
    private static final Formula INTERLEAVED = Formula.read("W4.2", "{layer}·{L}·(1 + ({p} - 1)/({p}·{v}))", SOURCE);
    private static final Formula FEW = Formula.read("W4.2", "{layer}·{L}·{m}/{p}", SOURCE);

    private StageActivations() {}

    /// Bytes on the first stage.
    ///
    /// @param key the name of the figure
    /// @param layer bytes of one layer
    /// @param layers L
    /// @param stages p
    /// @param interleave v
    /// @param microBatches m; as many as stages or more where it is not known
    public static Figure bytes(
            String key, Figure layer, double layers, double stages, double interleave, double microBatches) {
        Working working = formula(stages, interleave, microBatches)
                .working()
                .put("layer", layer)
                .put("L", layers)
                .put("p", stages)
                .put("v", interleave)
                .put("m", microBatches);
        return working.gives(key, "B", layer.value() * layers * inFlight(stages, interleave, microBatches));
    }

    /// How much of all layers' worth the first stage keeps.
    public static double inFlight(double stages, double interleave, double microBatches) {
        if (interleave > 1) {
            return 1 + (stages - 1) / (stages * interleave);
        }
        return microBatches < stages ? microBatches / stages : 1;
    }

    private static Formula formula(double stages, double interleave, double microBatches) {
        if (interleave > 1) {
            return INTERLEAVED;
        }
        return microBatches < stages ? FEW : WHOLE;
    }
}
