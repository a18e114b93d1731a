package hallwright.workload.config;

import hallwright.workload.Fields;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.model.Embedding;
import hallwright.workload.model.FeedForward;
import hallwright.workload.model.GroupedAttention;
import hallwright.workload.model.LanguageModel;
import hallwright.workload.model.ModelShape;
import hallwright.workload.model.Norms;
import hallwright.workload.model.Stack;
import hallwright.workload.model.Window;
import java.util.Set;

/// Llama and its relatives: grouped attention, a gated network, root-mean-square norms.
final class LlamaConfigs {

    private static final Set<String> TIED = Set.of("gemma", "gemma2");
    private static final Set<String> WINDOWED = Set.of("mistral", "phi3");

    private LlamaConfigs() {}

    static ModelShape read(String type, Fields config) throws WorkloadProblem {
        Common.require(
                !config.has("num_local_experts", "num_experts", "n_routed_experts"),
                config,
                "model_type",
                "workload.model.dense-with-experts",
                type);
        boolean bias = config.flag(false, "mlp_bias");
        Stack stack = new Stack(
                Common.layers(config),
                Common.hidden(config),
                attention(type, config),
                new FeedForward(Common.width(config), true, bias),
                null,
                norms(type, config),
                window(type, config));
        return LanguageModel.generating(type, embedding(type, config), stack);
    }

    static Embedding embedding(String type, Fields config) throws WorkloadProblem {
        return Embedding.plain(Common.vocabulary(config), Common.tied(config, TIED.contains(type)));
    }

    static Norms norms(String type, Fields config) throws WorkloadProblem {
        return new Norms(config.countOr(type.equals("gemma2") ? 4 : 2, "norms_per_layer"), false, true);
    }

    static GroupedAttention attention(String type, Fields config) throws WorkloadProblem {
        int heads = Common.heads(config);
        boolean all = config.flag(false, "attention_bias");
        boolean projections = config.flag(all || type.equals("qwen2"), "qkv_bias");
        boolean norm = config.flag(type.startsWith("qwen3"), "qk_norm");
        int groups = Common.keyValueHeads(config, heads);
        return new GroupedAttention(heads, groups, Common.headSize(config), projections, all, norm, false);
    }

    private static Window window(String type, Fields config) throws WorkloadProblem {
        int layers = Common.layers(config);
        if (type.equals("gemma2")) {
            return Common.window(config, layers - layers / 2);
        }
        if (WINDOWED.contains(type)) {
            return Common.window(config, layers);
        }
        boolean used = config.flag(false, "use_sliding_window");
        int full = used ? config.countOr(layers, "max_window_layers") : layers;
        return Common.window(config, Math.max(0, layers - full));
    }
}
