package hallwright.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.app.command.Shell.Answer;
import hallwright.app.product.ProductHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands `size`, `model` and `quantity`.
class WorkloadCommandsTest {

    private static final Path EXAMPLES = ProductHome.find().templates().resolve("workload/examples");

    /// The worked cases of the model, whose figures are held against their numbers there.
    private static final Path CASES =
            ProductHome.find().product().resolve("model/src/test/resources/workload/cases.json");

    @TempDir
    private Path folder = Path.of("");

    private Shell shell = new Shell(folder, false);

    @BeforeEach
    void start() {
        shell = new Shell(folder, false);
    }

    @Test
    void sizePrintsTheWorkedExampleOfTraining() {
        String out = clean("size", example("pre-training-70b.json"), "--language=en");
        assertTrue(out.startsWith("Llama 3.1 70B on 15 trillion tokens in 60 days, on NVIDIA H100 SXM"), out);
        // 6.738e24 operations in 60 days at 40 % of 989.4 TFLOP/s and goodput 0.975, in steps of 32.
        assertTrue(out.matches("(?s).*\n  Accelerators +3,392 .*"), out);
        assertTrue(out.matches("(?s).*\n  Nodes +424 .*"), out);
        assertTrue(out.matches("(?s).*\n  Racks with accelerators +106 .*"), out);
        assertTrue(out.matches("(?s).*\n  Nameplate power +4.325 MW .*"), out);
        assertTrue(out.matches("(?s).*\n  Leaf switches +112 .*"), out);
        assertFalse(out.contains("[workload."), out);
    }

    @Test
    void sizePrintsTheWorkedExamplesOfServing() {
        String single = clean("size", example("service-70b-h200.json"), "--language=en");
        assertTrue(single.matches("(?s).*\n  Accelerators +49 .*\n  Nodes +7 .*"), single);
        String pairs = clean("size", example("service-70b-h100.json"), "--language=en");
        assertTrue(pairs.matches("(?s).*\n  Accelerators +60 .*\n  Nodes +8 .*"), pairs);
        assertTrue(pairs.contains("plus or minus 35%"), pairs);
    }

    @Test
    void sizeGivesEveryFigureWithItsFormulaAsJson() {
        String json = clean("size", example("pre-training-70b.json"), "--format", "json");
        assertTrue(
                json.startsWith("{\n  \"format\": \"hallwright-sizing\",\n  \"version\": 1,\n  \"writtenBy\": "), json);
        assertTrue(json.contains("{\"key\": \"gpus\", \"value\": 3392, \"unit\": \"1\", \"formulaId\": \"W"), json);
        assertTrue(json.contains("\"substituted\": "), json);
        assertEquals(json, clean("size", example("pre-training-70b.json"), "--format", "json"));
    }

    @Test
    void sizeDrawsTheStagesOverTime() throws IOException {
        String picture = folder.resolve("stages.svg").toString();
        Answer answer = shell.run("size", example("life-cycle-8b.json"), "--format=json", "--svg", picture);
        assertEquals(clean("size", example("life-cycle-8b.json"), "--format=json"), answer.out());
        assertTrue(answer.err().contains(picture), answer.err());
        String svg = Files.readString(Path.of(picture));
        assertTrue(svg.contains("<title>The life of an 8B model</title>"), svg);
        assertTrue(svg.contains(">base · 56 GPUs<"), svg);
    }

    @Test
    void sizeComparesVariantsWithTheWorkloadAsItIs() {
        String variants = EXAMPLES.resolveSibling("variants")
                .resolve("service-70b-h100.json")
                .toString();
        String text = clean("size", example("service-70b-h100.json"), "--variants", variants, "--language=en");
        // 60 H100 in pairs, 49 H200 alone: 18 % fewer.
        assertTrue(text.matches("(?s).*\n  Accelerators +60 +49 \\(−18 %\\) \\* .*"), text);
        String json = clean("size", example("service-70b-h100.json"), "--variants", variants, "--format=json");
        assertTrue(json.startsWith("{\n  \"format\": \"hallwright-comparison\",\n  \"version\": 1,"), json);
        assertTrue(json.contains("{\"key\": \"gpus\", \"unit\": \"1\", \"cells\": [{\"value\": 60,"), json);
    }

    @Test
    void sizeSpeaksChinese() {
        String out = clean("size", example("life-cycle-8b.json"), "--language=zh");
        assertTrue(out.contains("机房需要容纳"), out);
        assertFalse(out.contains("[workload.") || out.contains("[command."), out);
    }

    @Test
    void aWrongWorkloadIsRefusedWithItsField() throws IOException {
        Path file = folder.resolve("mine.json");
        Files.writeString(
                file,
                "{\"format\": \"hallwright-workload\", \"version\": 1, \"model\": \"gpt2\","
                        + " \"hardware\": {\"accelerator\": \"h100\", \"colour\": \"red\"},"
                        + " \"stages\": [{\"type\": \"pre-training\", \"tokens\": 1e9, \"gpus\": 8}]}");
        Answer answer = shell.run("size", file.toString(), "--language=en");
        assertEquals(2, answer.code());
        assertTrue(answer.err().contains("/hardware/colour: The field “colour” is not known here."), answer.err());
    }

