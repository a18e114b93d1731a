package hallwright.power;

import hallwright.design.Design;
import hallwright.design.Feed;
import hallwright.design.FeedSide;
import hallwright.design.IdMap;
import hallwright.design.Mount;
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
    private final IdMap<Mount> mounts;
    private final RackLoads loads;
    private final Map<ObjectId, List<Circuit>> byLoad = new LinkedHashMap<>();
    private final List<Circuit> all;

    private Circuits(Design design, RackLoads loads) {
        this.feeds = design.feeds();
        this.mounts = design.mounts();
        this.loads = loads;
        Map<ObjectId, List<Feed>> feedsByLoad = new LinkedHashMap<>();
        feeds.forEach(feed -> feedsByLoad
                .computeIfAbsent(design.holder(feed.load()), load -> new ArrayList<>())
                .add(feed));
        Drawn drawn = new Drawn(design, loads, feedsByLoad);
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
        boolean same = previous != null
                && previous.feeds == design.feeds()
                && previous.mounts == design.mounts()
                && previous.loads == loads;
        return previous != null && same ? previous : new Circuits(design, loads);
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
                List<Feed> live = supplies.stream()
                        .filter(supply -> supply.side() != other.side())
                        .toList();
                afterLoss.put(other.side(), share(feed, power, live));
            }
        }
        return new Circuit(feed, power, share(feed, power, supplies), afterLoss);
    }

    private static Current share(Feed feed, Total<Power> power, List<Feed> live) {
        return Circuit.current(feed, power.known().times(share(feed, live)));
    }

    /// The part of a load that one of its live circuits carries: circuits of the lowest rank carry equal parts.
    private static double share(Feed feed, List<Feed> live) {
        int rank = live.stream().mapToInt(each -> each.wiring().rank()).min().orElse(1);
        long carrying =
                live.stream().filter(each -> each.wiring().rank() == rank).count();
        return feed.wiring().rank() == rank ? 1.0 / carrying : 0;
    }

    /// What every load draws, with what hangs on it.
    private static final class Drawn {

        private final Design design;
        private final RackLoads loads;
        private final Map<ObjectId, List<Feed>> feedsByLoad;
        private final Map<ObjectId, List<Feed>> feedsBySource = new HashMap<>();
        private final Map<ObjectId, Total<Power>> known = new HashMap<>();

        Drawn(Design design, RackLoads loads, Map<ObjectId, List<Feed>> feedsByLoad) {
            this.design = design;
            this.loads = loads;
            this.feedsByLoad = feedsByLoad;
            for (Feed feed : design.feeds()) {
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
                ObjectId end = design.holder(feed.load());
                Total<Power> beyond = of(end);
                watts += beyond.known().watts() * share(feed, feedsByLoad.getOrDefault(end, List.of(feed)));
                unknown += beyond.unknown();
            }
            Total<Power> sum = new Total<>(new Power(watts), unknown);
            known.put(load, sum);
            return sum;
        }
    }
}
