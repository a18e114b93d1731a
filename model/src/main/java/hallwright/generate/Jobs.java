package hallwright.generate;

import hallwright.design.WorkloadPlan;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the sample halls compute.
final class Jobs {

    private static final String TOKENS = "tokens";

    private Jobs() {}

    /// A model of tens of billions of parameters on everything that one scalable unit has.
    static WorkloadPlan superPod() {
        return plan(
                "Llama 3.1 70B on one trillion tokens",
                "llama-3.1-70b",
                Map.of("accelerator", "h100-sxm", "cooling", "air"),
                training(1e12, 8_388_608));
    }

    /// A large model on eight racks, with whatever time it takes.
    static WorkloadPlan rowOfRacks() {
        return plan(
                "Llama 3.1 70B on two trillion tokens",
                "llama-3.1-70b",
                Map.of("accelerator", "gb200", "cooling", "liquid", "nodesPerRack", 1.0, "scalableUnitNodes", 8.0),
                training(2e12, 16_777_216));
    }

    /// A frontier model with a deadline, on some of the racks.
    static WorkloadPlan thousandRacks() {
        return plan(
                "Llama 3.1 405B on 15 trillion tokens in 60 days",
                "llama-3.1-405b",
                Map.of("accelerator", "gb200", "cooling", "liquid", "nodesPerRack", 1.0, "scalableUnitNodes", 8.0),
                Map.of(
                        "type",
                        "pre-training",
                        "name",
                        "pre-training",
                        TOKENS,
                        15e12,
                        "sequence",
                        8192.0,
                        "globalBatchTokens",
                        16_777_216.0,
                        "deadlineDays",
                        60.0));
    }

    /// An assistant for the users of a campus.
    static WorkloadPlan enterprise() {
        return service("An assistant with Llama 3.1 8B", 10);
    }

    /// Inference close to its users.
    static WorkloadPlan edge() {
        return service("Inference with Llama 3.1 8B at the edge", 30);
    }

    private static Map<String, Object> training(double tokens, double batch) {
        return Map.of(
                "type",
                "pre-training",
                "name",
                "pre-training",
                TOKENS,
                tokens,
                "sequence",
                8192.0,
                "globalBatchTokens",
                batch);
    }

    private static WorkloadPlan service(String name, double requests) {
        return plan(
                name,
                "llama-3.1-8b",
                Map.of("accelerator", "l40s", "cooling", "air"),
                Map.of(
                        "type",
                        "deployment",
                        "name",
                        "service",
                        "precision",
                        "fp8",
                        "requestsPerSecond",
                        requests,
                        "peakFactor",
                        1.5,
                        "inputTokens",
                        1000.0,
                        "outputTokens",
                        500.0,
                        "spare",
                        1.0));
    }

    private static WorkloadPlan plan(
            String name, String model, Map<String, Object> hardware, Map<String, Object> stage) {
        return new WorkloadPlan(sorted(
                Map.of("name", name, "model", model, "hardware", sorted(hardware), "stages", List.of(sorted(stage)))));
    }

    /// In the order of the alphabet, so that the same plan is always written the same.
    private static Map<String, Object> sorted(Map<String, Object> values) {
        return new TreeMap<>(values);
    }
}
