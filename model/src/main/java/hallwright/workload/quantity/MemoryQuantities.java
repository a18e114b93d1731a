package hallwright.workload.quantity;

import hallwright.catalogue.Confidence;
import hallwright.workload.Fields;
import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.Output;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.data.Provenance;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.data.StateScheme;
import hallwright.workload.memory.LayerActivations;
import hallwright.workload.memory.StageActivations;
import hallwright.workload.memory.StateMemory;
import hallwright.workload.question.Calculation;
import hallwright.workload.question.Given;
import hallwright.workload.training.Recompute;
import java.util.ArrayList;
import java.util.List;

/// State and activations of training (W4.1, W4.2).
final class MemoryQuantities {

    static final String NAME = "training_memory";
    private static final Formula EVEN =
            Formula.read("W4.1", "{bytes}·{N}/{G}", "Korthikanti et al. 2022 (arXiv:2205.05198) Figure 1");
    private static final Formula SPLIT_EVEN =
            Formula.read("W4.1", "({bytes} - 12 + 12/{d})·{N}/{G}", "Megatron-LM distributed optimizer");
    private static final Formula RATIO =
            Formula.read("W4.2", "{part}/{whole}", "Korthikanti et al. 2022 (arXiv:2205.05198) Figure 7");

    private MemoryQuantities() {}

    static List<Calculation> all(ReferenceData data) {
        List<Calculation> all = new ArrayList<>();
        all.add(Calculation.of(NAME, "zero", "W4.1")
                .needs("params", "data_parallel", "bytes_weight|scheme")
                .takes("bytes_grad", "bytes_optimizer")
                .gives("baseline_gb", "stage1_gb", "stage2_gb", "stage3_gb")
                .by(in -> zero(new Given(data, in))));
        all.add(Calculation.of(NAME, "even", "W4.1")
                .needs("params", "bytes_per_param")
                .takes("model_parallel_gpus", "data_parallel")
                .gives("gib", "gb")
                .by(MemoryQuantities::even));
        all.add(Calculation.of(NAME, "activations", "W4.2")
                .needs(
                        "num_layers",
                        "hidden_size",
                        "num_attention_heads",
                        "seq_length",
                        "micro_batch",
                        "tensor_parallel")
                .takes("pipeline_parallel", "interleave", "micro_batches", "num_query_groups", "ffn_hidden_size")
                .gives(
                        "no_parallel_gib",
                        "tensor_parallel_only_gib",
                        "sequence_parallel_gib",
                        "selective_gib",
                        "sequence_parallel_selective_gib",
                        "full_recompute_gib",
                        "flash_gated_gib")
                .by(MemoryQuantities::activations));
        all.add(Calculation.of(NAME, "ratios", "W4.2")
                .needs("hidden_size", "num_attention_heads", "seq_length", "tensor_parallel")
                .gives("sequence_parallel", "selective", "both", "full_recompute")
                .by(MemoryQuantities::ratios));
        all.addAll(ShardQuantities.all(data));
        return all;
    }

    /// Bytes per parameter as stated, or of a scheme that is named.
    static StateScheme scheme(Given given) throws WorkloadProblem {
        Fields in = given.in();
        if (in.has("bytes_weight")) {
            return new StateScheme(
                    "stated",
                    in.number("bytes_weight"),
                    in.numberOr(0, "bytes_grad"),
                    in.numberOr(0, "bytes_optimizer"),
                    new Provenance("", "", Confidence.HIGH));
        }
        String name = in.optionalText("scheme");
        return given.data().scheme("scheme", name == null ? "megatron-bf16" : name);
    }

    private static List<Output> zero(Given given) throws WorkloadProblem {
        Fields in = given.in();
        double parameters = in.positive("params");
        double replicas = in.positive("data_parallel");
        StateScheme scheme = scheme(given);
        List<Output> outputs = new ArrayList<>();
        for (int stage = 0; stage <= StateMemory.SPLIT_ALL; stage++) {
            String key = stage == 0 ? "baseline_gb" : "stage" + stage + "_gb";
            outputs.add(StateMemory.bytes("state_bytes", parameters, scheme, stage, replicas)
                    .in(key, "GB", Given.GIGA));
        }
        return outputs;
    }

    private static List<Output> even(Fields in) throws WorkloadProblem {
        double parameters = in.positive("params");
        double each = in.positive("bytes_per_param");
        double gpus = in.numberOr(1, "model_parallel_gpus");
        double replicas = in.numberOr(1, "data_parallel");
        Formula formula = replicas > 1 ? SPLIT_EVEN : EVEN;
        double bytes = (replicas > 1 ? each - 12 + 12 / replicas : each) * parameters / gpus;
        Figure state = formula.working()
                .put("bytes", each)
                .put("d", replicas)
                .put("N", parameters)
                .put("G", gpus)
                .gives("state_bytes", "B", bytes);
        return List.of(state.in("gib", "GiB", Given.GIB), state.in("gb", "GB", Given.GIGA));
    }

    private static LayerActivations layer(Fields in, double microBatch, double tensor) throws WorkloadProblem {
        return new LayerActivations(
                in.positive("seq_length"),
                microBatch,
                in.positive("hidden_size"),
                in.positive("num_attention_heads"),
                tensor);
    }

    private static List<Output> activations(Fields in) throws WorkloadProblem {
        double microBatch = in.positive("micro_batch");
        double tensor = in.positive("tensor_parallel");
        LayerActivations layer = layer(in, microBatch, tensor);
        List<Output> outputs = new ArrayList<>();
        outputs.add(stage(in, "no_parallel_gib", layer(in, microBatch, 1).bytes(false, Recompute.NONE)));
        outputs.add(stage(in, "tensor_parallel_only_gib", layer.bytes(false, Recompute.NONE)));
        outputs.add(stage(in, "sequence_parallel_gib", layer.bytes(true, Recompute.NONE)));
        outputs.add(stage(in, "selective_gib", layer.bytes(false, Recompute.SELECTIVE)));
        outputs.add(stage(in, "sequence_parallel_selective_gib", layer.bytes(true, Recompute.SELECTIVE)));
        outputs.add(stage(in, "full_recompute_gib", layer.bytes(true, Recompute.FULL)));
        if (in.has("ffn_hidden_size")) {
            double groups = in.numberOr(layer.heads(), "num_query_groups");
            outputs.add(stage(in, "flash_gated_gib", layer.general(groups, in.positive("ffn_hidden_size"))));
        }
        return outputs;
    }

    private static Figure stage(Fields in, String key, Figure layer) throws WorkloadProblem {
        double stages = in.numberOr(1, "pipeline_parallel");
        return StageActivations.bytes(
                        "activation_bytes",
                        layer,
                        in.positive("num_layers"),
                        stages,
                        in.numberOr(1, "interleave"),
                        in.numberOr(stages, "micro_batches"))
                .in(key, "GiB", Given.GIB);
    }

    private static List<Output> ratios(Fields in) throws WorkloadProblem {
        LayerActivations layer = layer(in, 1, in.positive("tensor_parallel"));
        Figure whole = layer.bytes(false, Recompute.NONE);
        return List.of(
                ratio("sequence_parallel", layer.bytes(true, Recompute.NONE), whole),
                ratio("selective", layer.bytes(false, Recompute.SELECTIVE), whole),
                ratio("both", layer.bytes(true, Recompute.SELECTIVE), whole),
                ratio("full_recompute", layer.bytes(true, Recompute.FULL), whole));
    }

    private static Figure ratio(String key, Figure part, Figure whole) {
        return RATIO.working().put("part", part).put("whole", whole).gives(key, "1", part.value() / whole.value());
    }
}
