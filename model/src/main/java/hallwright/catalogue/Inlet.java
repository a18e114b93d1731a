package hallwright.catalogue;

import hallwright.units.Power;
import org.jspecify.annotations.Nullable;

/// A group of equal power inlets.
///
/// @param count how many
/// @param connector the plug or socket on the equipment, such as `C20`; null if not known
/// @param supplyRating what one power supply behind such an inlet can give; null if not known
/// @param note what else a reader must know, or null
public record Inlet(
        int count,
        @Nullable String connector,
        @Nullable Power supplyRating,
        @Nullable String note) {}
