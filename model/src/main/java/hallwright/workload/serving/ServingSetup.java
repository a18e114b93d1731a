package hallwright.workload.serving;

import hallwright.workload.Datum;
import hallwright.workload.data.Accelerator;
import hallwright.workload.data.Defaults;
import hallwright.workload.data.Precision;
import hallwright.workload.data.Setting;
import hallwright.workload.model.LanguageModel;

/// A model on a group of accelerators.
///
/// @param model the model
/// @param accelerator what it runs on
/// @param tensor t, accelerators of a replica
/// @param precision the format of the weights
/// @param cacheBytes β, bytes of a number in the cache
/// @param inputTokens ISL, tokens of a prompt
/// @param outputTokens OSL, tokens of an answer
/// @param memoryShare share of the memory that is filled
/// @param compute η_c, share of the peak that is reached
/// @param bandwidth η_m, share of the memory bandwidth that is reached
/// @param latency τ_ar, seconds of an all-reduce while decoding
/// @param batchMost the most sequences together
/// @param linkShare share of the link rate that is reached
/// @param uncertainty the band around a rate, as a share
public record ServingSetup(
        LanguageModel model,
        Accelerator accelerator,
        int tensor,
        Precision precision,
        double cacheBytes,
        double inputTokens,
        double outputTokens,
        Datum memoryShare,
        Datum compute,
        Datum bandwidth,
        Datum latency,
        Datum batchMost,
        Datum linkShare,
        double uncertainty) {

    /// A setup with the defaults.
    public static ServingSetup usual(
            LanguageModel model,
            Accelerator accelerator,
            int tensor,
            Precision precision,
            double cacheBytes,
            double inputTokens,
            double outputTokens,
            Defaults defaults) {
        boolean fourBits = precision.fourBitMath() && accelerator.supports(precision.rate());
        return new ServingSetup(
                model,
                accelerator,
                tensor,
                precision,
                cacheBytes,
                inputTokens,
                outputTokens,
                defaults.of(Setting.SERVING_MEMORY),
                defaults.of(fourBits ? Setting.COMPUTE_EFFICIENCY_FP4 : Setting.COMPUTE_EFFICIENCY),
                defaults.of(Setting.MEMORY_EFFICIENCY),
                defaults.of(Setting.ALL_REDUCE_LATENCY),
                defaults.of(Setting.BATCH_MOST),
                defaults.of(Setting.LINK_EFFICIENCY),
                defaults.value(Setting.SERVING_UNCERTAINTY));
    }

    /// The context in the middle of an answer.
    public double context() {
        return inputTokens + outputTokens / 2;
    }

    /// The dense peak in the format of the weights, or in 16 bits where they are widened.
    public double peak() {
        return accelerator.rate(precision.rate());
    }
}
