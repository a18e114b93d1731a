package hallwright.app.power;

import hallwright.design.ObjectId;
import hallwright.power.chain.Chain;
import hallwright.power.failure.Outage;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What the user has taken out, by the objects of the design, so that it stays out while the design changes.
///
/// @param elements objects that are out
/// @param modules objects of which one module is out
record Failed(Set<ObjectId> elements, Set<ObjectId> modules) {

    /// Nothing is out.
    static final Failed NOTHING = new Failed(Set.of(), Set.of());

    Failed {
        elements = Set.copyOf(elements);
        modules = Set.copyOf(modules);
    }

    /// What an outage of a chain takes out.
    static Failed of(Chain chain, Outage outage) {
        return new Failed(ids(chain, outage.elements()), ids(chain, outage.modules()));
    }

    private static Set<ObjectId> ids(Chain chain, List<Integer> points) {
        Set<ObjectId> ids = new HashSet<>();
        points.forEach(point -> ids.add(chain.point(point).id()));
        return ids;
    }

    boolean isNothing() {
        return elements.isEmpty() && modules.isEmpty();
    }

    /// The same with some objects out, or in again if all of them are out.
    Failed toggled(Collection<ObjectId> ids) {
        Set<ObjectId> next = new HashSet<>(elements);
        if (!next.addAll(ids)) {
            ids.forEach(next::remove);
        }
        return new Failed(next, modules);
    }

    /// The outage of a chain; what the chain does not hold as an element is left out.
    Outage outage(Chain chain) {
        return new Outage(points(chain, elements), points(chain, modules));
    }

    private static List<Integer> points(Chain chain, Set<ObjectId> ids) {
        return ids.stream()
                .map(chain::find)
                .filter(point -> point >= 0 && chain.element(point) != null)
                .sorted()
                .toList();
    }
}
