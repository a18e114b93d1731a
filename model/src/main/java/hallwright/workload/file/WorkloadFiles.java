package hallwright.workload.file;

import hallwright.file.FileProblem;
import hallwright.file.JsonText;
import hallwright.workload.Fields;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.form.WorkloadForm;
import hallwright.workload.model.ModelShape;
import hallwright.workload.pipeline.Sizer;
import hallwright.workload.result.Sizing;
import hallwright.workload.stage.Workload;
import java.nio.file.Path;

/// Reads workloads.
public final class WorkloadFiles {

    private WorkloadFiles() {}

    /// The workload in a file. A configuration that it names by a relative path is found beside the file.
    ///
    /// @param file the workload
    /// @param data the reference data
    /// @throws FileProblem if the file, or a configuration that it names, cannot be read or is wrong
    public static Workload read(Path file, ReferenceData data) throws FileProblem {
        Fields in = Fields.of(JsonText.values(file));
        try {
            return WorkloadForm.read(in, data, path -> model(file, path));
        } catch (WorkloadProblem problem) {
            throw ModelConfigFiles.problem(file, problem);
        }
    }

    /// The workload in a file, sized.
    ///
    /// @param file the workload
    /// @param data the reference data
    /// @throws FileProblem if the file cannot be read or is wrong, or a stage of it cannot be done
    public static Sizing size(Path file, ReferenceData data) throws FileProblem {
        Workload workload = read(file, data);
        try {
            return Sizer.size(workload);
        } catch (WorkloadProblem problem) {
            throw ModelConfigFiles.problem(file, problem);
        }
    }

    static ModelShape model(Path file, String path) throws WorkloadProblem {
        try {
            return ModelConfigFiles.read(file.resolveSibling(path));
        } catch (FileProblem problem) {
            throw new WorkloadProblem("model/config", problem.message());
        }
    }
}
