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

/// Falcon: few key and value heads, one or two full norms per layer, mostly no biases.
final class FalconConfig {

    private static final int WIDENING = 4;

    private FalconConfig() {}

    static ModelShape falcon(String type, Fields config) throws WorkloadProblem {
        int hidden = Common.hidden(config);
        int heads = Common.heads(config);
        boolean bias = config.flag(false, "bias");
        Stack stack = new Stack(
                Common.layers(config),
                hidden,
                new GroupedAttention(heads, groups(config, heads), Common.headSize(config), bias, bias, false, false),
                new FeedForward(Common.widthOr(WIDENING * hidden, config), false, bias),
                null,
                new Norms(norms(config), true, true),
                Window.NONE);
        return LanguageModel.generating(
                type, Embedding.plain(Common.vocabulary(config), Common.tied(config, true)), stack);
    }

    /// The first generation states as many groups as heads and still shares one among all where `multi_query` is
    /// set.
    private static int groups(Fields config, int heads) throws WorkloadProblem {
        boolean one = config.flag(false, "multi_query") && !config.flag(false, "new_decoder_architecture");
        return one ? 1 : Common.keyValueHeads(config, heads);
    }

    private static int norms(Fields config) throws WorkloadProblem {
        if (config.has("layernorms_per_layer", "norms_per_layer", "num_ln_in_parallel_attn")) {
            return config.count("layernorms_per_layer", "norms_per_layer", "num_ln_in_parallel_attn");
        }
        boolean parallel = config.flag(true, "parallel_attn");
        return parallel && !config.flag(false, "new_decoder_architecture") ? 1 : 2;
    }
}
