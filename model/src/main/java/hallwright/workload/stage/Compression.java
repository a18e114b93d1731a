package hallwright.workload.stage;

import hallwright.workload.data.Precision;
import hallwright.workload.model.LanguageModel;
import org.jspecify.annotations.Nullable;

/// A model is made smaller.
///
/// @param head name, pool and start
/// @param model the model before
/// @param before the format of its weights before
/// @param method what is done
public record Compression(Head head, LanguageModel model, Precision before, Method method) implements Stage {

    @Override
    public String type() {
        return "compression";
    }

    /// What is done to a model.
    public sealed interface Method permits Quantise, Prune, Distil {

        /// The word used in files.
        String code();
    }

    /// Weights get a narrower format.
    ///
    /// @param after the format
    /// @param hours of calibration on one node; null for the default
    public record Quantise(Precision after, @Nullable Double hours) implements Method {

        @Override
        public String code() {
            return "quantise";
        }
    }

    /// Some weights of each small group are dropped.
    ///
    /// @param kept weights kept of a group
    /// @param group weights in a group
    /// @param structured true if the accelerator can skip what was dropped
    /// @param share of the operations whose weights are pruned
    /// @param hours of calibration on one node; null for the default
    public record Prune(
            int kept,
            int group,
            boolean structured,
            double share,
            @Nullable Double hours) implements Method {

        @Override
        public String code() {
            return "prune";
        }
    }

    /// A smaller model learns to answer like the model.
    ///
    /// @param student the smaller model
    /// @param tokens that it learns from
    /// @param cached true if the answers of the model are read from storage
    /// @param means what it may use
    public record Distil(LanguageModel student, double tokens, boolean cached, Means means) implements Method {

        @Override
        public String code() {
            return "distil";
        }
    }
}
