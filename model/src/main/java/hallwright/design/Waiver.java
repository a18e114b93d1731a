package hallwright.design;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A finding that somebody accepts, with the reason. It goes stale when the design gets worse or the limit changes.
///
/// @param fingerprint which finding: rule, subjects and state, without coordinates
/// @param reason why it is accepted
/// @param author who accepts it
/// @param date since when
/// @param expires until when; null for no end
/// @param actual the measured value at that time, in the unit of the rule
/// @param limit the limit at that time, in the unit of the rule
public record Waiver(
        String fingerprint,
        String reason,
        String author,
        LocalDate date,
        @Nullable LocalDate expires,
        double actual,
        double limit) {}
