package hallwright.workload;

import hallwright.file.FileProblem;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.file.ReferenceFiles;
import java.nio.file.Path;

/// The reference data as shipped, for tests.
public final class Reference {

    /// The folder of the templates.
    public static final Path TEMPLATES =
            Path.of(System.getProperty("hallwright.home", "..")).resolve("templates");

    /// The data.
    public static final ReferenceData DATA = read();

    private Reference() {}

    private static ReferenceData read() {
        try {
            return ReferenceFiles.read(TEMPLATES);
        } catch (FileProblem problem) {
            throw new IllegalStateException(problem);
        }
    }
}
