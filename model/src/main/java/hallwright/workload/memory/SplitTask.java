package hallwright.workload.memory;

import hallwright.workload.data.Accelerator;
import hallwright.workload.data.StateScheme;
import hallwright.workload.model.LanguageModel;

/// A training job for which a split is sought.
///
/// @param model the model
/// @param sequence s, tokens in a sequence
/// @param batch B, sequences in an iteration
/// @param microBatch b, sequences that pass together
/// @param interleave v, chunks of layers per stage; 0 for as few as keep the pipeline busy
/// @param gpus accelerators at hand, or needed
/// @param grow true if the number may be rounded up to fill whole replicas; false if it is fixed
/// @param accelerator what they are
/// @param scheme bytes of state per parameter
public record SplitTask(
        LanguageModel model,
        double sequence,
        double batch,
        int microBatch,
        int interleave,
        long gpus,
        boolean grow,
        Accelerator accelerator,
        StateScheme scheme) {

    /// Replicas of so many accelerators each.
    int replicas(long replica) {
        double replicas = (double) gpus / replica;
        return (int) (grow ? Math.ceil(replicas) : Math.floor(replicas));
    }
}
