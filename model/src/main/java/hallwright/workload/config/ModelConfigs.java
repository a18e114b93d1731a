package hallwright.workload.config;

import hallwright.text.Message;
import hallwright.workload.Fields;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.model.ModelShape;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Reads the shape of a model from its configuration: the keys of a `config.json` as the model hub writes them, or
/// the
/// same shape entered by hand. Keys that say nothing about the size are left alone.
public final class ModelConfigs {

    private static final Map<String, Family> FAMILIES = families();
    private static final Map<String, String> ALIASES = Map.of("refinedweb", "falcon", "refinedwebmodel", "falcon");
    private static final Map<String, String> CLASSES = Map.of("falcon", "(falcon|rw)");

    private ModelConfigs() {}

    /// The shape that a configuration describes.
    ///
    /// @throws WorkloadProblem if the family is not supported, a field is missing, or fields contradict each other
    public static ModelShape read(Fields config) throws WorkloadProblem {
        String key = config.has("model_type") ? "model_type" : "architecture";
        String written = config.optionalText("model_type", "architecture", "family");
        if (written == null) {
            throw config.missing("model_type");
        }
        String type = type(written);
        Family family = FAMILIES.get(type);
        if (family == null) {
            throw config.problem(
                    key, Message.of("workload.model.unsupported", key, written, String.join(", ", FAMILIES.keySet())));
        }
        agree(config, type);
        return family.read(type, config);
    }

    /// The family as it is listed, whatever dashes and capitals it is written with.
    private static String type(String written) {
        String plain = plain(written);
        return FAMILIES.keySet().stream()
                .filter(known -> plain(known).equals(plain))
                .findFirst()
                .orElse(ALIASES.getOrDefault(plain, plain));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static void agree(Fields config, String type) throws WorkloadProblem {
        for (String name : config.texts("architectures")) {
            String stem = CLASSES.getOrDefault(type, plain(type));
            if (!Pattern.matches(stem + "(for|lmhead|model|withlmhead).*", plain(name))) {
                throw config.problem(
                        "architectures", Message.of("workload.model.architectures", name, "model_type", type));
            }
        }
    }

    private static Map<String, Family> families() {
        Map<String, Family> all = new TreeMap<>();
        all.put("gpt2", GptConfigs::gpt2);
        all.put("opt", GptConfigs::opt);
        all.put("bloom", GptConfigs::bloom);
        all.put("palm", GptConfigs::palm);
        all.put("falcon", FalconConfig::falcon);
        for (String type : new String[] {"llama", "mistral", "phi3", "qwen2", "qwen3", "gemma", "gemma2"}) {
            all.put(type, LlamaConfigs::read);
        }
        all.put("mixtral", MixtureConfigs::mixtral);
        all.put("qwen3_moe", MixtureConfigs::mixtral);
        all.put("gpt_oss", MixtureConfigs::gptOss);
        all.put("deepseek_v2", DeepSeekConfig::read);
        all.put("deepseek_v3", DeepSeekConfig::read);
        all.put("bert", EncoderConfigs::bert);
        all.put("esm", EncoderConfigs::esm);
        all.put("t5", EncoderConfigs::t5);
        all.put("vit", VisionConfigs::vit);
        all.put("resnet", VisionConfigs::resnet);
        return all;
    }

    /// Reads one family.
    private interface Family {

        ModelShape read(String type, Fields config) throws WorkloadProblem;
    }
}
