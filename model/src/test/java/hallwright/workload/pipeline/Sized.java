package hallwright.workload.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hallwright.file.FileProblem;
import hallwright.text.Language;
import hallwright.text.Texts;
import hallwright.workload.Reference;
import hallwright.workload.file.WorkloadFiles;
import hallwright.workload.result.Sizing;
import hallwright.workload.result.StageResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Sizes workloads written down in a test, or shipped as examples.
final class Sized {

    private static final Path EXAMPLES = Reference.TEMPLATES.resolve("workload/examples");

    private Sized() {}

    /// A shipped example.
    static Sizing example(String name) throws FileProblem {
        return WorkloadFiles.size(EXAMPLES.resolve(name), Reference.DATA);
    }

    /// A workload of the given fields, without the braces and without format and version.
    static Sizing of(String fields) throws FileProblem {
        return WorkloadFiles.size(file(fields), Reference.DATA);
    }

    /// Llama 3.1 8B on DGX H100 with the given stages.
    static Sizing stages(String... stages) throws FileProblem {
        return of(eight(stages));
    }

    static String eight(String... stages) {
        return "\"model\": \"llama-3.1-8b\", \"hardware\": {\"accelerator\": \"h100-sxm\"}, \"stages\": ["
                + String.join(", ", stages) + "]";
    }

    /// The place and the sentence with which a workload is refused.
    static String refusal(String fields) {
        FileProblem problem = assertThrows(FileProblem.class, () -> of(fields));
        return problem.place() + ": " + sentence(problem);
    }

    static String sentence(FileProblem problem) {
        return Texts.of(Language.ENGLISH).of(problem.reason());
    }

    static StageResult stage(Sizing sizing, String name) {
        return sizing.stage(name).orElseThrow();
    }

    /// Holds a figure of a stage against a number, to so many parts in a hundred.
    static void close(double expected, double percent, StageResult stage, String key) {
        assertEquals(expected, stage.figure(key).orElseThrow().value(), Math.abs(expected) * percent / 100, key);
    }

    /// Holds a figure of the floor against a number, to so many parts in a hundred.
    static void close(double expected, double percent, Sizing sizing, String key) {
        assertEquals(expected, sizing.resource(key).orElseThrow().value(), Math.abs(expected) * percent / 100, key);
    }

    private static Path file(String fields) {
        try {
            Path file = Files.createTempFile("workload", ".json");
            file.toFile().deleteOnExit();
            return Files.writeString(file, "{\"format\": \"hallwright-workload\", \"version\": 1, " + fields + "}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
