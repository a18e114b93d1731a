package hallwright.workload.config;

import hallwright.workload.Fields;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.model.Experts;
import hallwright.workload.model.FeedForward;
import hallwright.workload.model.LanguageModel;
import hallwright.workload.model.LatentAttention;
import hallwright.workload.model.ModelShape;
import hallwright.workload.model.Norms;
import hallwright.workload.model.Stack;
import hallwright.workload.model.Window;
import java.util.List;

/// DeepSeek V2 and V3: attention over a compressed cache, the first layers dense, the others with many small
/// experts.
final class DeepSeekConfig {

    private DeepSeekConfig() {}

    static ModelShape read(String type, Fields config) throws WorkloadProblem {
        Common.only(config, "moe_layer_freq", config.optionalWhole("moe_layer_freq"), 1L);
        int layers = Common.layers(config);
        int dense = (int) config.number("first_k_dense_replace");
        Common.require(dense <= layers, config, "first_k_dense_replace", "workload.model.dense-layers", dense, layers);
        Stack stack = new Stack(
                layers,
                Common.hidden(config),
                attention(config),
                new FeedForward(Common.width(config), true, false),
                experts(type, config, dense),
                new Norms(2, false, true),
                Window.NONE);
        int modules = (int) config.numberOr(type.equals("deepseek_v3") ? 1 : 0, "num_nextn_predict_layers");
        return new LanguageModel(type, LlamaConfigs.embedding(type, config), stack, List.of(), true, modules, true);
    }

    private static LatentAttention attention(Fields config) throws WorkloadProblem {
        return new LatentAttention(
                Common.heads(config),
                (int) config.numberOr(0, "q_lora_rank"),
                config.count("kv_lora_rank"),
                config.count("qk_nope_head_dim"),
                config.count("qk_rope_head_dim"),
                config.count("v_head_dim"));
    }

    private static Experts experts(String type, Fields config, int dense) throws WorkloadProblem {
        int count = config.count("n_routed_experts", "num_experts", "num_local_experts");
        int perToken = config.count("num_experts_per_tok");
        Common.require(perToken <= count, config, "num_experts_per_tok", "workload.model.experts", perToken, count);
        String method = config.optionalText("topk_method");
        boolean corrected = method == null ? type.equals("deepseek_v3") : method.equals("noaux_tc");
        return new Experts(
                count,
                perToken,
                new FeedForward(config.count("moe_intermediate_size"), true, false),
                (int) config.numberOr(0, "n_shared_experts"),
                dense,
                false,
                config.flag(corrected, "router_correction_bias"));
    }
}
