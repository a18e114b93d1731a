package hallwright.export;

import hallwright.text.Message;
import java.util.concurrent.CancellationException;

/// Tells how far a long task is and asks whether it is still wanted.
public interface Progress {

    /// Nobody watches.
    Progress NONE = new Progress() {
        @Override
        public void at(double fraction, Message step) {
            // Nobody watches.
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /// A step begins.
    ///
    /// @param fraction how much is done, from 0 to 1
    /// @param step what comes now
    void at(double fraction, Message step);

    /// True once nobody wants the result any more.
    boolean isCancelled();

    /// Tells a step, unless nobody wants the result any more.
    ///
    /// @throws CancellationException if it is cancelled
    default void step(double fraction, Message step) {
        if (isCancelled()) {
            throw new CancellationException("cancelled at " + step.id());
        }
        at(fraction, step);
    }
}
