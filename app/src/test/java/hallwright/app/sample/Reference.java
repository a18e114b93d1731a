package hallwright.app.sample;

import hallwright.electrical.data.ElectricalData;
import hallwright.electrical.file.ElectricalFiles;
import hallwright.file.FileProblem;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.file.ReferenceFiles;
import java.nio.file.Path;

/// The reference data of workloads and of power chains as shipped, for tests.
public final class Reference {

    private static final Path TEMPLATES = Path.of("..", "templates");

    /// Read once.
    public static final ReferenceData DATA = read();

    /// Read once.
    public static final ElectricalData ELECTRICAL = electrical();

    private Reference() {}

    private static ReferenceData read() {
        try {
            return ReferenceFiles.read(TEMPLATES);
        } catch (FileProblem problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static ElectricalData electrical() {
        try {
            return ElectricalFiles.read(TEMPLATES);
        } catch (FileProblem problem) {
            throw new IllegalStateException(problem);
        }
    }
}
