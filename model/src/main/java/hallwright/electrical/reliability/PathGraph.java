package hallwright.electrical.reliability;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which way power can go: from sources over elements to loads. It knows no capacity; a path that exists may still
/// be too
/// small.
public final class PathGraph {

    private final Set<String> sources;
    private final List<String> nodes;
    private final Map<String, List<String>> onward = new LinkedHashMap<>();

    /// A graph.
    ///
    /// @param sources where power comes from
    /// @param nodes the elements that can fail, in the order in which they are listed, sources among them
    /// @param edges from and to, in the direction of the power
    public PathGraph(Collection<String> sources, Collection<String> nodes, Collection<Edge> edges) {
        this.sources = Collections.unmodifiableSet(new LinkedHashSet<>(sources));
        this.nodes = List.copyOf(new LinkedHashSet<>(nodes));
        edges.forEach(edge ->
                onward.computeIfAbsent(edge.from, _ -> new ArrayList<>()).add(edge.to));
    }

    /// One way for power.
    ///
    /// @param from where it comes from
    /// @param to where it goes
    public record Edge(String from, String to) {}

    /// Everything that has power while some elements are out.
    public Set<String> live(Set<String> out) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>();
        sources.stream().filter(source -> !out.contains(source)).forEach(source -> {
            reached.add(source);
            open.add(source);
        });
        while (!open.isEmpty()) {
            for (String next : onward.getOrDefault(open.remove(), List.of())) {
                if (!out.contains(next) && reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached;
    }

    /// The loads that have no power while some elements are out.
    public List<String> dark(Collection<String> loads, Set<String> out) {
        Set<String> live = live(out);
        return loads.stream().filter(load -> !live.contains(load)).toList();
    }

    /// The single points of failure of each load: the elements without which no source reaches it, in the order of
    /// the
    /// elements. A load that no source reaches even with everything in place has none; ask [#dark] for it first. A
    /// load
    /// is
    /// no single point of itself.
    public Map<String, List<String>> singlePoints(Collection<String> loads) {
        List<String> fed = new ArrayList<>(loads);
        fed.removeAll(dark(loads, Set.of()));
        Map<String, List<String>> found = new LinkedHashMap<>();
        loads.forEach(load -> found.put(load, new ArrayList<>()));
        for (String node : nodes) {
            for (String load : dark(fed, Set.of(node))) {
                if (!load.equals(node)) {
                    found.getOrDefault(load, new ArrayList<>()).add(node);
                }
            }
        }
        return found;
    }

    /// The last elements before a load: those that feed it directly. One only means a load with a single cord.
    public List<String> feeding(String load) {
        return onward.entrySet().stream()
                .filter(entry -> entry.getValue().contains(load))
                .map(Map.Entry::getKey)
                .toList();
    }
}
