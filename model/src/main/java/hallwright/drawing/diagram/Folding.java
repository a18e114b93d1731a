package hallwright.drawing.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Draws alike what is alike: finds nodes that cannot be told apart by what they are, what feeds them and what they
/// feed, and makes one of each such class.
final class Folding {

    private final List<Node> nodes;
    private final Map<Node, Integer> classes = new HashMap<>();

    private Folding(List<Node> nodes) {
        this.nodes = nodes;
    }

    /// The nodes of a diagram with so much detail.
    static List<Node> fold(List<Node> nodes, DiagramDetail detail) {
        long leaves = nodes.stream().filter(node -> node.symbol.isLeaf()).count();
        if (!detail.folded() && leaves <= detail.mostLeaves()) {
            return nodes;
        }
        Folding folding = new Folding(nodes);
        if (detail.folded()) {
            folding.refine(detail.apart());
        } else {
            folding.leaves(detail.apart());
        }
        return folding.joined();
    }

    /// Leaves with the same sources are one; everything else stays.
    private void leaves(Set<Integer> apart) {
        Map<String, Integer> known = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            boolean own = !node.symbol.isLeaf() || isApart(node, apart);
            String key = own ? "own " + i : node.symbol.name() + sources(node);
            classes.put(node, known.computeIfAbsent(key, word -> known.size()));
        }
    }

    private static Set<String> sources(Node node) {
        Set<String> sources = new TreeSet<>();
        node.inputs.forEach(wire -> sources.add(wire.source.ids.getFirst() + " " + wire.side + wire.rank));
        return sources;
    }

    /// Begins with what the nodes are and splits the classes until their members have equal neighbours.
    private void refine(Set<Integer> apart) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            String key = isApart(node, apart)
                    ? "own " + i
                    : node.symbol + " " + Math.round(node.capacityWatts / 1000) + " " + node.modules + node.sides;
            classes.put(node, first.computeIfAbsent(key, word -> first.size()));
        }
        int before = 0;
        int count = first.size();
        while (count > before) {
            before = count;
            Map<String, Integer> next = new HashMap<>();
            Map<Node, Integer> then = new HashMap<>();
            nodes.forEach(node -> then.put(node, next.computeIfAbsent(neighbours(node), word -> next.size())));
            classes.putAll(then);
            count = next.size();
        }
    }

    /// What feeds a node counts one by one, what it feeds only by kind: four equal racks fold like five.
    private String neighbours(Node node) {
        List<String> above = new ArrayList<>();
        Set<String> below = new TreeSet<>();
        node.inputs.forEach(wire -> above.add(classes.get(wire.source) + "/" + wire.side + wire.rank));
        node.outputs.forEach(wire -> below.add(classes.get(wire.target) + "/" + wire.side + wire.rank));
        above.sort(null);
        return classes.get(node) + " " + above + below;
    }

    private static boolean isApart(Node node, Set<Integer> apart) {
        return node.points.stream().anyMatch(apart::contains)
                || node.batteries.stream().anyMatch(apart::contains)
                || node.inputs.stream().anyMatch(wire -> wire.points.stream().anyMatch(apart::contains));
    }

    private List<Node> joined() {
        Map<Integer, Node> joined = new LinkedHashMap<>();
        for (Node node : nodes) {
            Integer key = classes.get(node);
            Node whole = joined.get(key);
            if (whole == null) {
                whole = new Node(node.symbol, node.ids.getFirst(), node.name, node.capacityWatts, node.modules);
                whole.ids.clear();
                whole.names.clear();
                joined.put(key, whole);
            }
            whole.ids.addAll(node.ids);
            whole.names.addAll(node.names);
            whole.points.addAll(node.points);
            whole.batteries.addAll(node.batteries);
            whole.sides.addAll(node.sides);
        }
        Map<String, Node.Wire> wires = new HashMap<>();
        nodes.forEach(node -> node.inputs.forEach(wire -> join(joined, wires, wire)));
        return new ArrayList<>(joined.values());
    }

    private void join(Map<Integer, Node> joined, Map<String, Node.Wire> wires, Node.Wire wire) {
        Integer from = classes.get(wire.source);
        Integer to = classes.get(wire.target);
        Node source = joined.get(from);
        Node target = joined.get(to);
        if (source == null || target == null) {
            return;
        }
        wires.computeIfAbsent(from + " " + to + " " + wire.side + wire.rank, key -> {
                    Node.Wire whole = new Node.Wire(source, target, wire.side, wire.rank);
                    source.outputs.add(whole);
                    target.inputs.add(whole);
                    return whole;
                })
                .points
                .addAll(wire.points);
    }
}
