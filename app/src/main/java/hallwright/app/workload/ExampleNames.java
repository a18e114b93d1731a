package hallwright.app.workload;

import java.nio.file.Path;

/// Names of example workloads.
final class ExampleNames {

    private ExampleNames() {}

    /// The name of the file without its ending.
    static String of(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : name;
    }
}
