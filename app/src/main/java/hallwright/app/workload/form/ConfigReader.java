package hallwright.app.workload.form;

import hallwright.file.FileProblem;
import hallwright.file.JsonText;
import hallwright.text.Message;
import hallwright.workload.Fields;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.config.ModelConfigs;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Reads the configuration that a model is published with, and keeps of it what its size follows from, because a
/// design holds values and no paths.
public final class ConfigReader {

    private static final String USUAL = "config.json";

    private ConfigReader() {}

    /// What was read, or why it was refused.
    public sealed interface Outcome {}

    /// The shape of a model.
    ///
    /// @param name what the model is called: as the configuration says, else the file or its folder
    /// @param shape the keys that its size follows from
    public record Read(String name, Map<String, Object> shape) implements Outcome {}

    /// Why a configuration cannot be used.
    ///
    /// @param file its name
    /// @param field where in it; empty for the whole
    /// @param reason what is wrong and what would be right
    public record Refused(String file, String field, Message reason) implements Outcome {}

    /// The shape in a file.
    public static Outcome read(Path file) {
        try {
            Map<String, Object> values = JsonText.values(file);
            Fields fields = Fields.of(values);
            ModelConfigs.read(fields);
            Set<String> unused = fields.unused();
            Map<String, Object> shape = new LinkedHashMap<>(values);
            shape.keySet().removeAll(unused);
            return new Read(name(file, values), shape);
        } catch (WorkloadProblem problem) {
            return new Refused(String.valueOf(file.getFileName()), problem.field(), problem.reason());
        } catch (FileProblem problem) {
            return new Refused(String.valueOf(file.getFileName()), problem.place(), problem.reason());
        }
    }

    private static String name(Path file, Map<String, Object> values) {
        if (values.get(ModelLines.NAME) instanceof String named && !named.isBlank()) {
            return named.substring(named.lastIndexOf('/') + 1);
        }
        String own = String.valueOf(file.getFileName());
        Path folder = file.toAbsolutePath().getParent();
        if (own.equals(USUAL) && folder != null && folder.getFileName() != null) {
            return String.valueOf(folder.getFileName());
        }
        return own.endsWith(".json") ? own.substring(0, own.length() - ".json".length()) : own;
    }
}
