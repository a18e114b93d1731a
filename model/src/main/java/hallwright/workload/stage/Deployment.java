package hallwright.workload.stage;

import hallwright.workload.data.Precision;
import hallwright.workload.model.LanguageModel;
import org.jspecify.annotations.Nullable;

/// A model answers requests.
///
/// @param head name, pool and start
/// @param model the model
/// @param precision the format of its weights
/// @param cacheBytes bytes of a number in the cache
/// @param demand what is asked of it
/// @param limits how fast it must be; null if it need only keep up
/// @param tensor accelerators per replica; null to take what needs the fewest
/// @param load share of its saturated rate that a replica runs at; null for the default
/// @param spare replicas beyond what is needed
/// @param disaggregated true if some replicas read prompts and others write answers
/// @param days how long it runs; null to the end of the plan
public record Deployment(
        Head head,
        LanguageModel model,
        Precision precision,
        double cacheBytes,
        Demand demand,
        @Nullable Limits limits,
        @Nullable Integer tensor,
        @Nullable Double load,
        int spare,
        boolean disaggregated,
        @Nullable Double days)
        implements Stage {

    @Override
    public String type() {
        return "deployment";
    }

    /// What is asked of a service.
    ///
    /// @param requestsPerSecond on average
    /// @param inputTokens tokens of a prompt
    /// @param outputTokens tokens of an answer
    /// @param peakFactor the busiest time against the average
    /// @param cacheHits share of the prompts found in a cache
    public record Demand(
            double requestsPerSecond, double inputTokens, double outputTokens, double peakFactor, double cacheHits) {}

    /// How fast a service must be.
    ///
    /// @param firstTokenSeconds the longest time to the first token
    /// @param perTokenSeconds the longest time per further token
    public record Limits(double firstTokenSeconds, double perTokenSeconds) {}

    /// The same service with another model and format.
    public Deployment with(LanguageModel other, Precision format) {
        return new Deployment(
                head, other, format, cacheBytes, demand, limits, tensor, load, spare, disaggregated, days);
    }
}
