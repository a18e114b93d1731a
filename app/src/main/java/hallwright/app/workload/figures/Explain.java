package hallwright.app.workload.figures;

import hallwright.workload.Output;

/// Shows where a figure comes from.
@FunctionalInterface
public interface Explain {

    /// Shows the formula of a figure.
    void show(Output figure);
}
