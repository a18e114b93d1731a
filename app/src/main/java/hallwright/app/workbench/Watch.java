package hallwright.app.workbench;

import javafx.beans.value.ObservableValue;

/// Watches observable values by identity. A change listener stays silent where the old and the new value are equal;
/// a view of a design must not, because results belong to one object and not to its equals.
public final class Watch {

    private Watch() {}

    /// Runs the step after each change of the value.
    public static void each(ObservableValue<?> value, Runnable step) {
        value.subscribe(() -> {
            value.getValue();
            step.run();
        });
    }

    /// Runs the step now and after each change of the value.
    public static void now(ObservableValue<?> value, Runnable step) {
        each(value, step);
        step.run();
    }
}
