package hallwright.drawing.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The wires of one supply and rank that begin at one node: they share a line as far as they go the same way.
final class Net {

    final Node source;
    final List<Node.Wire> wires = new ArrayList<>();
    /// What stands for it in each layer, from that of the source on.
    final Map<Integer, Slot> slots = new TreeMap<>();
    /// The height of its level line in the channel below each layer.
    final Map<Integer, Double> tracks = new TreeMap<>();
    /// How far its line stands beside the axis of the source.
    double offset;

    Net(Node source) {
        this.source = source;
    }

    /// The last layer that it reaches.
    int end() {
        return wires.stream().mapToInt(wire -> wire.target.layer).max().orElse(source.layer);
    }

    /// Where its line crosses the lower edge of a layer.
    double x(int layer) {
        Slot slot = slots.get(layer);
        if (slot == null) {
            throw new IllegalStateException("a net without a place [layer=" + layer + "]");
        }
        return slot.node == null ? slot.x : Grid.axis(slot) + offset;
    }
}
