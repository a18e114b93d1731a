package hallwright.electrical.file;

import hallwright.electrical.data.ElectricalData;
import hallwright.file.FileProblem;
import hallwright.workload.Reference;

/// The electrical reference data as shipped, for tests.
public final class Electrical {

    /// The data.
    public static final ElectricalData DATA = read();

    private Electrical() {}

    private static ElectricalData read() {
        try {
            return ElectricalFiles.read(Reference.TEMPLATES);
        } catch (FileProblem problem) {
            throw new IllegalStateException(problem);
        }
    }
}
