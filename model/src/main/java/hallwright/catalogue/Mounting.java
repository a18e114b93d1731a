package hallwright.catalogue;

import org.jspecify.annotations.Nullable;

/// How a type mounts in a rack, or what a rack offers.
///
/// @param height the units it takes or offers; null if not known, zero if it hangs beside the rails
/// @param standard `EIA-310 19in`, `MGX` or `ORv3 21in`; null if not known
public record Mounting(@Nullable RackUnits height, @Nullable String standard) {

    /// Nothing known.
    public static final Mounting UNKNOWN = new Mounting(null, null);
}
