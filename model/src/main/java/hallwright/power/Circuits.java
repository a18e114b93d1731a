package hallwright.power;

import hallwright.design.Design;
import hallwright.design.Feed;
import hallwright.design.FeedSide;
import hallwright.design.IdMap;
import hallwright.design.ObjectId;
import hallwright.units.Current;
import hallwright.units.Power;
import hallwright.units.Total;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The circuits of the design. What feeds others, such as a panel, draws what its circuits carry in ordinary work
/// and
/// nothing of its own unless that is known. Reads the feeds and the loads.
public final class Circuits {

    private final IdMap<Feed> feeds;
    private final RackLoads loads;
    private final Map<ObjectId, List<Circuit>> byLoad = new LinkedHashMap<>();
    private final List<Circuit> all;

    private Circuits(IdMap<Feed> feeds, RackLoads loads) {
        this.feeds = feeds;
        this.loads = loads;
        Map<ObjectId, List<Feed>> feedsByLoad = new LinkedHashMap<>();
        feeds.forEach(feed -> feedsByLoad
                .computeIfAbsent(feed.load(), load -> new ArrayList<>())
                .add(feed));
        Drawn drawn = new Drawn(feeds, loads, feedsByLoad);
        feedsByLoad.forEach((load, supplies) -> {
            Total<Power> power = drawn.of(load);
            List<Circuit> circuits = supplies.stream()
                    .map(feed -> circuit(feed, power, supplies))
                    .toList();
            byLoad.put(load, circuits);
        });
        all = byLoad.values().stream().flatMap(List::stream).toList();
    }

    /// The circuits of a design; the previous ones where feeds and loads are the same.
    public static Circuits of(Design design, RackLoads loads, @Nullable Circuits previous) {
        boolean same = previous != null && previous.feeds == design.feeds() && previous.loads == loads;
        return previous != null && same ? previous : new Circuits(design.feeds(), loads);
    }

    /// All circuits, those of one load together.
    public List<Circuit> all() {
        return all;
    }

    /// The circuits that supply a rack or a unit.
    public List<Circuit> of(ObjectId load) {
        return byLoad.getOrDefault(load, List.of());
    }

    /// The loads that have circuits, with these, in the order of the first circuit.
    public Map<ObjectId, List<Circuit>> byLoad() {
        return Collections.unmodifiableMap(byLoad);
    }

    private static Circuit circuit(Feed feed, Total<Power> power, List<Feed> supplies) {
        SortedMap<FeedSide, Current> afterLoss = new TreeMap<>();
        for (Feed other : supplies) {
            if (other.side() != feed.side()) {
                long live = supplies.stream()
                        .filter(supply -> supply.side() != other.side())
                        .count();
                afterLoss.put(other.side(), share(feed, power, live));
            }
        }
        return new Circuit(feed, power, share(feed, power, supplies.size()), afterLoss);
    }

    private static Current share(Feed feed, Total<Power> power, long live) {
        return Circuit.current(feed, power.known().times(1.0 / live));
    }

    /// What every load draws, with what hangs on it.
    private static final class Drawn {

        private final RackLoads loads;
        private final Map<ObjectId, List<Feed>> feedsByLoad;
        private final Map<ObjectId, List<Feed>> feedsBySource = new HashMap<>();
        private final Map<ObjectId, Total<Power>> known = new HashMap<>();

        Drawn(IdMap<Feed> feeds, RackLoads loads, Map<ObjectId, List<Feed>> feedsByLoad) {
            this.loads = loads;
            this.feedsByLoad = feedsByLoad;
            for (Feed feed : feeds) {
                if (feed.source() != null) {
                    feedsBySource
                            .computeIfAbsent(feed.source(), source -> new ArrayList<>())
                            .add(feed);
                }
            }
        }

        /// What a load draws. Circuits that feed each other in a ring count once.
        Total<Power> of(ObjectId load) {
            Total<Power> before = known.get(load);
            if (before != null) {
                return before;
            }
            Total<Power> own = loads.draw(load);
            List<Feed> onward = feedsBySource.getOrDefault(load, List.of());
            if (onward.isEmpty()) {
                known.put(load, own);
                return own;
            }
            known.put(load, new Total<>(Power.ZERO, 0));
            double watts = own.known().watts();
            int unknown = 0;
            for (Feed feed : onward) {
                Total<Power> beyond = of(feed.load());
                watts += beyond.known().watts()
                        / feedsByLoad.getOrDefault(feed.load(), List.of(feed)).size();
                unknown += beyond.unknown();
            }
            Total<Power> sum = new Total<>(new Power(watts), unknown);
            known.put(load, sum);
            return sum;
        }
    }
}
