package hallwright.workload.stage;

import org.jspecify.annotations.Nullable;

/// What every stage has.
///
/// @param name unique within the workload
/// @param pool the pool of machines that it runs on
/// @param startDay when it starts, in days from the beginning; null if it follows another stage
/// @param after the stage that it follows; null for the one before it, or the beginning for the first
/// @param powerClass how much power its work takes, by the id of a class; null if not known better
public record Head(
        String name,
        String pool,
        @Nullable Double startDay,
        @Nullable String after,
        @Nullable String powerClass) {}
