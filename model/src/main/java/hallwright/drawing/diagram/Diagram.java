package hallwright.drawing.diagram;

import hallwright.design.Design;
import hallwright.design.ObjectId;
import hallwright.power.chain.Chain;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The single-line diagram of a power chain: what is drawn and where. Never changes; the state of an outage is put
/// on it by a [DiagramState].
///
/// @param items the symbols, from the sources to the loads
/// @param links the lines
/// @param width in the unit of surfaces
/// @param height in the unit of surfaces
public record Diagram(List<DiagramItem> items, List<DiagramLink> links, double width, double height) {

    /// Plants with more pieces than this are drawn folded, unless asked otherwise.
    public static final int MOST_PIECES = 150;

    private static final double NEAR = 4;

    public Diagram {
        items = List.copyOf(items);
        links = List.copyOf(links);
    }

    /// The diagram of a chain.
    public static Diagram of(Design design, Chain chain, DiagramDetail detail) {
        return DiagramLayout.of(Folding.fold(Nodes.of(design, chain), detail), chain);
    }

    /// Everything one by one as long as the plant is small, else folded.
    public static DiagramDetail detailFor(Chain chain) {
        int pieces = 0;
        for (int point = 0; point < chain.size(); point++) {
            var element = chain.element(point);
            pieces += element != null && element.kind().isPlant() ? 1 : 0;
        }
        return pieces > MOST_PIECES ? DiagramDetail.FOLDED : DiagramDetail.FULL;
    }

    /// The item at a place, or null.
    public @Nullable DiagramItem itemAt(double x, double y) {
        for (DiagramItem item : items) {
            if (item.box().contains(x, y)) {
                return item;
            }
        }
        return null;
    }

    /// The line nearest to a place, or null if none passes close by.
    public @Nullable DiagramLink linkAt(double x, double y) {
        DiagramLink found = null;
        double nearest = NEAR;
        for (DiagramLink link : links) {
            double distance = link.distance(x, y);
            if (distance < nearest) {
                nearest = distance;
                found = link;
            }
        }
        return found;
    }

    /// What of the design lies at a place: equipment, racks with what is in them, or circuits. Empty for nothing.
    public List<ObjectId> idsAt(double x, double y) {
        DiagramItem item = itemAt(x, y);
        if (item != null) {
            return item.ids();
        }
        DiagramLink link = linkAt(x, y);
        return link == null ? List.of() : link.ids();
    }

    /// The items that stand for any of these objects.
    public List<DiagramItem> itemsOf(Collection<ObjectId> ids) {
        Set<ObjectId> wanted = new HashSet<>(ids);
        List<DiagramItem> found = new ArrayList<>();
        for (DiagramItem item : items) {
            if (item.ids().stream().anyMatch(wanted::contains)) {
                found.add(item);
            }
        }
        return found;
    }
}
