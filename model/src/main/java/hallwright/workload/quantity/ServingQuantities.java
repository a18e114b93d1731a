package hallwright.workload.quantity;

import hallwright.workload.Datum;
import hallwright.workload.Fields;
import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.Output;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.data.Setting;
import hallwright.workload.question.Calculation;
import hallwright.workload.question.Given;
import hallwright.workload.serving.Capacity;
import hallwright.workload.serving.Roofline;
import hallwright.workload.serving.ServingSetup;
import hallwright.workload.serving.ServingWeights;
import java.util.ArrayList;
import java.util.List;

/// Rates of served models, and replicas for a service (W5.2, W5.4, W5.5).
final class ServingQuantities {

    private static final String RATE = "throughput_sanity";
    private static final String CAPACITY = "capacity";
    private static final String[] SETUP = {
        "memory_fraction",
        "compute_efficiency",
        "memory_efficiency",
        "allreduce_seconds",
        "max_batch",
        "kv_bytes",
        "replicas",
        "precision",
        "batch"
    };
    private static final String[] WORK = {
        Given.MODEL, "gpu", "tensor_parallel", "input_tokens|mean_input_tokens", "output_tokens|mean_output_tokens"
    };
    private static final Formula ALL = Formula.read("W5.4", "{X}·{replicas}", "replicas do not slow each other");
    private static final Formula GPUS = Formula.read("W5.5", "{replicas}·{t}", "sum");
    private static final Formula NODES = Formula.read("W5.5", "⌈{G}/{per node}⌉", "sum");

    private ServingQuantities() {}

    static List<Calculation> all(ReferenceData data) {
        return List.of(
                Calculation.of(RATE, "roofline", "W5.4")
                        .needs(WORK)
                        .takes(SETUP)
                        .gives(
                                "output_tokens_per_second",
                                "tokens_per_second",
                                "batch",
                                "weight_bytes",
                                "prefill_seconds",
                                "decode_seconds",
                                "time_per_output_token_seconds",
                                "ttft_ms",
                                "tpot_ms")
                        .by(in -> roofline(new Given(data, in))),
                Calculation.of("serving_memory", "batch", "W5.2")
                        .needs(WORK)
                        .takes(SETUP)
                        .gives("batch", "weight_bytes")
                        .by(in -> batch(new Given(data, in))),
                Calculation.of(CAPACITY, "disaggregated", "W5.5")
                        .needs(
                                "input_tokens_per_day",
                                "output_tokens_per_day",
                                "prefill_tokens_per_s_per_node",
                                "decode_tokens_per_s_per_node")
                        .takes("cache_hit_rate")
                        .gives("average_nodes", "nodes")
                        .by(ServingQuantities::disaggregated),
                Calculation.of(CAPACITY, "rate", "W5.5")
                        .needs("requests_per_second", "output_tokens", "tokens_per_second_per_replica")
                        .takes(
                                "peak_factor",
                                "utilisation",
                                "latency_factor",
                                "spare",
                                "tensor_parallel",
                                "gpus_per_node")
                        .gives("tokens_per_second_needed", "replicas", "gpus", "nodes")
                        .by(in -> stated(new Given(data, in))),
                Calculation.of(CAPACITY, "service", "W5.5")
                        .needs(
                                "requests_per_second",
                                Given.MODEL,
                                "gpu",
                                "tensor_parallel",
                                "input_tokens",
                                "output_tokens")
                        .takes(
                                "peak_factor",
                                "utilisation",
                                "latency_factor",
                                "spare",
                                "gpus_per_node",
                                "ttft_limit_s",
                                "tpot_limit_s",
                                "precision",
                                "kv_bytes")
                        .gives(
                                "tokens_per_second_needed",
                                "replicas",
                                "gpus",
                                "nodes",
                                "output_tokens_per_second",
                                "batch")
                        .by(in -> service(new Given(data, in))));
    }

    private static ServingSetup setup(Given given) throws WorkloadProblem {
        Fields in = given.in();
        ServingSetup usual = ServingSetup.usual(
                given.language(),
                given.accelerator(),
                in.count("tensor_parallel"),
                given.precision(),
                in.numberOr(given.precision().bytesPerWeight() > 1 ? 2 : 1, "kv_bytes"),
                in.positive("input_tokens", "mean_input_tokens"),
                in.positive("output_tokens", "mean_output_tokens"),
                given.data().defaults());
        return new ServingSetup(
                usual.model(),
                usual.accelerator(),
                usual.tensor(),
                usual.precision(),
                usual.cacheBytes(),
                usual.inputTokens(),
                usual.outputTokens(),
                given.setting(Setting.SERVING_MEMORY, "memory_fraction"),
                in.has("compute_efficiency") ? Given.stated(in.positive("compute_efficiency")) : usual.compute(),
                given.setting(Setting.MEMORY_EFFICIENCY, "memory_efficiency"),
                given.setting(Setting.ALL_REDUCE_LATENCY, "allreduce_seconds"),
                given.setting(Setting.BATCH_MOST, "max_batch"),
                usual.linkShare(),
                usual.uncertainty());
    }

