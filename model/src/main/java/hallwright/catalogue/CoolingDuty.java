package hallwright.catalogue;

import hallwright.units.Power;
import org.jspecify.annotations.Nullable;

/// How much heat a cooling unit removes, and when. Never use one without the other.
///
/// @param capacity the duty; null if not known
/// @param conditions what it holds at, as the maker states; null if not known, and then it must not be counted
public record CoolingDuty(
        @Nullable Power capacity, @Nullable String conditions) {

    /// Nothing known.
    public static final CoolingDuty UNKNOWN = new CoolingDuty(null, null);

    /// True if the conditions say something that can be measured, such as a temperature: words alone, such as
    /// “nominal”, do not tell what the duty holds at, so it must not be counted either.
    public boolean isStated() {
        return capacity != null && conditions != null && conditions.chars().anyMatch(Character::isDigit);
    }
}
