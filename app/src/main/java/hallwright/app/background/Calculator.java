package hallwright.app.background;

import hallwright.app.workbench.Results;
import hallwright.app.workbench.Watch;
import hallwright.app.workbench.Workbench;
import hallwright.design.Design;
import hallwright.text.Message;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;

/// Keeps the results on the workbench up with its design: each new design is analysed on a worker, the newest wins.
public final class Calculator {

    private static final System.Logger LOG = System.getLogger("hallwright");

    private final LatestOnly<Design, Results> analysis;

    /// @param workbench gives designs and takes results
    /// @param analyst does the work
    /// @param worker runs it, one design after the other
    /// @param home runs what hands results over, on the window's thread
    public Calculator(Workbench workbench, Analyst analyst, Executor worker, Executor home) {
        analysis = new LatestOnly<>(analyst::analyse, worker, home, workbench.resultsProperty()::set, failure -> {
            LOG.log(System.Logger.Level.ERROR, "the analysis failed", failure);
            workbench.statusProperty().set(Message.of("window.state.failed", String.valueOf(failure)));
        });
        Watch.now(workbench.designProperty(), () -> analysis.ask(workbench.design()));
    }

    /// True while a design is being analysed.
    public ReadOnlyBooleanProperty busyProperty() {
        return analysis.busyProperty();
    }
}
