package hallwright.app.findings;

import hallwright.rule.FindingState;
import hallwright.rule.Severity;
import java.util.EnumSet;
import java.util.Set;

/// Which findings are listed.
///
/// @param severities these severities
/// @param states these states
/// @param text those in which this text occurs; empty for all
/// @param selectedOnly only those about something selected
public record Filter(Set<Severity> severities, Set<FindingState> states, String text, boolean selectedOnly) {

    /// Everything that still needs a decision: nothing but waived findings is left out.
    public static final Filter TO_DO =
            new Filter(EnumSet.allOf(Severity.class), EnumSet.complementOf(EnumSet.of(FindingState.WAIVED)), "", false);

    public Filter {
        severities = Set.copyOf(severities);
        states = Set.copyOf(states);
    }

    /// The same with a severity shown or not.
    public Filter with(Severity severity, boolean shown) {
        Set<Severity> next = EnumSet.noneOf(Severity.class);
        next.addAll(severities);
        if (shown) {
            next.add(severity);
        } else {
            next.remove(severity);
        }
        return new Filter(next, states, text, selectedOnly);
    }

    /// The same with a state shown or not.
    public Filter with(FindingState state, boolean shown) {
        Set<FindingState> next = EnumSet.noneOf(FindingState.class);
        next.addAll(states);
        if (shown) {
            next.add(state);
        } else {
            next.remove(state);
        }
        return new Filter(severities, next, text, selectedOnly);
    }

    /// The same with another text.
    public Filter withText(String newText) {
        return new Filter(severities, states, newText, selectedOnly);
    }

    /// The same for the selection only, or for everything.
    public Filter withSelectedOnly(boolean only) {
        return new Filter(severities, states, text, only);
    }
}
