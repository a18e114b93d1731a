package hallwright.check.power;

import hallwright.check.engine.Given;
import hallwright.design.Feed;
import hallwright.geometry.Rect;
import hallwright.space.Placed;
import hallwright.units.Current;
import java.util.List;

/// How far the breaker of a feed may be loaded, by the numbers of the rule: an assembly that is listed for it may
/// have
/// a number of its own.
final class CircuitLimit {

    private CircuitLimit() {}

    /// The share of the rating that may be used, in percent.
    static double percent(Given given, Feed feed) {
        double usual = given.limit();
        return feed.fullRated() ? given.optionalLimit("full-rated").orElse(usual) : usual;
    }

    /// The current that may flow.
    static Current current(Given given, Feed feed, Current breaker) {
        return breaker.times(percent(given, feed) / 100);
    }

    /// The smallest rating that may carry a current, rounded up to a tenth of an ampere.
    static Current breakerFor(Given given, Feed feed, Current current) {
        double needed = 100 * current.amperes() / percent(given, feed);
        return new Current(Math.ceil(10 * needed - 1e-9) / 10);
    }

    /// What to draw: the load of the feed.
    static List<Rect> places(Given given, Feed feed) {
        Placed load = given.analysis().layout().floor().find(feed.load());
        return load == null ? List.of() : List.of(load.bounds());
    }
}
