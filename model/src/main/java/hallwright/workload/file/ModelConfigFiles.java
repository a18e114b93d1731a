package hallwright.workload.file;

import hallwright.file.FileProblem;
import hallwright.file.JsonText;
import hallwright.workload.Fields;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.config.ModelConfigs;
import hallwright.workload.model.ModelShape;
import java.nio.file.Path;

/// Reads the configuration that a model is published with, `config.json` of the Hugging Face hub.
public final class ModelConfigFiles {

    private ModelConfigFiles() {}

    /// The shape of the model that a configuration describes. Keys that do not bear on the size are ignored, as
    /// every
    /// model has its own.
    ///
    /// @throws FileProblem if the file cannot be read, the family is not supported, or fields are missing, wrong or
    ///     contradict each other
    public static ModelShape read(Path file) throws FileProblem {
        return shape(file, Fields.of(JsonText.values(file)));
    }

    static ModelShape shape(Path file, Fields config) throws FileProblem {
        try {
            return ModelConfigs.read(config);
        } catch (WorkloadProblem problem) {
            throw problem(file, problem);
        }
    }

    static FileProblem problem(Path file, WorkloadProblem problem) {
        return new FileProblem(file, problem.field().isEmpty() ? "" : "/" + problem.field(), problem.reason());
    }
}
