package hallwright.workload.stage;

import hallwright.workload.model.ModelShape;
import hallwright.workload.training.FlopsConvention;
import org.jspecify.annotations.Nullable;

/// A model learns: from the beginning, or tuned further.
///
/// @param head name, pool and start
/// @param fineTuning true if it is tuned further
/// @param model the model
/// @param samples tokens, or pictures for a model that sees
/// @param sequence tokens in a sequence; 1 for pictures
/// @param batch sequences or pictures in an iteration
/// @param convention how operations are counted
/// @param means what it may use
/// @param state what it keeps in memory
/// @param reliability how it lives with failures
/// @param adapters adapters beside frozen weights; null if all weights are trained
/// @param sites several sites; null for one
public record Training(
        Head head,
        boolean fineTuning,
        ModelShape model,
        double samples,
        double sequence,
        double batch,
        FlopsConvention convention,
        Means means,
        TrainingState state,
        Reliability reliability,
        @Nullable AdapterPlan adapters,
        @Nullable SitePlan sites)
        implements Stage {

    @Override
    public String type() {
        return fineTuning ? "fine-tuning" : "pre-training";
    }
}
