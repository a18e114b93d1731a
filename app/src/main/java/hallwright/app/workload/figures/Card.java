package hallwright.app.workload.figures;

import hallwright.workload.Output;
import org.jspecify.annotations.Nullable;

/// One link of the chain.
///
/// @param id names it in tests
/// @param label what it is about
/// @param value the number with its unit
/// @param floor the same on the floor, or what else should be seen beside it; empty for nothing
/// @param state whether the floor has enough
/// @param figure the figure whose formula a click shows; null if there is none
record Card(
        String id,
        String label,
        String value,
        String floor,
        State state,
        @Nullable Output figure) {

    /// Whether there is enough.
    enum State {
        /// Nothing to compare.
        NEUTRAL,
        /// Enough.
        ENOUGH,
        /// Too few.
        SHORT
    }
}
