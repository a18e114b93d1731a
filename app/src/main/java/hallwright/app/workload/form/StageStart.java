package hallwright.app.workload.form;

import java.util.Map;

/// The values that a stage begins with when it is added, so that there is something to see and to change. They are
/// written into the plan like any other entry; none of them is a limit.
final class StageStart {

    private StageStart() {}

    /// The values for a kind of stage.
    ///
    /// @param training the training stage that it refers to; empty if there is none
    static Map<String, Object> of(String type, String training) {
        return switch (type) {
            case "preprocessing" -> Map.of("tokens", 1e12, "days", 10.0);
            case "pre-training" -> Map.of("tokens", 1e12);
            case "fine-tuning" -> Map.of("tokens", 1e9);
            case "evaluation" -> Map.of("of", training);
            case "compression" -> Map.of("method", "quantise", "precision", "fp8");
            case "deployment" -> Map.of("requestsPerSecond", 10.0, "inputTokens", 1000.0, "outputTokens", 500.0);
            case "periodic-update" -> Map.of("of", training, "share", 0.05, "periodDays", 30.0);
            default -> throw new IllegalArgumentException("no such kind of stage [type=" + type + "]");
        };
    }

    /// How a training is spread over sites at first: the sites train on their own for 500 steps, then exchange
    /// (W11,
    /// DiLoCo).
    static Map<String, Object> sites() {
        return Map.of("method", "local-sgd", "innerSteps", 500.0);
    }

    /// A site at first.
    ///
    /// @param name what it is called
    static Map<String, Object> site(String name) {
        return Map.of("name", name, "linkGbps", 10.0);
    }
}
