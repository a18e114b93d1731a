package hallwright.workload.stage;

import org.jspecify.annotations.Nullable;

/// A trained model is measured.
///
/// @param head name, pool and start
/// @param of the training stage whose model is measured
/// @param tokens how many tokens; null to take a share of the training's computing
/// @param share of the training's computing; null for the default
/// @param gpus how many accelerators; null for those of the training
public record Evaluation(
        Head head,
        String of,
        @Nullable Double tokens,
        @Nullable Double share,
        @Nullable Long gpus) implements Stage {

    @Override
    public String type() {
        return "evaluation";
    }
}
