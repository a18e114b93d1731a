package hallwright.power.chain;

import hallwright.catalogue.Draw;
import hallwright.design.Installed;
import hallwright.design.LoadState;
import hallwright.design.Provision;
import hallwright.units.Power;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What machines draw in a state of their work, and how many of their power supplies they need for it.
///
/// @param state what the machines are doing
/// @param provision the idle share and the diversity; both apply to every machine
public record Draws(LoadState state, Provision provision) {

    private static final Pattern SUPPLIES = Pattern.compile("(\\d+)\\+(\\d+)");

    /// What a machine draws in this state, in watts; null where its maximum is not known. Where no typical draw is
    /// known, the maximum stands in; the peak is the maximum.
    public @Nullable Double watts(Installed installed) {
        Power maximum = installed.maximum();
        return maximum == null ? null : watts(maximum, installed.typical());
    }

    /// What draws at most and typically this much draws in this state, in watts.
    public double watts(Power maximum, @Nullable Power typical) {
        double watts = switch (state) {
            case NAMEPLATE, PEAK -> maximum.watts();
            case MEAN -> typical == null ? maximum.watts() : typical.watts();
            case IDLE -> maximum.watts() * provision.idle().value();
        };
        return watts * provision.diversity().value();
    }

    /// How many power supplies a machine needs, by words such as `4+2`; null where nobody says.
    public static @Nullable Integer needed(Draw draw) {
        Matcher words = SUPPLIES.matcher(draw.supplyRedundancy() == null ? "" : draw.supplyRedundancy());
        return words.matches() ? Integer.valueOf(words.group(1)) : null;
    }
}
