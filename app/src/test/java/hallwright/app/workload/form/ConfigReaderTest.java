package hallwright.app.workload.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.app.sample.Reference;
import hallwright.design.WorkloadPlan;
import hallwright.text.Language;
import hallwright.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigReaderTest {

    private static final String CONFIG = """
            {"model_type": "llama", "vocab_size": 1000, "hidden_size": 64, "num_hidden_layers": 2,
             "num_attention_heads": 4, "num_key_value_heads": 2, "intermediate_size": 128,
             "torch_dtype": "bfloat16", "rope_scaling": {"factor": 8.0}}
            """;

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void keepsOnlyWhatTheSizeFollowsFrom() throws IOException {
        Path model = Files.createDirectory(folder.resolve("Tiny-1B"));
        ConfigReader.Outcome outcome = ConfigReader.read(Files.writeString(model.resolve("config.json"), CONFIG));
        ConfigReader.Read read = assertInstanceOf(ConfigReader.Read.class, outcome);
        assertEquals("Tiny-1B", read.name());
        assertEquals(64.0, read.shape().get("hidden_size"));
        assertTrue(!read.shape().containsKey("torch_dtype") && !read.shape().containsKey("rope_scaling"));
        WorkloadPlan plan = ModelLines.take(null, read).workload();
        PlanForm form = PlanForm.of(
                plan == null ? new WorkloadPlan(Map.of()) : plan, Reference.DATA, Texts.of(Language.ENGLISH));
        assertEquals("Tiny-1B", form.model());
        assertEquals("128", form.field("model.shape.intermediate_size").value());
    }

    @Test
    void saysWhichFieldOfAConfigurationIsWrong() throws IOException {
        Path file = Files.writeString(folder.resolve("config.json"), CONFIG.replace("\"hidden_size\": 64,", ""));
        ConfigReader.Refused refused = assertInstanceOf(ConfigReader.Refused.class, ConfigReader.read(file));
        assertEquals("hidden_size", refused.field());
        assertEquals("config.json", refused.file());
    }

    @Test
    void refusesWhatIsNoJson() throws IOException {
        Path file = Files.writeString(folder.resolve("config.json"), "weights");
        assertInstanceOf(ConfigReader.Refused.class, ConfigReader.read(file));
    }
}
