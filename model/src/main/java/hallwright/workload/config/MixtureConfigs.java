package hallwright.workload.config;

import hallwright.workload.Fields;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.model.Experts;
import hallwright.workload.model.FeedForward;
import hallwright.workload.model.GroupedAttention;
import hallwright.workload.model.LanguageModel;
import hallwright.workload.model.ModelShape;
import hallwright.workload.model.Stack;
import hallwright.workload.model.Window;
import java.util.List;

/// Llama-like models whose tokens choose among experts: Mixtral, Qwen3-MoE and gpt-oss.
final class MixtureConfigs {

    private MixtureConfigs() {}

    static ModelShape mixtral(String type, Fields config) throws WorkloadProblem {
        Common.only(config, "decoder_sparse_step", config.optionalWhole("decoder_sparse_step"), 1L);
        int width =
                type.equals("mixtral") ? Common.width(config) : config.count("moe_intermediate_size", "expert_width");
        int dense = config.numbers("mlp_only_layers").size();
        int layers = Common.layers(config);
        Stack stack = new Stack(
                layers,
                Common.hidden(config),
                LlamaConfigs.attention(type, config),
                new FeedForward(Common.widthOr(width, config), true, false),
                experts(config, new FeedForward(width, true, false), dense, false),
                LlamaConfigs.norms(type, config),
                Common.window(config, type.equals("mixtral") ? layers : 0));
        return LanguageModel.generating(type, LlamaConfigs.embedding(type, config), stack);
    }

    /// gpt-oss: biases everywhere, a sink per head, half of the layers with a short window.
    static ModelShape gptOss(String type, Fields config) throws WorkloadProblem {
        int heads = Common.heads(config);
        boolean bias = config.flag(true, "attention_bias");
        GroupedAttention attention = new GroupedAttention(
                heads,
                Common.keyValueHeads(config, heads),
                Common.headSize(config),
                bias,
                bias,
                false,
                config.flag(true, "attention_sinks"));
        FeedForward expert = new FeedForward(Common.width(config), true, config.flag(true, "expert_bias"));
        int layers = Common.layers(config);
        Window window = Common.window(config, layers - layers / 2);
        Stack stack = new Stack(
                layers,
                Common.hidden(config),
                attention,
                expert,
                experts(config, expert, 0, config.flag(true, "router_bias")),
                LlamaConfigs.norms(type, config),
                window);
        return new LanguageModel(type, LlamaConfigs.embedding(type, config), stack, List.of(), true, 0, true);
    }

    private static Experts experts(Fields config, FeedForward expert, int dense, boolean bias) throws WorkloadProblem {
        int count = config.count("num_local_experts", "num_experts", "n_routed_experts");
        int perToken = config.count("num_experts_per_tok", "experts_per_token");
        Common.require(perToken <= count, config, "num_experts_per_tok", "workload.model.experts", perToken, count);
        Common.require(
                dense <= Common.layers(config),
                config,
                "mlp_only_layers",
                "workload.model.dense-layers",
                dense,
                Common.layers(config));
        return new Experts(count, perToken, expert, 0, dense, bias, false);
    }
}
