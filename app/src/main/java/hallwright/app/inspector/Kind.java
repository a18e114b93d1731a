package hallwright.app.inspector;

import hallwright.design.Containment;
import hallwright.design.CoolingLoop;
import hallwright.design.Cord;
import hallwright.design.Design;
import hallwright.design.DesignObject;
import hallwright.design.Door;
import hallwright.design.Feed;
import hallwright.design.Mount;
import hallwright.design.Obstacle;
import hallwright.design.Placement;
import hallwright.design.Room;
import hallwright.design.Run;
import hallwright.design.Zone;
import hallwright.text.Message;

/// What people call the kinds of objects.
final class Kind {

    private Kind() {}

    /// The kind of one object; for equipment, its category.
    static Message of(Design design, DesignObject object) {
        return switch (object) {
            case Placement placement ->
                Message.of(design.types().get(placement.type()).category().messageId());
            case Mount mount ->
                Message.of(design.types().get(mount.type()).category().messageId());
            case Obstacle obstacle -> Message.of(obstacle.kind().messageId());
            case Run run -> Message.of(design.types().get(run.type()).category().messageId());
            case Room _ -> Message.of("window.kind.room");
            case Zone _ -> Message.of("window.kind.zone");
            case Door _ -> Message.of("window.kind.door");
            case Containment _ -> Message.of("window.kind.containment");
            case Feed _ -> Message.of("window.kind.feed");
            case Cord _ -> Message.of("window.kind.cord");
            case CoolingLoop _ -> Message.of("window.kind.loop");
        };
    }
}
