package hallwright.workload.memory;

/// How a model and its data are spread over accelerators.
///
/// @param tensor t, accelerators that share each layer
/// @param pipeline p, stages of layers
/// @param context c, accelerators that share each sequence
/// @param expert e, groups that the experts are spread over
/// @param data d, replicas of the model
/// @param interleave v, chunks of layers per stage
/// @param microBatch b, sequences that pass together
public record Split(int tensor, int pipeline, int context, int expert, int data, int interleave, int microBatch) {

    /// A split without context or expert parallelism and one sequence at a time.
    public static Split of(int tensor, int pipeline, int data) {
        return new Split(tensor, pipeline, 1, 1, data, 1, 1);
    }

    /// Accelerators of one replica.
    public int replica() {
        return tensor * pipeline * context;
    }

    /// Accelerators of all replicas.
    public long gpus() {
        return (long) replica() * data;
    }

    /// Accelerators that share one expert: the tensor group where experts are not spread, otherwise one.
    public int expertTensor() {
        return expert > 1 ? 1 : tensor;
    }

    /// Replicas of each expert.
    public double expertData() {
        return (double) tensor * context * data / ((double) expert * expertTensor());
    }

    /// Micro-batches in an iteration.
    ///
    /// @param batch B, sequences in an iteration
    public double microBatches(double batch) {
        return batch / ((double) data * microBatch);
    }

    /// The same split with other replicas.
    public Split withData(int replicas) {
        return new Split(tensor, pipeline, context, expert, replicas, interleave, microBatch);
    }

    /// The same split with other chunks per stage.
    public Split withInterleave(int chunks) {
        return new Split(tensor, pipeline, context, expert, data, chunks, microBatch);
    }

    /// As people write it.
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("t" + tensor + " p" + pipeline);
        if (context > 1) {
            text.append(" c").append(context);
        }
        if (expert > 1) {
            text.append(" e").append(expert);
        }
        if (interleave > 1) {
            text.append(" v").append(interleave);
        }
        return text.append(" d").append(data).toString();
    }
}
