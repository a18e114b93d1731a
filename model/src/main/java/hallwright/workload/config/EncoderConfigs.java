package hallwright.workload.config;

import hallwright.workload.Fields;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.model.Embedding;
import hallwright.workload.model.EncoderDecoder;
import hallwright.workload.model.FeedForward;
import hallwright.workload.model.GroupedAttention;
import hallwright.workload.model.LanguageModel;
import hallwright.workload.model.ModelShape;
import hallwright.workload.model.Norms;
import hallwright.workload.model.Part;
import hallwright.workload.model.Parts;
import hallwright.workload.model.Stack;
import hallwright.workload.model.Window;
import java.util.List;

/// Models that read whole sequences: BERT, the protein model ESM, and T5, which also writes.
final class EncoderConfigs {

    private static final int TYPES = 2;
    private static final int BUCKETS = 32;

    private EncoderConfigs() {}

    static ModelShape bert(String type, Fields config) throws WorkloadProblem {
        Common.only(config, "position_embedding_type", config.optionalText("position_embedding_type"), "absolute");
        int hidden = Common.hidden(config);
        Embedding embedding = new Embedding(
                Common.vocabulary(config),
                config.count("max_position_embeddings"),
                config.countOr(TYPES, "type_vocab_size"),
                true,
                true);
        List<Part> pooler = config.flag(true, "pooler") ? List.of(Parts.pooler(hidden)) : List.of();
        return new LanguageModel(type, embedding, stack(config, false), pooler, false, 0, false);
    }

    /// ESM-2: positions are worked out, a norm follows the last layer, and the head has a layer of its own.
    static ModelShape esm(String type, Fields config) throws WorkloadProblem {
        Common.only(config, "position_embedding_type", config.optionalText("position_embedding_type"), "rotary");
        Common.only(config, "emb_layer_norm_before", config.flag(false, "emb_layer_norm_before"), false);
        int vocabulary = Common.vocabulary(config);
        Stack stack = stack(config, true);
        int pairs = stack.layers() * stack.attention().heads();
        return new LanguageModel(
                type,
                Embedding.plain(vocabulary, true),
                stack,
                List.of(Parts.maskedHead(stack.hidden(), vocabulary), Parts.contactHead(pairs)),
                false,
                0,
                false);
    }

    static ModelShape t5(String type, Fields config) throws WorkloadProblem {
        int layers = config.count("num_layers", "num_hidden_layers");
        String form = config.optionalText("feed_forward_proj");
        boolean gated = config.flag(form != null && form.startsWith("gated"), "gated", "is_gated_act");
        return new EncoderDecoder(
                type,
                Common.vocabulary(config),
                Common.hidden(config),
                layers,
                config.countOr(layers, "num_decoder_layers"),
                Common.heads(config),
                config.count("d_kv", "head_dim"),
                new FeedForward(Common.width(config), gated, false),
                config.countOr(BUCKETS, "relative_attention_num_buckets"),
                Common.tied(config, true));
    }

    private static Stack stack(Fields config, boolean last) throws WorkloadProblem {
        int heads = Common.heads(config);
        return new Stack(
                Common.layers(config),
                Common.hidden(config),
                new GroupedAttention(heads, heads, Common.headSize(config), true, true, false, false),
                new FeedForward(Common.width(config), false, true),
                null,
                new Norms(2, true, last),
                Window.NONE);
    }
}
