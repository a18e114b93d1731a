package hallwright.workload.form;

import hallwright.workload.WorkloadProblem;
import hallwright.workload.model.ModelShape;

/// Where a workload finds the configurations that it names by path.
@FunctionalInterface
public interface ModelFiles {

    /// The shape in a configuration.
    ///
    /// @param path as the workload writes it
    /// @throws WorkloadProblem if it cannot be read
    ModelShape read(String path) throws WorkloadProblem;
}
