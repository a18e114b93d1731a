package hallwright.workload.data;

/// How many bytes of state training keeps per parameter (W4.1).
///
/// @param id the word used in files, such as `megatron-bf16`
/// @param weights bytes of weights
/// @param gradients bytes of gradients
/// @param optimizer bytes of the optimizer
/// @param provenance where they come from
public record StateScheme(String id, double weights, double gradients, double optimizer, Provenance provenance) {

    /// All bytes.
    public double total() {
        return weights + gradients + optimizer;
    }
}