    private static List<Output> batch(Given given) throws WorkloadProblem {
        ServingSetup setup = setup(given);
        return List.of(new Roofline(setup).batchLimit(), ServingWeights.bytes(setup.model(), setup.precision()));
    }

    private static List<Output> roofline(Given given) throws WorkloadProblem {
        Fields in = given.in();
        ServingSetup setup = setup(given);
        Roofline roofline = new Roofline(setup);
        Figure limit = roofline.batchLimit();
        double batch = in.has("batch") ? Math.min(limit.value(), in.positive("batch")) : limit.value();
        Figure rate = roofline.rate(batch);
        double replicas = in.numberOr(1, "replicas");
        Figure prefill = roofline.prefill();
        Figure perToken = roofline.perToken(batch);
        return List.of(
                rate,
                ALL.working()
                        .put("X", rate)
                        .put("replicas", replicas)
                        .gives("tokens_per_second", "1/s", rate.value() * replicas),
                limit,
                ServingWeights.bytes(setup.model(), setup.precision()),
                prefill,
                roofline.decode(batch),
                perToken,
                prefill.in("ttft_ms", "ms", 1e-3),
                perToken.in("tpot_ms", "ms", 1e-3));
    }

    private static List<Output> disaggregated(Fields in) throws WorkloadProblem {
        Figure nodes = Capacity.disaggregatedNodes(
                in.number("input_tokens_per_day"),
                in.number("output_tokens_per_day"),
                in.positive("prefill_tokens_per_s_per_node"),
                in.positive("decode_tokens_per_s_per_node"),
                in.numberOr(0, "cache_hit_rate"));
        return List.of(nodes, nodes.named("nodes"));
    }

    private static List<Output> stated(Given given) throws WorkloadProblem {
        Figure rate = Formula.read("W5.5", "{X}", "stated")
                .working()
                .put("X", given.in().positive("tokens_per_second_per_replica"))
                .gives("output_tokens_per_second", "1/s", given.in().positive("tokens_per_second_per_replica"));
        return replicas(given, rate);
    }

    private static List<Output> service(Given given) throws WorkloadProblem {
        Fields in = given.in();
        Roofline roofline = new Roofline(setup(given));
        boolean limited = in.has("ttft_limit_s", "tpot_limit_s");
        double batch = limited
                ? roofline.batchWithin(
                        in.numberOr(Double.MAX_VALUE, "ttft_limit_s"), in.numberOr(Double.MAX_VALUE, "tpot_limit_s"))
                : roofline.batchLimit().value();
        Figure rate = roofline.rate(batch);
        List<Output> outputs = replicas(given, rate);
        outputs.add(rate);
        outputs.add(Formula.read("W5.5", "{b}", "largest batch within the limits")
                .working()
                .put("b", batch)
                .gives("batch", "1", batch));
        return outputs;
    }

    private static List<Output> replicas(Given given, Figure rate) throws WorkloadProblem {
        Fields in = given.in();
        Figure need = Capacity.need(
                in.positive("requests_per_second"), in.positive("output_tokens"), in.numberOr(1, "peak_factor"));
        boolean limited = in.has("ttft_limit_s", "tpot_limit_s");
        Datum latency = limited || in.has("latency_factor")
                ? given.setting(Setting.LATENCY_FACTOR, "latency_factor")
                : Given.stated(1);
        Figure replicas = Capacity.replicas(
                "replicas",
                need,
                rate,
                given.setting(Setting.SERVING_LOAD, "utilisation", "rho"),
                latency,
                in.numberOr(0, "spare"));
        double tensor = in.numberOr(1, "tensor_parallel");
        Figure gpus =
                GPUS.working().put("replicas", replicas).put("t", tensor).gives("gpus", "1", replicas.value() * tensor);
        double perNode = in.numberOr(8, "gpus_per_node");
        Figure nodes = NODES.working()
                .put("G", gpus)
                .put("per node", perNode)
                .gives("nodes", "1", Math.ceil(gpus.value() / perNode));
        return new ArrayList<>(List.of(need, replicas, gpus, nodes));
    }
}
