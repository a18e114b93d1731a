package hallwright.drawing.diagram;

import hallwright.design.FeedSide;
import hallwright.design.ObjectId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// One piece of equipment, or several that are drawn as one, while a diagram is made.
final class Node {

    final DiagramSymbol symbol;
    final String name;
    final double capacityWatts;
    final int modules;
    final List<ObjectId> ids = new ArrayList<>();
    final List<String> names = new ArrayList<>();
    final Set<Integer> points = new TreeSet<>();
    final Set<Integer> batteries = new TreeSet<>();
    final Set<FeedSide> sides = EnumSet.noneOf(FeedSide.class);
    final List<Wire> inputs = new ArrayList<>();
    final List<Wire> outputs = new ArrayList<>();
    int layer;

    Node(DiagramSymbol symbol, ObjectId id, String name, double capacityWatts, int modules) {
        this.symbol = symbol;
        this.name = name;
        this.capacityWatts = capacityWatts;
        this.modules = modules;
        this.ids.add(id);
        this.names.add(name);
    }

    /// How many pieces it stands for.
    int count() {
        return names.size();
    }

    /// The first and the last name.
    String label() {
        return count() == 1 ? name : names.getFirst() + " … " + names.getLast();
    }

    /// The circuits of one supply and rank between two nodes.
    static final class Wire {
        final Node source;
        final Node target;
        final FeedSide side;
        final int rank;
        final Set<Integer> points = new TreeSet<>();

        Wire(Node source, Node target, FeedSide side, int rank) {
            this.source = source;
            this.target = target;
            this.side = side;
            this.rank = rank;
        }
    }
}
