package hallwright.app.tool;

import hallwright.design.Containment;
import hallwright.design.DesignObject;
import hallwright.design.Door;
import hallwright.design.Obstacle;
import hallwright.design.Placement;
import hallwright.design.Room;
import hallwright.design.Run;
import hallwright.design.Zone;
import hallwright.drawing.floor.FloorScene;
import hallwright.geometry.Footprint;
import hallwright.geometry.Point;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outlines of objects somewhere else.
final class Ghosts {

    private Ghosts() {}

    static Answer.Ghost of(Footprint footprint, boolean clash) {
        return new Answer.Ghost(footprint.corners(), true, true, clash);
    }

    /// The outline of an object moved by a distance, or null if it has none of its own.
    static Answer.@Nullable Ghost of(FloorScene scene, DesignObject object, int dx, int dy, boolean clash) {
        return switch (object) {
            case Placement placement -> of(moved(scene.design().footprint(placement), dx, dy), clash);
            case Room room -> area(room.outline().corners(), dx, dy);
            case Zone zone -> area(zone.area().corners(), dx, dy);
            case Obstacle obstacle -> area(obstacle.area().corners(), dx, dy);
            case Containment containment -> area(containment.area().corners(), dx, dy);
            case Door door -> path(List.of(door.opening().from(), door.opening().to()), dx, dy);
            case Run run -> path(run.path(), dx, dy);
            default -> null;
        };
    }

    static Footprint moved(Footprint footprint, int dx, int dy) {
        return new Footprint(
                footprint.bounds().moved(dx, dy), footprint.widthMm(), footprint.depthMm(), footprint.turn());
    }

    private static Answer.Ghost area(List<Point> corners, int dx, int dy) {
        return new Answer.Ghost(shifted(corners, dx, dy), true, false, false);
    }

    private static Answer.Ghost path(List<Point> corners, int dx, int dy) {
        return new Answer.Ghost(shifted(corners, dx, dy), false, false, false);
    }

    private static List<double[]> shifted(List<Point> corners, int dx, int dy) {
        return corners.stream()
                .map(corner -> new double[] {(double) corner.xMm() + dx, (double) corner.yMm() + dy})
                .toList();
    }
}
