package hallwright.drawing.diagram;

import java.util.Set;

/// How much of a chain a diagram shows one by one.
///
/// @param folded true if equal branches of the plant are drawn once with their number
/// @param mostLeaves up to so many racks and other loads are drawn one by one; of more, those with the same sources
///     are drawn as one
/// @param apart points of the chain that are never drawn as one with others
public record DiagramDetail(boolean folded, int mostLeaves, Set<Integer> apart) {

    private static final int MOST_LEAVES = 40;

    /// Everything of the plant, racks one by one as long as they are few.
    public static final DiagramDetail FULL = new DiagramDetail(false, MOST_LEAVES, Set.of());

    /// Equal branches once.
    public static final DiagramDetail FOLDED = new DiagramDetail(true, 0, Set.of());

    public DiagramDetail {
        apart = Set.copyOf(apart);
    }

    /// The same with points that are never drawn as one with others.
    public DiagramDetail keeping(Set<Integer> points) {
        return new DiagramDetail(folded, mostLeaves, points);
    }
}
