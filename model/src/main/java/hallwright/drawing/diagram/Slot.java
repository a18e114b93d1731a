package hallwright.drawing.diagram;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place in a layer: a node, or a line that passes through the layer.
final class Slot {

    final @Nullable Node node;
    final int layer;
    final double width;
    final List<Slot> above = new ArrayList<>();
    final List<Slot> below = new ArrayList<>();
    int order;
    double rank;
    double x;

    Slot(@Nullable Node node, int layer, double width) {
        this.node = node;
        this.layer = layer;
        this.width = width;
    }

    /// The middle of what lies above or below; its own place if nothing does.
    double middle(List<Slot> neighbours, boolean byOrder) {
        if (neighbours.isEmpty()) {
            return byOrder ? order : x;
        }
        double sum = 0;
        for (Slot slot : neighbours) {
            sum += byOrder ? slot.order : slot.x;
        }
        return sum / neighbours.size();
    }

    static void join(Slot upper, Slot lower) {
        upper.below.add(lower);
        lower.above.add(upper);
    }
}
