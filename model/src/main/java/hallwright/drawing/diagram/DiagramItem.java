package hallwright.drawing.diagram;

import hallwright.design.FeedSide;
import hallwright.design.ObjectId;
import java.util.List;
import java.util.Set;

/// One symbol of a diagram: a piece of equipment, or several alike.
///
/// @param number its place in the list of the diagram
/// @param symbol what is drawn
/// @param name what people call it; of several, the first and the last
/// @param count how many pieces it stands for
/// @param modules of each piece; 1 if it has none
/// @param capacityWatts of each piece, NaN where not known or not asked
/// @param points what it stands for in the chain; of a rack with strips, cords and machines
/// @param batteries the batteries of the pieces, as points of the chain
/// @param ids what it stands for in the design, the pieces first
/// @param sides the supplies that reach it or begin at it
/// @param box where it is
public record DiagramItem(
        int number,
        DiagramSymbol symbol,
        String name,
        int count,
        int modules,
        double capacityWatts,
        List<Integer> points,
        List<Integer> batteries,
        List<ObjectId> ids,
        Set<FeedSide> sides,
        Box box) {

    public DiagramItem {
        points = List.copyOf(points);
        batteries = List.copyOf(batteries);
        ids = List.copyOf(ids);
        sides = Set.copyOf(sides);
    }

    /// A place on the diagram, in the unit of surfaces.
    ///
    /// @param x of the left edge
    /// @param y of the upper edge
    public record Box(double x, double y, double width, double height) {

        /// True if a place lies in it.
        public boolean contains(double px, double py) {
            return px >= x && px <= x + width && py >= y && py <= y + height;
        }

        /// The right edge.
        public double right() {
            return x + width;
        }

        /// The lower edge.
        public double bottom() {
            return y + height;
        }

        /// The x of the middle of the symbol, where lines arrive and leave.
        public double axis() {
            return x + 22;
        }
    }
}