    @Test
    void modelBreaksAConfigurationDown() throws IOException {
        Path config = folder.resolve("config.json");
        Files.writeString(
                config,
                "{\"model_type\": \"gpt2\", \"vocab_size\": 50257, \"n_positions\": 1024, \"n_embd\": 768,"
                        + " \"n_layer\": 12, \"n_head\": 12}");
        String out = clean("model", config.toString(), "--language=en");
        assertTrue(out.contains("124,439,808 parameters"), out);
        // 50,257 · 768
        assertTrue(out.matches("(?s).*\n  Token table +1 +38,597,376 +38,597,376 .*"), out);
        String json = clean("model", config.toString(), "--format", "json");
        assertTrue(json.startsWith("{\n  \"format\": \"hallwright-model\",\n  \"version\": 1,"), json);
        assertTrue(json.contains("\"parameters\": 124439808"), json);
    }

    @Test
    void modelKnowsThePresets() {
        assertTrue(clean("model", "deepseek-v3", "--language=en").contains("671,026,419,200 parameters"));
        Answer answer = shell.run("model", "deepseek-v9", "--language=en");
        assertEquals(2, answer.code());
        assertTrue(answer.err().contains("“deepseek-v9”, which is not known"), answer.err());
    }

    @Test
    void anUnsupportedFamilyIsRefusedWithItsField() throws IOException {
        Path config = Files.writeString(folder.resolve("config.json"), "{\"model_type\": \"mamba\"}");
        Answer answer = shell.run("model", config.toString(), "--language=en");
        assertEquals(2, answer.code());
        assertTrue(answer.err().contains("/model_type: The family “mamba”"), answer.err());
    }

    @Test
    void aQuantityIsAskedForOnItsOwn() {
        // 2 · 80 layers · 8 heads · 128 · 2 B = 327,680 B per token
        String out = clean("quantity", "kv_cache", "model=llama-3.1-70b", "--language=en");
        assertTrue(out.matches("(?s).*\n  Bytes per token +327.7 kB .*"), out);
    }

    @Test
    void aWorkedCaseIsAnsweredFromAFile() throws IOException {
        Path file = Files.writeString(
                folder.resolve("case.json"),
                "{\"name\": \"params.gpt2\", \"category\": \"parameters\", \"formula\": \"W2\", \"inputs\":"
                        + " {\"architecture\": \"gpt2\", \"vocab_size\": 50257, \"n_positions\": 1024, \"n_embd\":"
                        + " 768, \"n_layer\": 12, \"n_head\": 12, \"tie_word_embeddings\": true}}");
        String json = clean("quantity", "--inputs", file.toString(), "--format", "json");
        assertTrue(json.startsWith("{\n  \"format\": \"hallwright-quantity\",\n  \"version\": 1,"), json);
        assertTrue(json.contains("\"outputs\": {\"params_total\": 124439808"), json);
    }

    @Test
    void everyWorkedCaseIsAnswered() throws IOException {
        List<String> cases = Files.readAllLines(CASES).stream()
                .filter(line -> line.startsWith("{\"name\""))
                .toList();
        assertEquals(128, cases.size());
        for (String line : cases) {
            String one = line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
            Path file = Files.writeString(folder.resolve("case.json"), one);
            String json = clean("quantity", "--inputs", file.toString(), "--format", "json");
            assertTrue(json.contains("\"outputs\": {\""), line);
        }
    }

    @Test
    void everyQuantityIsListedWithWhatItNeeds() {
        String out = clean("quantity", "--language=en");
        assertTrue(out.contains("goodput"), out);
        assertTrue(clean("quantity", "--format", "json").contains("\"format\": \"hallwright-quantities\""));
    }

    @Test
    void wrongInputsOfAQuantityAreTold() {
        refused("“stall” is no input. Write it as key=value.", "quantity", "goodput", "stall");
        refused("The quantity “speed” is not known.", "quantity", "speed");
        refused(" cannot be worked out: ", "quantity", "goodput");
        refused("would contradict it", "quantity", "goodput", "a=1", "--inputs", "x.json");
    }

    private void refused(String told, String... arguments) {
        String[] english = Arrays.copyOf(arguments, arguments.length + 1);
        english[arguments.length] = "--language=en";
        Answer answer = shell.run(english);
        assertEquals(2, answer.code());
        assertTrue(answer.err().contains(told), answer.err());
    }

    private String clean(String... arguments) {
        Answer answer = shell.run(arguments);
        assertEquals("", answer.err());
        assertEquals(0, answer.code());
        return answer.out();
    }

    private static String example(String name) {
        return EXAMPLES.resolve(name).toString();
    }
}
