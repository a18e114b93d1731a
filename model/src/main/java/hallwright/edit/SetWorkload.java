package hallwright.edit;

import hallwright.design.Design;
import hallwright.design.WorkloadPlan;
import hallwright.edit.EditResult.Applied;
import hallwright.text.Message;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Sets what the hall is to compute.
///
/// @param workload the new value; null for nothing
/// @param label what the undo menu says
public record SetWorkload(@Nullable WorkloadPlan workload, Message label) implements Edit {

    /// Sets the workload as a whole.
    public SetWorkload(@Nullable WorkloadPlan workload) {
        this(workload, Message.of("edit.set-workload"));
    }

    @Override
    public EditResult applyTo(Design design) {
        return Objects.equals(design.workload(), workload)
                ? new Applied(design, Set.of())
                : new Applied(design.draft().workload(workload).build(), Set.of());
    }
}
