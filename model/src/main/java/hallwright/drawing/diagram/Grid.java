package hallwright.drawing.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts nodes into layers from the sources to the loads, and gives the lines that pass a layer a place in it.
final class Grid {

    static final double WIDTH = 150;
    static final double HEIGHT = 58;
    private static final double GAP = 14;
    private static final double LINE = 12;
    /// From the left edge of an item to the middle of its symbol.
    private static final double AXIS = 22;

    final List<List<Slot>> layers = new ArrayList<>();
    final List<Net> nets = new ArrayList<>();
    private final Map<Node, Slot> slots = new HashMap<>();

    private Grid() {}

    static Grid of(List<Node> nodes) {
        Grid grid = new Grid();
        assign(nodes);
        int last = nodes.stream().mapToInt(node -> node.layer).max().orElse(0);
        for (int layer = 0; layer <= last; layer++) {
            grid.layers.add(new ArrayList<>());
        }
        nodes.forEach(grid::net);
        List<Node> sources = nodes.stream()
                .filter(node -> node.inputs.isEmpty())
                .sorted(Comparator.comparingInt(node -> node.layer))
                .toList();
        sources.forEach(grid::place);
        nodes.forEach(grid::place);
        grid.nets.forEach(grid::thread);
        grid.number();
        return grid;
    }

    /// The axis of a node: where its lines arrive and leave.
    static double axis(Slot slot) {
        return slot.x - WIDTH / 2 + AXIS;
    }

    Slot slot(Node node) {
        Slot slot = slots.get(node);
        if (slot == null) {
            throw new IllegalStateException("a node without a place [name=" + node.name + "]");
        }
        return slot;
    }

    void number() {
        for (List<Slot> layer : layers) {
            for (int i = 0; i < layer.size(); i++) {
                layer.get(i).order = i;
            }
        }
    }

    /// The longest way from a source; leaves at the very bottom, sources just above what they feed.
    private static void assign(List<Node> nodes) {
        Map<Node, Integer> depth = new HashMap<>();
        nodes.forEach(node -> node.layer = depth(node, depth));
        int deepest = nodes.stream()
                .filter(node -> !node.symbol.isLeaf())
                .mapToInt(node -> node.layer)
                .max()
                .orElse(0);
        for (Node node : nodes) {
            if (node.symbol.isLeaf()) {
                node.layer = deepest + 1;
            } else if (node.inputs.isEmpty()) {
                node.layer = node.outputs.stream()
                        .mapToInt(wire -> wire.target.layer - 1)
                        .min()
                        .orElse(0);
            }
        }
        int first = nodes.stream().mapToInt(node -> node.layer).min().orElse(0);
        nodes.forEach(node -> node.layer -= first);
    }

    private static int depth(Node node, Map<Node, Integer> known) {
        Integer depth = known.get(node);
        if (depth != null) {
            return depth;
        }
        known.put(node, 0);
        int deepest = 0;
        for (Node.Wire wire : node.inputs) {
            deepest = Math.max(deepest, depth(wire.source, known) + 1);
        }
        known.put(node, deepest);
        return deepest;
    }

    private void net(Node node) {
        Map<String, Net> own = new LinkedHashMap<>();
        for (Node.Wire wire : node.outputs) {
            // What a fold makes run upward is not drawn as a line of its own.
            if (wire.target.layer > node.layer) {
                own.computeIfAbsent("" + wire.side + wire.rank, key -> new Net(node))
                        .wires
                        .add(wire);
            }
        }
        nets.addAll(own.values());
    }

    /// Depth first, so that what belongs together begins side by side.
    private void place(Node node) {
        if (slots.containsKey(node)) {
            return;
        }
        Slot slot = new Slot(node, node.layer, WIDTH + GAP);
        slots.put(node, slot);
        layers.get(node.layer).add(slot);
        node.outputs.forEach(wire -> place(wire.target));
    }

    /// A net gets a place in every layer that it passes.
    private void thread(Net net) {
        Map<Integer, Slot> own = new HashMap<>();
        own.put(net.source.layer, slot(net.source));
        for (int layer = net.source.layer + 1; layer < net.end(); layer++) {
            Slot passing = new Slot(null, layer, LINE);
            layers.get(layer).add(passing);
            own.put(layer, passing);
            Slot.join(upper(own, layer), passing);
        }
        net.wires.forEach(wire -> Slot.join(upper(own, wire.target.layer), slot(wire.target)));
        net.slots.putAll(own);
    }

    private static Slot upper(Map<Integer, Slot> own, int layer) {
        Slot slot = own.get(layer - 1);
        if (slot == null) {
            throw new IllegalStateException("a line with a gap");
        }
        return slot;
    }
}
