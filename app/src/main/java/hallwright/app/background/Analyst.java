package hallwright.app.background;

import hallwright.app.workbench.Results;
import hallwright.design.Design;
import java.util.function.BooleanSupplier;

/// Works out everything that follows from a design. Called on one worker thread only, so that it may keep what it
/// can
/// reuse for the next design.
@FunctionalInterface
public interface Analyst {

    /// The results for a design.
    ///
    /// @param outdated true as soon as the results are no longer wanted; looked at between two stages
    Results analyse(Design design, BooleanSupplier outdated);
}
