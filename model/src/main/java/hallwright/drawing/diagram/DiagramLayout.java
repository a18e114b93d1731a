package hallwright.drawing.diagram;

import hallwright.power.chain.Chain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Turns nodes into a diagram with places: layers, order, and orthogonal lines.
final class DiagramLayout {

    private static final double MARGIN = 24;
    private static final double TRACK = 9;
    private static final double LEAD = 22;
    private static final double PORT = 18;

    private final List<Node> nodes;
    private final Chain chain;
    private final Grid grid;
    private final Map<Node.Wire, Double> ports = new HashMap<>();
    private final List<Double> tops = new ArrayList<>();
    private double left;
    private double right;

    private DiagramLayout(List<Node> nodes, Chain chain) {
        this.nodes = nodes;
        this.chain = chain;
        this.grid = Grid.of(nodes);
        Ordering.of(grid);
    }

    static Diagram of(List<Node> nodes, Chain chain) {
        DiagramLayout layout = new DiagramLayout(nodes, chain);
        layout.edges();
        layout.offsets();
        layout.channels();
        return layout.diagram();
    }

    private void edges() {
        left = Double.POSITIVE_INFINITY;
        right = Double.NEGATIVE_INFINITY;
        for (List<Slot> layer : grid.layers) {
            for (Slot slot : layer) {
                slot.x = Math.round(slot.x);
                left = Math.min(left, slot.x - slot.width / 2);
                right = Math.max(right, slot.x + slot.width / 2);
            }
        }
    }

    /// Lines that leave or reach the same node stand side by side, in the order of where they come from.
    private void offsets() {
        Map<Node, List<Net>> leaving = new HashMap<>();
        grid.nets.forEach(net ->
                leaving.computeIfAbsent(net.source, key -> new ArrayList<>()).add(net));
        leaving.values().forEach(list -> {
            list.sort(Comparator.comparingDouble(this::middle));
            for (int i = 0; i < list.size(); i++) {
                list.get(i).offset = offset(i, list.size());
            }
        });
        Map<Node, List<Arrival>> arriving = new HashMap<>();
        for (Net net : grid.nets) {
            for (Node.Wire wire : net.wires) {
                arriving.computeIfAbsent(wire.target, key -> new ArrayList<>())
                        .add(new Arrival(wire, net.x(wire.target.layer - 1)));
            }
        }
        arriving.forEach((node, list) -> {
            list.sort(Comparator.comparingDouble(Arrival::x));
            for (int i = 0; i < list.size(); i++) {
                ports.put(list.get(i).wire(), Grid.axis(grid.slot(node)) + offset(i, list.size()));
            }
        });
    }

    private record Arrival(Node.Wire wire, double x) {}

    private double middle(Net net) {
        return net.wires.stream()
                .mapToDouble(wire -> grid.slot(wire.target).x)
                .average()
                .orElse(0);
    }

    private static double offset(int i, int count) {
        double step = count < 2 ? 0 : Math.min(PORT, 36.0 / (count - 1));
        return (i - (count - 1) / 2.0) * step;
    }

    private void channels() {
        double y = MARGIN;
        for (int layer = 0; layer < grid.layers.size(); layer++) {
            tops.add(y);
            Channel channel = new Channel();
            for (Net net : grid.nets) {
                if (net.source.layer <= layer && net.end() > layer) {
                    channel.add(net, net.x(layer), ends(net, layer));
                }
            }
            int tracks = channel.assign(layer);
            double first = y + Grid.HEIGHT + LEAD / 2;
            int below = layer;
            grid.nets.forEach(net -> net.tracks.computeIfPresent(below, (key, track) -> first + track * TRACK));
            y += Grid.HEIGHT + LEAD + Math.max(1, tracks) * TRACK + LEAD / 2;
        }
    }

    /// Where a net goes from one layer to the next.
    private List<Double> ends(Net net, int layer) {
        List<Double> ends = new ArrayList<>();
        for (Node.Wire wire : net.wires) {
            if (wire.target.layer == layer + 1) {
                ends.add(port(wire));
            }
        }
        if (net.end() > layer + 1) {
            ends.add(net.x(layer + 1));
        }
        return ends;
    }

    private double port(Node.Wire wire) {
        Double x = ports.get(wire);
        if (x == null) {
            throw new IllegalStateException("a wire without an end");
        }
        return x;
    }

    private Diagram diagram() {
        Map<Node, Integer> numbers = new HashMap<>();
        List<DiagramItem> items = new ArrayList<>();
        for (List<Slot> layer : grid.layers) {
            for (Slot slot : layer) {
                if (slot.node != null) {
                    numbers.put(slot.node, items.size());
                    items.add(item(slot.node, slot, items.size()));
                }
            }
        }
        List<DiagramLink> links = new ArrayList<>();
        for (Net net : grid.nets) {
            for (Node.Wire wire : net.wires) {
                links.add(link(net, wire, numbers));
            }
        }
        double height = tops.isEmpty() ? 0 : tops.getLast() + Grid.HEIGHT;
        double width = nodes.isEmpty() ? 0 : right - left;
        return new Diagram(items, links, width + 2 * MARGIN, height + MARGIN);
    }

    private DiagramItem item(Node node, Slot slot, int number) {
        double x = shifted(slot.x - Grid.WIDTH / 2);
        DiagramItem.Box box = new DiagramItem.Box(x, tops.get(node.layer), Grid.WIDTH, Grid.HEIGHT);
        return new DiagramItem(
                number,
                node.symbol,
                node.label(),
                node.count(),
                node.modules,
                node.capacityWatts,
                List.copyOf(node.points),
                List.copyOf(node.batteries),
                node.ids,
                node.sides,
                box);
    }

    private DiagramLink link(Net net, Node.Wire wire, Map<Node, Integer> numbers) {
        List<Double> xs = new ArrayList<>();
        List<Double> ys = new ArrayList<>();
        double x = net.x(net.source.layer);
        xs.add(shifted(x));
        ys.add(tops.get(net.source.layer) + Grid.HEIGHT);
        for (int layer = net.source.layer; layer < wire.target.layer; layer++) {
            boolean last = layer + 1 == wire.target.layer;
            double next = last ? port(wire) : net.x(layer + 1);
            Double track = net.tracks.get(layer);
            if (track != null) {
                xs.add(shifted(x));
                ys.add(track);
                xs.add(shifted(next));
                ys.add(track);
            }
            xs.add(shifted(next));
            ys.add(tops.get(layer + 1) + (last ? 0 : Grid.HEIGHT));
            x = next;
        }
        return new DiagramLink(
                numbers.getOrDefault(wire.source, 0),
                numbers.getOrDefault(wire.target, 0),
                wire.side,
                wire.rank,
                List.copyOf(wire.points),
                wire.points.stream().map(point -> chain.point(point).id()).toList(),
                xs,
                ys);
    }

    private double shifted(double x) {
        return x - left + MARGIN;
    }
}
