package hallwright.catalogue;

import hallwright.units.Length;
import hallwright.units.Mass;
import org.jspecify.annotations.Nullable;

/// The outside of a type. Each value is null where it is not known.
///
/// @param width across the front
/// @param depth from front to rear
/// @param height from the floor up
/// @param mass as installed
/// @param clearanceFront what the maker asks to keep free in front
/// @param clearanceRear what the maker asks to keep free behind
public record Body(
        @Nullable Length width,
        @Nullable Length depth,
        @Nullable Length height,
        @Nullable Mass mass,
        @Nullable Length clearanceFront,
        @Nullable Length clearanceRear) {

    /// Nothing known.
    public static final Body UNKNOWN = new Body(null, null, null, null, null, null);
}
