package hallwright.check.space;

import hallwright.check.engine.Given;
import hallwright.design.Feed;
import hallwright.design.ObjectId;
import hallwright.space.Placed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Electrical equipment that people work at while it is live, with what supplies it.
final class WorkingSpaces {

    private static final double ROOT_OF_THREE = Math.sqrt(3);

    private WorkingSpaces() {}

    /// The equipment on the floor that needs a working space.
    static List<Placed> all(Given given) {
        return given.analysis().layout().floor().all().stream()
                .filter(placed -> placed.isWorkedAtLive() && placed.standsInTheWay())
                .toList();
    }

    /// The voltage to ground of each piece of equipment, by a circuit to it or from it; missing where it has none.
    /// Of
    /// three phases it is that between line and neutral.
    static Map<ObjectId, Double> voltages(Given given) {
        Map<ObjectId, Double> found = new HashMap<>();
        for (Feed feed : given.design().feeds()) {
            double volts = feed.voltage().volts() / (feed.phases() == 3 ? ROOT_OF_THREE : 1);
            merge(found, feed.load(), volts);
            merge(found, feed.source(), volts);
        }
        return found;
    }

    private static void merge(Map<ObjectId, Double> found, @Nullable ObjectId id, double volts) {
        if (id != null) {
            found.merge(id, volts, Math::max);
        }
    }
}
