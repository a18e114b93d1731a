package hallwright.workload.memory;

import hallwright.text.Message;
import hallwright.workload.training.Recompute;
import java.util.List;

/// A split that was tried.
///
/// @param split the split
/// @param recompute what is thrown away and computed again
/// @param stage what is split among replicas, 0 to 3
/// @param memory the memory of the fullest accelerator
/// @param reasons why it does not do; empty if it does
public record Candidate(Split split, Recompute recompute, int stage, MemoryUse memory, List<Message> reasons) {

    public Candidate {
        reasons = List.copyOf(reasons);
    }

    /// True if it does.
    public boolean feasible() {
        return reasons.isEmpty();
    }
}
