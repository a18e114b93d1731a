package hallwright.app.workload;

import hallwright.app.workbench.Workbench;
import hallwright.app.workload.form.ConfigReader;
import hallwright.app.workload.form.ModelLines;
import hallwright.design.WorkloadPlan;
import hallwright.edit.SetWorkload;
import hallwright.file.FileProblem;
import hallwright.file.JsonText;
import hallwright.text.Message;
import hallwright.workload.form.WorkloadForm;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads configurations and example workloads beside the window's thread, and takes them into the design.
final class Configurations {

    private static final String OWN = "hallwright";
    private static final List<String> ENVELOPE = List.of("format", "version", "writtenBy");

    private final Workbench workbench;
    private final WorkloadMeans means;
    private final Consumer<ConfigReader.@Nullable Refused> refuse;

    /// @param workbench takes the edits
    /// @param means where the work is done
    /// @param refuse is told why a configuration was refused, or null when one was taken
    Configurations(Workbench workbench, WorkloadMeans means, Consumer<ConfigReader.@Nullable Refused> refuse) {
        this.workbench = workbench;
        this.means = means;
        this.refuse = refuse;
    }

    /// Asks for a configuration and reads it.
    void choose() {
        means.choose().get().ifPresent(this::read);
    }

    /// Reads a configuration and takes its shape into the plan, or begins a plan with it. A workload or a design of
    /// our own is opened as what it is.
    void read(Path file) {
        means.worker().execute(() -> {
            String format = format(file);
            if (format.equals(WorkloadForm.FORMAT)) {
                means.home().execute(() -> begin(file));
            } else if (format.startsWith(OWN)) {
                means.home().execute(() -> means.open().accept(file));
            } else {
                ConfigReader.Outcome outcome = ConfigReader.read(file);
                means.home().execute(() -> take(outcome));
            }
        });
    }

    /// The format that a file of ours names; empty for any other.
    private static String format(Path file) {
        try {
            return JsonText.values(file).get("format") instanceof String format ? format : "";
        } catch (FileProblem _) {
            return "";
        }
    }

    /// Begins with an example.
    void begin(Path example) {
        means.worker().execute(() -> {
            try {
                Map<String, Object> values = new LinkedHashMap<>(JsonText.values(example));
                ENVELOPE.forEach(values::remove);
                WorkloadPlan plan = new WorkloadPlan(values);
                means.home().execute(() -> workbench.perform(new SetWorkload(plan)));
            } catch (FileProblem problem) {
                Message reason = problem.message();
                means.home().execute(() -> workbench.statusProperty().set(reason));
            }
        });
    }

    private void take(ConfigReader.Outcome outcome) {
        switch (outcome) {
            case ConfigReader.Refused refused -> refuse.accept(refused);
            case ConfigReader.Read read -> {
                refuse.accept(null);
                WorkloadPlan plan = workbench.design().workload();
                workbench.perform(ModelLines.take(plan, read));
            }
        }
    }
}
