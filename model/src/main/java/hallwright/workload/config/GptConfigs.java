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

/// GPT-2 and its relatives: ordinary attention, one wide network per layer, biases and full norms.
final class GptConfigs {

    private static final int OPT_OFFSET = 2;
    private static final int WIDENING = 4;

    private GptConfigs() {}

    static ModelShape gpt2(String type, Fields config) throws WorkloadProblem {
        int positions = config.count("n_positions", "max_position_embeddings", "positions");
        return biased(
                type, config, new Embedding(Common.vocabulary(config), positions, 0, false, Common.tied(config, true)));
    }

    static ModelShape opt(String type, Fields config) throws WorkloadProblem {
        int hidden = Common.hidden(config);
        int projected = config.countOr(hidden, "word_embed_proj_dim");
        Common.require(
                projected == hidden, config, "word_embed_proj_dim", "workload.model.projected", projected, hidden);
        boolean before = config.flag(true, "do_layer_norm_before");
        Common.require(before, config, "do_layer_norm_before", "workload.model.post-norm");
        Common.only(config, "enable_bias", config.flag(true, "enable_bias"), true);
        int positions =
                config.count("max_position_embeddings", "n_positions") + config.countOr(OPT_OFFSET, "position_offset");
        return biased(
                type, config, new Embedding(Common.vocabulary(config), positions, 0, false, Common.tied(config, true)));
    }

    static ModelShape bloom(String type, Fields config) throws WorkloadProblem {
        boolean norm = config.flag(true, "embedding_layernorm");
        Common.only(config, "alibi", config.flag(true, "alibi"), true);
        return biased(type, config, new Embedding(Common.vocabulary(config), 0, 0, norm, Common.tied(config, true)));
    }

    /// PaLM: one key and value head, a gated network, no biases, one norm per layer.
    static ModelShape palm(String type, Fields config) throws WorkloadProblem {
        int hidden = Common.hidden(config);
        Stack stack = new Stack(
                Common.layers(config),
                hidden,
                GroupedAttention.plain(Common.heads(config), Common.keyValueHeads(config, 1), Common.headSize(config)),
                new FeedForward(Common.widthOr(WIDENING * hidden, config), config.flag(true, "gated", "swiglu"), false),
                null,
                new Norms(config.countOr(1, "norms_per_layer", "layernorms_per_layer"), false, true),
                Window.NONE);
        return LanguageModel.generating(
                type, Embedding.plain(Common.vocabulary(config), Common.tied(config, true)), stack);
    }

    private static ModelShape biased(String type, Fields config, Embedding embedding) throws WorkloadProblem {
        int hidden = Common.hidden(config);
        int heads = Common.heads(config);
        int size = Common.headSize(config);
        GroupedAttention attention = new GroupedAttention(heads, heads, size, true, true, false, false);
        Stack stack = new Stack(
                Common.layers(config),
                hidden,
                attention,
                new FeedForward(Common.widthOr(WIDENING * hidden, config), false, true),
                null,
                new Norms(2, true, true),
                Window.NONE);
        return LanguageModel.generating(type, embedding, stack);
    }
}
