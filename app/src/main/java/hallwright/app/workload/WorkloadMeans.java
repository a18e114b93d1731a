package hallwright.app.workload;

import hallwright.catalogue.Catalogue;
import hallwright.workload.data.ReferenceData;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the workspace of workloads works with.
///
/// @param reference the known models, accelerators and settings; null if they cannot be used
/// @param catalogue the equipment that can be put on the floor
/// @param examples workloads to begin with
/// @param choose asks for a configuration
/// @param open opens a design
/// @param worker reads files
/// @param home takes over what was read, on the window's thread
public record WorkloadMeans(
        @Nullable ReferenceData reference,
        Catalogue catalogue,
        List<Path> examples,
        Supplier<Optional<Path>> choose,
        Consumer<Path> open,
        Executor worker,
        Executor home) {

    public WorkloadMeans {
        examples = List.copyOf(examples);
    }
}
