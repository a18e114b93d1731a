package hallwright.app.workload;

import hallwright.file.FileProblem;
import hallwright.file.JsonText;
import java.nio.file.Path;

/// Names of example workloads.
final class ExampleNames {

    private ExampleNames() {}

    /// The name that the workload gives itself; that of the file where it gives none or cannot be read.
    static String of(Path file) {
        try {
            if (JsonText.values(file).get("name") instanceof String name && !name.isBlank()) {
                return name;
            }
        } catch (FileProblem _) {
            // Whoever opens the example is told what is wrong with it.
        }
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : name;
    }
}
