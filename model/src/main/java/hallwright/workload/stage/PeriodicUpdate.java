package hallwright.workload.stage;

import org.jspecify.annotations.Nullable;

/// A trained model is trained a little further from time to time.
///
/// @param head name, pool and start
/// @param of the training stage that is repeated in part
/// @param share u, of its computing each time
/// @param periodDays time from one update to the next
/// @param reserved true if accelerators of its own are kept for it all the time; false if it runs on those of the
///     training
/// @param days how long an update may take on reserved accelerators
public record PeriodicUpdate(
        Head head,
        String of,
        double share,
        double periodDays,
        boolean reserved,
        @Nullable Double days) implements Stage {

    @Override
    public String type() {
        return "periodic-update";
    }
}
