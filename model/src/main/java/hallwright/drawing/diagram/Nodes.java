package hallwright.drawing.diagram;

import hallwright.design.Cord;
import hallwright.design.Design;
import hallwright.design.Feed;
import hallwright.design.FeedSide;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import hallwright.power.chain.Chain;
import hallwright.power.chain.Element;
import hallwright.power.chain.ElementKind;
import hallwright.power.chain.Load;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Turns a chain into nodes and wires: circuits become wires, whatever stands in a rack becomes the rack, batteries
/// become part of their supply.
final class Nodes {

    private final Design design;
    private final Chain chain;
    private final Map<ObjectId, Node> byPlace = new LinkedHashMap<>();
    private final Map<String, Node.Wire> wires = new LinkedHashMap<>();

    private Nodes(Design design, Chain chain) {
        this.design = design;
        this.chain = chain;
    }

    static List<Node> of(Design design, Chain chain) {
        Nodes nodes = new Nodes(design, chain);
        for (int point = 0; point < chain.size(); point++) {
            nodes.node(point);
        }
        for (int point = 0; point < chain.size(); point++) {
            nodes.inputs(point);
        }
        nodes.batteries();
        return new ArrayList<>(nodes.byPlace.values());
    }

    /// Where on the floor a point stands; null for a circuit between two places.
    private @Nullable ObjectId place(int point) {
        ObjectId id = chain.point(point).id();
        Element element = chain.element(point);
        if (element == null || (element.kind() != ElementKind.CIRCUIT && element.kind() != ElementKind.CORD)) {
            return design.holder(id);
        }
        Cord cord = design.cords().get(id);
        if (cord != null) {
            return design.holder(cord.load());
        }
        Feed feed = design.feeds().get(id);
        if (feed == null || feed.source() == null) {
            return null;
        }
        ObjectId from = design.holder(feed.source());
        return from.equals(design.holder(feed.load())) ? from : null;
    }

    private void node(int point) {
        ObjectId place = place(point);
        if (place != null) {
            Node node = byPlace.computeIfAbsent(place, id -> node(id, point));
            node.points.add(point);
            ObjectId id = chain.point(point).id();
            if (!node.ids.contains(id)) {
                node.ids.add(id);
            }
        }
    }

    private Node node(ObjectId place, int point) {
        Element element = chain.element(point);
        if (element != null && element.id().equals(place)) {
            DiagramSymbol symbol = DiagramSymbol.of(element.kind());
            return new Node(symbol, place, element.name(), element.capacityWatts(), element.modules());
        }
        Placement placement = design.placements().get(place);
        String name = placement == null ? chain.point(point).name() : placement.name();
        Load load = chain.load(point);
        boolean other = load != null && !load.it();
        return new Node(other ? DiagramSymbol.LOAD : DiagramSymbol.RACK, place, name, Double.NaN, 1);
    }

    private void inputs(int point) {
        ObjectId place = place(point);
        Node target = place == null ? null : byPlace.get(place);
        if (target == null) {
            return;
        }
        int[] inputs = chain.inputs(point);
        for (int i = 0; i < inputs.length; i++) {
            ObjectId own = place(inputs[i]);
            if (own == null) {
                for (int giver : chain.inputs(inputs[i])) {
                    ObjectId from = place(giver);
                    wire(from == null ? null : byPlace.get(from), target, inputs[i], chain.ranks(point)[i]);
                }
            } else {
                wire(byPlace.get(own), target, -1, chain.ranks(point)[i]);
            }
        }
    }

    private void wire(@Nullable Node source, Node target, int circuit, int rank) {
        if (source == null || source == target) {
            return;
        }
        Feed feed = circuit < 0 ? null : design.feeds().get(chain.point(circuit).id());
        FeedSide side = feed == null ? FeedSide.A : feed.side();
        String key = source.ids.getFirst() + " " + target.ids.getFirst() + " " + side + rank;
        Node.Wire wire = wires.get(key);
        if (wire == null) {
            wire = new Node.Wire(source, target, side, rank);
            wires.put(key, wire);
            source.outputs.add(wire);
            target.inputs.add(wire);
            source.sides.add(side);
            target.sides.add(side);
        }
        if (circuit >= 0) {
            wire.points.add(circuit);
        }
    }

    private void batteries() {
        for (Node node : List.copyOf(byPlace.values())) {
            for (int point : List.copyOf(node.points)) {
                for (int battery : chain.batteries(point)) {
                    ObjectId place = place(battery);
                    Node other = place == null ? null : byPlace.get(place);
                    node.batteries.add(battery);
                    if (other != null && other != node && other.outputs.isEmpty()) {
                        byPlace.remove(place);
                        node.ids.add(chain.point(battery).id());
                    }
                }
            }
        }
    }
}
