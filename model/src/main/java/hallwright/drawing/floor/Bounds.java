package hallwright.drawing.floor;

import hallwright.design.Containment;
import hallwright.design.CoolingLoop;
import hallwright.design.Cord;
import hallwright.design.DesignObject;
import hallwright.design.Door;
import hallwright.design.Feed;
import hallwright.design.Mount;
import hallwright.design.ObjectId;
import hallwright.design.Obstacle;
import hallwright.design.Placement;
import hallwright.design.Room;
import hallwright.design.Run;
import hallwright.design.Zone;
import hallwright.geometry.Point;
import hallwright.geometry.Rect;
import org.jspecify.annotations.Nullable;

/// Where each kind of object lies.
public final class Bounds {

    private Bounds() {}

    /// The smallest rectangle around an object; devices and circuits lie where their rack stands. Null if it has no
    /// place.
    public static @Nullable Rect of(FloorScene scene, DesignObject object) {
        return switch (object) {
            case Room room -> room.outline().bounds();
            case Zone zone -> zone.area().bounds();
            case Obstacle obstacle -> obstacle.area().bounds();
            case Door door -> Rect.between(door.opening().from(), door.opening().to());
            case Containment containment -> containment.area().bounds();
            case Placement placement -> scene.design().footprint(placement).bounds();
            case Mount mount -> item(scene, mount.rack());
            case Run run -> of(run);
            case Feed feed -> {
                Run run = scene.design().runs().get(feed.load());
                yield run == null ? item(scene, scene.design().holder(feed.load())) : of(run);
            }
            case Cord cord -> item(scene, scene.design().holder(cord.load()));
            case CoolingLoop _ -> null;
        };
    }

    private static @Nullable Rect item(FloorScene scene, ObjectId id) {
        FloorScene.Item item = scene.item(id);
        return item == null ? null : item.bounds();
    }

    /// The smallest rectangle around the middle line of a run.
    public static Rect of(Run run) {
        Point first = run.path().getFirst();
        Rect bounds = Rect.between(first, first);
        for (Point place : run.path()) {
            bounds = bounds.union(Rect.between(place, place));
        }
        return bounds;
    }
}
