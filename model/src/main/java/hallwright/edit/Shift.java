package hallwright.edit;

import hallwright.design.Containment;
import hallwright.design.CoolingLoop;
import hallwright.design.Cord;
import hallwright.design.DesignObject;
import hallwright.design.Door;
import hallwright.design.Feed;
import hallwright.design.Mount;
import hallwright.design.Obstacle;
import hallwright.design.Placement;
import hallwright.design.Room;
import hallwright.design.Run;
import hallwright.design.Zone;
import hallwright.geometry.Edge;
import org.jspecify.annotations.Nullable;

/// Moves one object of any kind.
final class Shift {

    private Shift() {}

    /// The object moved by a distance, or null if it has no place of its own.
    static @Nullable DesignObject by(DesignObject object, int dxMm, int dyMm) {
        return switch (object) {
            case Room room ->
                new Room(
                        room.id(),
                        room.name(),
                        room.outline().moved(dxMm, dyMm),
                        room.ceiling(),
                        room.raisedFloor(),
                        room.floorCapacity());
            case Zone zone -> new Zone(zone.id(), zone.name(), zone.area().moved(dxMm, dyMm), zone.strategy());
            case Obstacle obstacle ->
                new Obstacle(
                        obstacle.id(),
                        obstacle.name(),
                        obstacle.kind(),
                        obstacle.area().moved(dxMm, dyMm));
            case Door door ->
                new Door(
                        door.id(),
                        door.name(),
                        new Edge(
                                door.opening().from().plus(dxMm, dyMm),
                                door.opening().to().plus(dxMm, dyMm)),
                        door.height(),
                        door.delivery(),
                        door.exit());
            case Containment containment ->
                new Containment(
                        containment.id(),
                        containment.name(),
                        containment.type(),
                        containment.area().moved(dxMm, dyMm),
                        containment.kind());
            case Placement placement -> placement.at(placement.position().plus(dxMm, dyMm), placement.turn());
            case Run run ->
                new Run(
                        run.id(),
                        run.name(),
                        run.type(),
                        run.path().stream().map(place -> place.plus(dxMm, dyMm)).toList(),
                        run.elevation());
            case Mount _, Feed _, Cord _, CoolingLoop _ -> null;
        };
    }
}
