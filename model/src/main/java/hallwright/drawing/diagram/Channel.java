package hallwright.drawing.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The room between two layers: gives every net that turns there a height for its level line, so that lines of
/// different nets neither lie on each other nor meet end to end.
final class Channel {

    private static final double CLEAR = 8;

    private final List<Part> parts = new ArrayList<>();

    /// What a net does in the channel.
    ///
    /// @param net the net
    /// @param from where its line comes from above
    /// @param to where its lines go below
    private record Part(Net net, double from, List<Double> to, double left, double right) {

        boolean isStraight() {
            return right - left < 0.5;
        }
    }

    void add(Net net, double from, List<Double> to) {
        double left = from;
        double right = from;
        for (double x : to) {
            left = Math.min(left, x);
            right = Math.max(right, x);
        }
        parts.add(new Part(net, from, to, left, right));
    }

    /// Gives out the heights, counted from 0, and answers how many there are.
    int assign(int layer) {
        List<Part> open = new ArrayList<>(
                parts.stream().filter(part -> !part.isStraight()).toList());
        open.sort(Comparator.comparingDouble(Part::left).thenComparingDouble(Part::right));
        int track = 0;
        while (!open.isEmpty()) {
            List<Part> now = fitting(open);
            for (Part part : now) {
                part.net().tracks.put(layer, (double) track);
            }
            open.removeAll(now);
            track++;
        }
        return track;
    }

    /// The parts that can share the next height: beside each other, and not above a line that must turn first.
    private static List<Part> fitting(List<Part> open) {
        List<Part> now = new ArrayList<>();
        double right = Double.NEGATIVE_INFINITY;
        for (Part part : open) {
            if (part.left() > right + CLEAR && open.stream().noneMatch(other -> mustTurnBefore(other, part))) {
                now.add(part);
                right = part.right();
            }
        }
        return now.isEmpty() ? List.of(open.getFirst()) : now;
    }

    /// True if one line comes down where the other goes down: it must have turned away higher up.
    private static boolean mustTurnBefore(Part first, Part then) {
        if (first == then) {
            return false;
        }
        for (double x : then.to()) {
            if (Math.abs(x - first.from()) < CLEAR / 2) {
                return true;
            }
        }
        return false;
    }
}
