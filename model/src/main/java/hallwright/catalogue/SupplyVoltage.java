package hallwright.catalogue;

import hallwright.units.Voltage;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The range of supply that a type accepts, as far as the maker's words say it.
///
/// @param lowest the lowest nominal voltage, between lines where there are three phases
/// @param highest the highest nominal voltage
public record SupplyVoltage(Voltage lowest, Voltage highest) {

    private static final Pattern WORDS =
            Pattern.compile("(?:(\\d{2,5})[-/])?(\\d{2,5}) VAC(?: [13]-phase)?(?: [56]0 Hz)?");

    /// The range in words such as `200-240 VAC`, `415/480 VAC` or `400 VAC 3-phase`; empty for null and for words
    /// that name a transformation, a lower bound only or direct current.
    public static Optional<SupplyVoltage> of(@Nullable String words) {
        Matcher matcher = WORDS.matcher(words == null ? "" : words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Voltage highest = new Voltage(Integer.parseInt(matcher.group(2)));
        Voltage lowest = matcher.group(1) == null ? highest : new Voltage(Integer.parseInt(matcher.group(1)));
        return Optional.of(new SupplyVoltage(lowest, highest));
    }
}
