package hallwright.electrical.circuit;

import java.util.ArrayList;
import java.util.List;

/// What the feeds of one load carry when one of them is lost: line by line, because a total hides the line that is
/// too
/// full. Source: the rule that each of two feeds may carry half of what one may. Currents in A.
public final class FeedFailover {

    private final List<List<Double>> feeds;

    /// The feeds of one load.
    ///
    /// @param feeds the current of each line, for each feed; all with the same number of lines
    public FeedFailover(List<List<Double>> feeds) {
        long shapes = feeds.stream().map(List::size).distinct().count();
        if (shapes != 1) {
            throw new IllegalArgumentException("the feeds must have equally many lines [feeds=" + feeds + "]");
        }
        this.feeds = feeds.stream().map(List::copyOf).toList();
    }

    /// The current of each line of a feed after another one is lost, whose current the others share equally. The
    /// feed
    /// that
    /// is lost carries nothing.
    ///
    /// @param feed the feed that is looked at
    /// @param lost the feed that is lost
    public List<Double> lines(int feed, int lost) {
        List<Double> after = new ArrayList<>();
        for (int line = 0; line < feeds.getFirst().size(); line++) {
            double own = feeds.get(feed).get(line);
            double moved = feeds.get(lost).get(line) / (feeds.size() - 1);
            after.add(feed == lost ? 0 : own + moved);
        }
        return after;
    }

    /// The most that any line of any feed carries after the loss of any other; what is carried now if there is one
    /// feed
    /// only.
    public double worst() {
        double worst = feeds.stream()
                .flatMap(List::stream)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        for (int lost = 0; lost < feeds.size() && feeds.size() > 1; lost++) {
            for (int feed = 0; feed < feeds.size(); feed++) {
                for (double line : lines(feed, lost)) {
                    worst = Math.max(worst, line);
                }
            }
        }
        return worst;
    }
}
