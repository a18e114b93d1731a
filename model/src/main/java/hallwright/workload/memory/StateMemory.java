package hallwright.workload.memory;

import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.data.StateScheme;

/// Weights, gradients and the state of the optimizer (W4.1).
public final class StateMemory {

    /// The highest stage of splitting: all of the state.
    public static final int SPLIT_ALL = 3;

    private static final String SOURCE =
            "ZeRO (arXiv:1910.02054); Megatron-LM distributed optimizer; tables reproduced";
    private static final Formula WHOLE = Formula.read("W4.1", "({w} + {g} + {o})·{Ψ}", SOURCE);
    private static final Formula OPTIMIZER = Formula.read("W4.1", "({w} + {g} + {o}/{d})·{Ψ}", SOURCE);
    private static final Formula GRADIENTS = Formula.read("W4.1", "({w} + ({g} + {o})/{d})·{Ψ}", SOURCE);
    private static final Formula ALL = Formula.read("W4.1", "({w} + {g} + {o})/{d}·{Ψ}", SOURCE);

    private StateMemory() {}

    /// Bytes of state on one accelerator.
    ///
    /// @param key the name of the figure
    /// @param parameters Ψ, the parameters whose replicas are spread over the data-parallel group
    /// @param scheme bytes per parameter
    /// @param stage what is split among replicas: 0 nothing, 1 the optimizer, 2 gradients too, 3 weights too
    /// @param replicas d, the size of the data-parallel group
    public static Figure bytes(String key, double parameters, StateScheme scheme, int stage, double replicas) {
        Formula formula = switch (stage) {
            case 0 -> WHOLE;
            case 1 -> OPTIMIZER;
            case 2 -> GRADIENTS;
            default -> ALL;
        };
        return formula.working()
                .put("w", scheme.weights())
                .put("g", scheme.gradients())
                .put("o", scheme.optimizer())
                .put("d", replicas)
                .put("Ψ", parameters)
                .gives(key, "B", parameters * perParameter(scheme, stage, replicas));
    }

    /// Bytes of state per parameter on one accelerator.
    public static double perParameter(StateScheme scheme, int stage, double replicas) {
        double weights = stage >= SPLIT_ALL ? scheme.weights() / replicas : scheme.weights();
        double gradients = stage >= 2 ? scheme.gradients() / replicas : scheme.gradients();
        double optimizer = stage >= 1 ? scheme.optimizer() / replicas : scheme.optimizer();
        return weights + gradients + optimizer;
    }
}
