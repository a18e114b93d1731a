package hallwright.workload.stage;

import hallwright.workload.data.Precision;
import java.util.List;

/// Fine-tuning with adapters beside frozen weights.
///
/// @param rank r
/// @param targets names of the matrices that get adapters; empty for all
/// @param frozen the format of the frozen weights
public record AdapterPlan(double rank, List<String> targets, Precision frozen) {

    public AdapterPlan {
        targets = List.copyOf(targets);
    }
}
