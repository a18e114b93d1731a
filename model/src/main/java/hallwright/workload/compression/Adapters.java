package hallwright.workload.compression;

import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.model.Experts;
import hallwright.workload.model.LanguageModel;
import hallwright.workload.model.Matrix;
import hallwright.workload.model.Stack;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Fine-tuning with small matrices beside frozen weights: LoRA, and QLoRA over narrow weights (W6.3).
public final class Adapters {

    private static final String SOURCE = "LoRA (arXiv:2106.09685), QLoRA (arXiv:2305.14314)";
    private static final Formula TRAINABLE = Formula.read("W6.3", "{r}·{rows and columns}", SOURCE);
    private static final Formula STATE = Formula.read("W6.3", "{N}·{bits}/8 + (2 + 4 + 12)·{trainable}", SOURCE);
    private static final double STATE_BYTES = 18;

    private Adapters() {}

    /// The weights that are trained.
    ///
    /// @param model the frozen model
    /// @param rank r
    /// @param targets names of the matrices that get adapters; empty for all
    public static Figure trainable(LanguageModel model, double rank, Collection<String> targets) {
        double sides = 0;
        for (Matrix matrix : matrices(model.stack())) {
            if (targets.isEmpty() || targets.contains(matrix.name())) {
                sides += (double) matrix.in() + matrix.out();
            }
        }
        return trainable(rank, sides);
    }

    /// The weights that are trained.
    ///
    /// @param rank r
    /// @param sides values in and out of all matrices that get adapters, added up
    public static Figure trainable(double rank, double sides) {
        return TRAINABLE
                .working()
                .put("r", rank)
                .put("rows and columns", sides)
                .gives("trainable_params", "1", rank * sides);
    }

    /// Bytes of state on one replica: frozen weights and the adapters with gradients and optimizer.
    ///
    /// @param parameters N, frozen
    /// @param bits per frozen weight with scales
    /// @param trainable weights that are trained
    public static Figure state(double parameters, double bits, Figure trainable) {
        return STATE.working()
                .put("N", parameters)
                .put("bits", bits)
                .put("trainable", trainable)
                .gives("state_bytes", "B", parameters * bits / 8 + STATE_BYTES * trainable.value());
    }

    /// The matrices of all layers.
    private static List<Matrix> matrices(Stack stack) {
        List<Matrix> all = new ArrayList<>();
        for (int layer = 0; layer < stack.layers(); layer++) {
            all.addAll(stack.attention().matrices(stack.hidden()));
            Experts experts = stack.experts();
            if (experts == null || layer < experts.denseLayers()) {
                all.addAll(stack.feedForward().matrices(stack.hidden()));
            } else {
                for (int expert = 0; expert < experts.count() + experts.shared(); expert++) {
                    all.addAll(experts.expert().matrices(stack.hidden()));
                }
            }
        }
        return all;
    }
}
