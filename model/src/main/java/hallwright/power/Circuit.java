package hallwright.power;

import hallwright.design.Feed;
import hallwright.design.FeedSide;
import hallwright.electrical.circuit.Supply;
import hallwright.units.Current;
import hallwright.units.Power;
import hallwright.units.Total;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What one feed carries. The load is shared equally over the live feeds of its rack:
/// `I = P / (sqrt 3 x V x pf)` with three phases, `I = P / (V x pf)` with one.
///
/// @param feed the feed
/// @param load what its rack or unit draws at most, over all its feeds; where some of it is not known, the currents
///     are the least they can be
/// @param normal the current in each line in ordinary work
/// @param afterLoss the current in each line after the loss of each other supply of the same load
public record Circuit(Feed feed, Total<Power> load, Current normal, SortedMap<FeedSide, Current> afterLoss) {

    public Circuit {
        afterLoss = Collections.unmodifiableSortedMap(new TreeMap<>(afterLoss));
    }

    /// The current in each line of a feed that carries a power.
    public static Current current(Feed feed, Power power) {
        return new Current(
                supply(feed).current(power.watts(), feed.powerFactor().value()));
    }

    /// The power that a feed carries at a current in each line.
    public static Power power(Feed feed, Current current) {
        return new Power(supply(feed).real(current.amperes(), feed.powerFactor().value()));
    }

    private static Supply supply(Feed feed) {
        double volts = feed.voltage().volts();
        return feed.phases() == 3 ? Supply.threePhase(volts) : Supply.singlePhase(volts);
    }

    /// The largest current after the loss of another supply, with the supply lost, the first of equals; the
    /// ordinary
    /// current and its own side if there is no other supply.
    public Map.Entry<FeedSide, Current> worst() {
        return afterLoss.entrySet().stream()
                .reduce((a, b) -> b.getValue().compareTo(a.getValue()) > 0 ? b : a)
                .orElse(Map.entry(feed.side(), normal));
    }
}
