package hallwright.electrical.redundancy;

import hallwright.electrical.Positive;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// The power supplies of one device, some of which it needs, spread over feeds. All live supplies share the load
/// equally,
/// so a feed carries `P x supplies on it / live supplies`. Six supplies of which four are needed look redundant on
/// two
/// feeds and are not. Source: data of makers on redundant supplies.
///
/// @param watts what the device draws in W
/// @param required how many live supplies it needs to go on at full performance
/// @param perFeed how many supplies hang on each feed
public record PsuGroup(double watts, int required, List<Integer> perFeed) {

    public PsuGroup {
        Positive.zeroOrMore("watts", watts);
        Positive.of("required", required);
        perFeed = List.copyOf(perFeed);
        perFeed.forEach(count -> Positive.zeroOrMore("supplies", count));
    }

    /// All supplies.
    public int total() {
        return perFeed.stream().mapToInt(Integer::intValue).sum();
    }

    /// The live supplies after the loss of a feed.
    public int liveAfter(int lost) {
        return total() - perFeed.get(lost);
    }

    /// The fewest live supplies after the loss of any one feed.
    public int leastLive() {
        return feeds().map(this::liveAfter).min().orElse(0);
    }

    /// How many supplies more than needed are left after the loss of the worst feed; negative if too few.
    public int spare() {
        return leastLive() - required;
    }

    /// True if the device goes on after the loss of any one feed.
    public boolean survives() {
        return spare() >= 0;
    }

    /// What a feed carries in ordinary work in W.
    public double normal(int feed) {
        return watts * perFeed.get(feed) / total();
    }

    /// What a feed carries after the loss of another in W; nothing if it is lost itself or the device stops.
    public double after(int feed, int lost) {
        int live = liveAfter(lost);
        return feed == lost || live < required ? 0 : watts * perFeed.get(feed) / live;
    }

    /// The most that a feed carries after the loss of another that the device survives; empty if it survives none.
    public OptionalDouble worstAfter() {
        return feeds().filter(lost -> liveAfter(lost) >= required)
                .mapToDouble(lost ->
                        feeds().mapToDouble(feed -> after(feed, lost)).max().orElse(0))
                .max();
    }

    private IntStream feeds() {
        return IntStream.range(0, perFeed.size());
    }
}
