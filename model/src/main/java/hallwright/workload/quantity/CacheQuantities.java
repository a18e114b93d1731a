package hallwright.workload.quantity;

import hallwright.workload.Fields;
import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.Output;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.data.Setting;
import hallwright.workload.question.Calculation;
import hallwright.workload.question.Given;
import hallwright.workload.serving.KeyValueCache;
import java.util.ArrayList;
import java.util.List;

/// The cache of keys and values, and latency from sizes alone (W5.1, W5.3).
final class CacheQuantities {

    private static final String CACHE = "kv_cache";
    private static final String LATENCY = "decode_latency";
    private static final String SOURCE = "memory roofline; kipply, Transformer Inference Arithmetic";
    private static final Formula READING =
            Formula.read("W5.3", "({W} + {b}·{ctx}·{kv})/({t}·{BW}·{η_m}) + {hops}·{τ}", SOURCE);
    private static final Formula PREFILL = Formula.read("W5.3", "2·{N}·{tokens}/({t}·{U_pk}·{η_c})", SOURCE);

    private CacheQuantities() {}

    static List<Calculation> all(ReferenceData data) {
        return List.of(
                Calculation.of(CACHE, "grouped", "W5.1")
                        .needs("num_layers", "num_key_value_heads", "head_dim")
                        .takes("bytes", "batch", "tokens")
                        .gives("bytes_per_token", "bytes")
                        .by(in -> cache(
                                in,
                                KeyValueCache.grouped(
                                        in.positive("num_layers"),
                                        in.positive("num_key_value_heads"),
                                        in.positive("head_dim"),
                                        in.numberOr(2, "bytes")))),
                Calculation.of(CACHE, "latent", "W5.1")
                        .needs("num_layers", "kv_lora_rank", "qk_rope_head_dim")
                        .takes("bytes", "batch", "tokens")
                        .gives("bytes_per_token", "bytes")
                        .by(in -> cache(
                                in,
                                KeyValueCache.latent(
                                        in.positive("num_layers"),
                                        in.positive("kv_lora_rank"),
                                        in.positive("qk_rope_head_dim"),
                                        in.numberOr(2, "bytes")))),
                Calculation.of(CACHE, "model", "W5.1")
                        .needs(Given.MODEL)
                        .takes("bytes", "batch", "tokens")
                        .gives("bytes_per_token", "bytes", "sequence_cache_bytes")
                        .by(in -> model(new Given(data, in))),
                Calculation.of(LATENCY, "weights", "W5.3")
                        .needs("weight_bytes_total", "hbm_gb_per_s|gpu")
                        .takes(
                                "tensor_parallel",
                                "memory_efficiency",
                                "batch",
                                "context_tokens",
                                "kv_bytes_per_token",
                                "allreduce_seconds",
                                "num_layers")
                        .gives("seconds_per_token", "decode_ms_per_token")
                        .by(in -> weights(new Given(data, in))),
                Calculation.of(LATENCY, "sizes", "W5.3")
                        .needs("params", "bytes_per_param", "hbm_gb_per_s|gpu", "peak_tflops|gpu")
                        .takes(
                                "prefill_tokens",
                                "tensor_parallel",
                                "memory_efficiency",
                                "compute_efficiency",
                                "batch",
                                "context_tokens",
                                "kv_bytes_per_token",
                                "precision")
                        .gives("prefill_ms", "decode_ms_per_token", "seconds_per_token")
                        .by(in -> sizes(new Given(data, in))));
    }

    private static List<Output> cache(Fields in, Figure perToken) throws WorkloadProblem {
        List<Output> outputs = new ArrayList<>();
        outputs.add(perToken);
        if (in.has("tokens")) {
            outputs.add(KeyValueCache.total(perToken, in.numberOr(1, "batch"), in.positive("tokens")));
        }
        return outputs;
    }

    private static List<Output> model(Given given) throws WorkloadProblem {
        Fields in = given.in();
        double bytes = in.numberOr(2, "bytes");
        List<Output> outputs = cache(in, KeyValueCache.perToken(given.language(), bytes));
        if (in.has("tokens")) {
            outputs.add(KeyValueCache.perSequence(given.language(), in.positive("tokens"), bytes));
        }
        return outputs;
    }

    private static List<Output> weights(Given given) throws WorkloadProblem {
        Figure step = step(given, given.in().positive("weight_bytes_total"));
        return List.of(step, step.in("decode_ms_per_token", "ms", 1e-3));
    }

    private static Figure step(Given given, double weights) throws WorkloadProblem {
        Fields in = given.in();
        double batch = in.numberOr(1, "batch");
        double context = in.numberOr(0, "context_tokens");
        double perToken = in.numberOr(0, "kv_bytes_per_token");
        double tensor = in.numberOr(1, "tensor_parallel");
        double bandwidth = in.has("hbm_gb_per_s")
                ? in.positive("hbm_gb_per_s") * Given.GIGA
                : given.accelerator().bytesPerSecond();
        double share =
                given.setting(Setting.MEMORY_EFFICIENCY, "memory_efficiency").value();
        double hops = tensor > 1 ? 2 * in.numberOr(0, "num_layers") : 0;
        double latency = in.numberOr(0, "allreduce_seconds");
        return READING.working()
                .put("W", weights)
                .put("b", batch)
                .put("ctx", context)
                .put("kv", perToken)
                .put("t", tensor)
                .put("BW", bandwidth)
                .put("η_m", given.setting(Setting.MEMORY_EFFICIENCY, "memory_efficiency"))
                .put("hops", hops)
                .put("τ", latency)
                .gives(
                        "seconds_per_token",
                        "s",
                        (weights + batch * context * perToken) / (tensor * bandwidth * share) + hops * latency);
    }

    private static List<Output> sizes(Given given) throws WorkloadProblem {
        Fields in = given.in();
        double parameters = in.positive("params");
        Figure step = step(given, parameters * in.positive("bytes_per_param"));
        List<Output> outputs = new ArrayList<>();
        outputs.add(step);
        outputs.add(step.in("decode_ms_per_token", "ms", 1e-3));
        if (in.has("prefill_tokens")) {
            double tokens = in.positive("prefill_tokens") * in.numberOr(1, "batch");
            double tensor = in.numberOr(1, "tensor_parallel");
            double share = given.setting(Setting.COMPUTE_EFFICIENCY, "compute_efficiency")
                    .value();
            outputs.add(PREFILL.working()
                    .put("N", parameters)
                    .put("tokens", tokens)
                    .put("t", tensor)
                    .put("U_pk", given.peak())
                    .put("η_c", given.setting(Setting.COMPUTE_EFFICIENCY, "compute_efficiency"))
                    .gives("prefill_seconds", "s", 2 * parameters * tokens / (tensor * given.peak() * share))
                    .in("prefill_ms", "ms", 1e-3));
        }
        return outputs;
    }
}
