package hallwright.workload.quantity;

import hallwright.workload.Fields;
import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.Output;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.data.StateScheme;
import hallwright.workload.memory.MemoryUse;
import hallwright.workload.memory.Shard;
import hallwright.workload.memory.Split;
import hallwright.workload.model.Embedding;
import hallwright.workload.model.Experts;
import hallwright.workload.model.FeedForward;
import hallwright.workload.model.GroupedAttention;
import hallwright.workload.model.LanguageModel;
import hallwright.workload.model.Norms;
import hallwright.workload.model.Stack;
import hallwright.workload.model.Window;
import hallwright.workload.question.Calculation;
import hallwright.workload.question.Given;
import hallwright.workload.training.Recompute;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The memory of the fullest accelerator of a split model (W4.3).
final class ShardQuantities {

    private static final Formula FITS = Formula.read("W4.3", "{needed} ≤ {limit}", "nameplate memory");

    private ShardQuantities() {}

    static List<Calculation> all(ReferenceData data) {
        String[] gives = {
            "shard_params", "weights_optimizer_gib", "activations_gib", "memory_gib", "memory_limit_gib", "memory_fits"
        };
        String[] takes = {
            "num_query_groups",
            "data_parallel",
            "context_parallel",
            "expert_parallel",
            "interleave",
            "micro_batch",
            "micro_batches",
            "distributed_optimizer",
            "gated",
            "norm",
            "untied",
            "recompute",
            "scheme",
            "zero_stage",
            "gpu",
            "num_experts",
            "num_experts_per_tok",
            "moe_ffn_hidden_size",
            "kv_channels"
        };
        return List.of(
                Calculation.of(MemoryQuantities.NAME, "shard", "W4.3")
                        .needs(
                                "num_layers",
                                "hidden_size",
                                "num_attention_heads",
                                "ffn_hidden_size",
                                "vocab|vocab_size",
                                "seq_length",
                                "tensor_parallel",
                                "pipeline_parallel")
                        .takes(takes)
                        .gives(gives)
                        .by(in -> shard(new Given(data, in), shaped(in))),
                Calculation.of(MemoryQuantities.NAME, "model", "W4.3")
                        .needs(Given.MODEL, "seq_length", "tensor_parallel", "pipeline_parallel")
                        .takes(takes)
                        .gives(gives)
                        .by(in -> {
                            Given given = new Given(data, in);
                            return shard(given, given.language());
                        }));
    }

    /// How the inputs split a model.
    static Split split(Fields in) throws WorkloadProblem {
        return new Split(
                in.count("tensor_parallel"),
                in.countOr(1, "pipeline_parallel"),
                in.countOr(1, "context_parallel"),
                in.countOr(1, "expert_parallel"),
                in.countOr(1, "data_parallel"),
                in.countOr(1, "interleave"),
                in.countOr(1, "micro_batch"));
    }

    private static List<Output> shard(Given given, LanguageModel model) throws WorkloadProblem {
        Fields in = given.in();
        Split split = split(in);
        Shard shard = new Shard(model, split);
        StateScheme scheme = MemoryQuantities.scheme(given);
        boolean spread = in.flag(split.data() > 1, "distributed_optimizer");
        int stage = (int) in.numberOr(spread ? 1 : 0, "zero_stage");
        double sequence = in.positive("seq_length");
        Recompute recompute =
                in.has("recompute", "full_recompute") ? FlopsQuantities.recompute(in) : Recompute.SELECTIVE;
        double microBatches = in.numberOr(split.pipeline(), "micro_batches");
        List<Output> outputs = new ArrayList<>();
        outputs.add(shard.parameters());
        outputs.add(gib("weights_optimizer_gib", shard.state(scheme, stage)));
        outputs.add(gib("activations_gib", shard.activations(sequence, microBatches, recompute)));
        if (in.has("gpu")) {
            double batch = microBatches * split.data() * split.microBatch();
            MemoryUse use = MemoryUse.of(
                    shard,
                    scheme,
                    stage,
                    recompute,
                    sequence,
                    batch,
                    given.accelerator(),
                    given.data().defaults());
            outputs.add(gib("memory_gib", use.total()));
            outputs.add(gib("memory_limit_gib", use.limit()));
            outputs.add(FITS.working()
                    .put("needed", use.total())
                    .put("limit", use.limit())
                    .gives("memory_fits", use.fits()));
        }
        return outputs;
    }

    private static Figure gib(String key, Figure bytes) {
        return bytes.in(key, "GiB", Given.GIB);
    }

    /// A model from sizes.
    private static LanguageModel shaped(Fields in) throws WorkloadProblem {
        int heads = in.count("num_attention_heads");
        int hidden = in.count("hidden_size");
        boolean gated = in.flag(false, "gated");
        String norm = in.optionalText("norm");
        FeedForward network = new FeedForward(in.count("ffn_hidden_size"), gated, false);
        Stack stack = new Stack(
                in.count("num_layers"),
                hidden,
                GroupedAttention.plain(
                        heads, in.countOr(heads, "num_query_groups"), in.countOr(hidden / heads, "kv_channels")),
                network,
                experts(in, network),
                new Norms(2, norm == null || norm.equalsIgnoreCase("LayerNorm"), true),
                Window.NONE);
        boolean tied = !in.flag(false, "untied");
        return LanguageModel.generating("shape", Embedding.plain(in.count("vocab", "vocab_size"), tied), stack);
    }

    private static @Nullable Experts experts(Fields in, FeedForward network) throws WorkloadProblem {
        if (!in.has("num_experts")) {
            return null;
        }
        FeedForward expert =
                new FeedForward(in.countOr(network.width(), "moe_ffn_hidden_size"), network.gated(), false);
        return new Experts(
                in.count("num_experts"),
                in.countOr(2, "num_experts_per_tok", "moe_router_topk"),
                expert,
                0,
                0,
                false,
                false);
    }
}
