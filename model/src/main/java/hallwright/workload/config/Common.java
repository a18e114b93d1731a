package hallwright.workload.config;

import hallwright.text.Message;
import hallwright.workload.Fields;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.model.Window;
import org.jspecify.annotations.Nullable;

/// The fields that most families share, under the names that the families give them.
final class Common {

    private Common() {}

    static int vocabulary(Fields config) throws WorkloadProblem {
        return config.count("vocab_size", "vocab", "vocabulary");
    }

    static int hidden(Fields config) throws WorkloadProblem {
        return config.count("hidden_size", "n_embd", "n_embed", "d_model", "hidden");
    }

    static int layers(Fields config) throws WorkloadProblem {
        return config.count("num_hidden_layers", "n_layer", "num_layers", "layers");
    }

    static int heads(Fields config) throws WorkloadProblem {
        return config.count("num_attention_heads", "n_head", "num_heads", "heads");
    }

    static int width(Fields config) throws WorkloadProblem {
        return config.count("intermediate_size", "ffn_dim", "n_inner", "d_ff", "ffn_hidden_size", "feedForward");
    }

    static int widthOr(int otherwise, Fields config) throws WorkloadProblem {
        return config.countOr(
                otherwise, "intermediate_size", "ffn_dim", "n_inner", "d_ff", "ffn_hidden_size", "feedForward");
    }

    static boolean tied(Fields config, boolean otherwise) throws WorkloadProblem {
        return config.flag(otherwise, "tie_word_embeddings", "tied");
    }

    /// Values per head: as stated, or the width shared among the heads, which must divide it.
    static int headSize(Fields config) throws WorkloadProblem {
        if (config.has("head_dim", "headSize")) {
            return config.count("head_dim", "headSize");
        }
        int hidden = hidden(config);
        int heads = heads(config);
        require(hidden % heads == 0, config, "num_attention_heads", "workload.model.heads", heads, hidden);
        return hidden / heads;
    }

    static int keyValueHeads(Fields config, int otherwise) throws WorkloadProblem {
        int heads = heads(config);
        int found = config.countOr(
                otherwise, "num_key_value_heads", "num_kv_heads", "n_head_kv", "num_query_groups", "keyValueHeads");
        require(heads % found == 0, config, "num_key_value_heads", "workload.model.groups", found, heads);
        return found;
    }

    /// Layers with a bounded window: as the list of layer types says, or else so many of them.
    static Window window(Fields config, int layers) throws WorkloadProblem {
        Long tokens = config.optionalWhole("sliding_window");
        if (tokens == null || layers == 0) {
            return Window.NONE;
        }
        int listed = (int) config.texts("layer_types").stream()
                .filter("sliding_attention"::equals)
                .count();
        return new Window(tokens, config.has("layer_types") ? listed : layers);
    }

    /// Refuses fields that contradict each other.
    static void require(boolean met, Fields config, String field, String id, Object... arguments)
            throws WorkloadProblem {
        if (!met) {
            Object[] written = new Object[arguments.length];
            for (int i = 0; i < arguments.length; i++) {
                written[i] = String.valueOf(arguments[i]);
            }
            throw config.problem(field, Message.of(id, written));
        }
    }

    /// Refuses a field that must have one value if it is there.
    static void only(Fields config, String field, @Nullable Object found, Object right) throws WorkloadProblem {
        if (found != null) {
            require(found.equals(right), config, field, "workload.model.only", field, found, right);
        }
    }
}
