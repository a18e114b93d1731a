package hallwright.space;

import hallwright.design.ObjectId;
import hallwright.design.Obstacle;
import hallwright.design.Room;
import hallwright.geometry.Edge;
import hallwright.geometry.Footprint;
import hallwright.geometry.Rect;
import hallwright.geometry.Turn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Measures how much floor is free beyond a side of a piece of equipment: up to the nearest equipment, column,
/// inner
/// wall or wall of the room that reaches into the strip across its whole width. What hangs overhead and perforated
/// tiles do not count, and containment walls do not block: they end where the next row begins. Exact for quarter
/// turns, else to a millimetre.
final class FreeStrips {

    private static final double EPSILON = 1e-6;

    private final TileIndex index;
    private final Locations locations;

    FreeStrips(TileIndex index, Locations locations) {
        this.index = index;
        this.locations = locations;
    }

    /// The free strip of one side.
    Clearance beyond(Placed placed, Flank flank) {
        Probe probe = new Probe(placed.footprint(), flank);
        Rect reach = probe.strip(Clearance.REACH_MM);
        for (Placed other : index.placed(reach)) {
            if (!other.id().equals(placed.id()) && other.standsInTheWay()) {
                probe.meet(other.id(), other.footprint().corners());
            }
        }
        for (Obstacle obstacle : index.obstacles(reach)) {
            if (obstacle.kind().blocksWay()) {
                List<double[]> corners = obstacle.area().corners().stream()
                        .map(p -> new double[] {p.xMm(), p.yMm()})
                        .toList();
                probe.meet(obstacle.id(), corners);
            }
        }
        Room room = locations.room(placed.id());
        if (room != null) {
            for (Edge wall : room.outline().edges()) {
                probe.meetWall(room.id(), wall);
            }
        }
        return probe.result(placed, flank);
    }

    /// One side of a footprint with a frame of its own: along points away from the side, across runs beside it.
    private static final class Probe {

        private final double middleX;
        private final double middleY;
        private final double alongX;
        private final double alongY;
        private final double half;
        private double nearest = Clearance.REACH_MM;
        private @Nullable ObjectId limitedBy;

        Probe(Footprint footprint, Flank flank) {
            Turn turn = footprint.turn().plus(90 * flank.quarterTurns());
            alongX = turn.isQuarter() ? turn.nearestFront().dx() : Math.sin(turn.radians());
            alongY = turn.isQuarter() ? turn.nearestFront().dy() : -Math.cos(turn.radians());
            boolean end = flank == Flank.LEFT || flank == Flank.RIGHT;
            double out = (end ? footprint.widthMm() : footprint.depthMm()) / 2.0;
            half = (end ? footprint.depthMm() : footprint.widthMm()) / 2.0;
            middleX = footprint.bounds().xMm() + footprint.bounds().widthMm() / 2.0 + alongX * out;
            middleY = footprint.bounds().yMm() + footprint.bounds().depthMm() / 2.0 + alongY * out;
        }

        void meet(ObjectId id, List<double[]> corners) {
            double least = Double.MAX_VALUE;
            double most = -Double.MAX_VALUE;
            for (int i = 0; i < corners.size(); i++) {
                double[] range = range(corners.get(i), corners.get((i + 1) % corners.size()));
                if (range.length == 2) {
                    least = Math.min(least, range[0]);
                    most = Math.max(most, range[1]);
                }
            }
            if (most > EPSILON) {
                limit(id, Math.max(0, least));
            }
        }

        void meetWall(ObjectId room, Edge wall) {
            double[] range = range(
                    new double[] {wall.from().xMm(), wall.from().yMm()},
                    new double[] {wall.to().xMm(), wall.to().yMm()});
            if (range.length == 2 && range[1] > -EPSILON) {
                limit(room, Math.max(0, range[0]));
            }
        }

        /// The least and the most distance of the part of a segment that lies in front of the side; empty if none
        /// does.
        private double[] range(double[] a, double[] b) {
            double acrossA = (a[0] - middleX) * -alongY + (a[1] - middleY) * alongX;
            double acrossB = (b[0] - middleX) * -alongY + (b[1] - middleY) * alongX;
            double alongA = (a[0] - middleX) * alongX + (a[1] - middleY) * alongY;
            double alongB = (b[0] - middleX) * alongX + (b[1] - middleY) * alongY;
            double from = Math.max(-half, Math.min(acrossA, acrossB));
            double to = Math.min(half, Math.max(acrossA, acrossB));
            if (to - from < EPSILON) {
                return new double[0];
            }
            double slope = (alongB - alongA) / (acrossB - acrossA);
            double first = alongA + (from - acrossA) * slope;
            double last = alongA + (to - acrossA) * slope;
            return new double[] {Math.min(first, last), Math.max(first, last)};
        }

        private void limit(ObjectId id, double distance) {
            if (distance < nearest - EPSILON) {
                nearest = distance;
                limitedBy = id;
            }
        }

        Clearance result(Placed placed, Flank flank) {
            int distance = (int) Math.floor(nearest + EPSILON);
            return new Clearance(placed, flank, distance, limitedBy, strip(distance));
        }

        /// The rectangle around the strip of a depth.
        Rect strip(int depthMm) {
            double x0 = middleX - alongY * half;
            double y0 = middleY + alongX * half;
            double x1 = middleX + alongY * half;
            double y1 = middleY - alongX * half;
            double farX = alongX * depthMm;
            double farY = alongY * depthMm;
            return Rect.ofEdges(
                    down(Math.min(Math.min(x0, x1), Math.min(x0, x1) + farX)),
                    down(Math.min(Math.min(y0, y1), Math.min(y0, y1) + farY)),
                    up(Math.max(Math.max(x0, x1), Math.max(x0, x1) + farX)),
                    up(Math.max(Math.max(y0, y1), Math.max(y0, y1) + farY)));
        }

        private static int down(double mm) {
            return (int) Math.floor(mm + EPSILON);
        }

        private static int up(double mm) {
            return (int) Math.ceil(mm - EPSILON);
        }
    }
}
