package hallwright.app.sample;

import hallwright.file.FileProblem;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.file.ReferenceFiles;
import java.nio.file.Path;

/// The reference data of workloads as shipped, for tests.
public final class Reference {

    /// Read once.
    public static final ReferenceData DATA = read();

    private Reference() {}

    private static ReferenceData read() {
        try {
            return ReferenceFiles.read(Path.of("..", "templates"));
        } catch (FileProblem problem) {
            throw new IllegalStateException(problem);
        }
    }
}
