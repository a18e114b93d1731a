package hallwright.design;

import hallwright.units.Current;
import hallwright.units.Power;
import org.jspecify.annotations.Nullable;

/// What a project states about how power equipment is built, where its type leaves a choice. Each value is null
/// where
/// the type stands.
///
/// @param power what it can give or carry for ever, with all modules
/// @param current what its busbar can carry for ever
/// @param modules how many equal modules it has
public record Rating(
        @Nullable Power power,
        @Nullable Current current,
        @Nullable Integer modules) {

    /// Nothing stated.
    public static final Rating UNSTATED = new Rating(null, null, null);
}
