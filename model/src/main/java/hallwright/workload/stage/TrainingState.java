package hallwright.workload.stage;

import hallwright.workload.data.StateScheme;
import hallwright.workload.memory.Split;
import hallwright.workload.training.Recompute;
import org.jspecify.annotations.Nullable;

/// What training keeps in memory, and how it is spread.
///
/// @param scheme bytes per parameter
/// @param split the split that is wished; its replicas follow from the accelerators. Null to look for one.
/// @param recompute what is computed again; null to try the lighter first
/// @param zeroStage what is split among replicas, 0 to 3
public record TrainingState(
        StateScheme scheme, @Nullable Split split, @Nullable Recompute recompute, int zeroStage) {}
