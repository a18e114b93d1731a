package hallwright.design;

/// Anything drawn on the floor that has an identity of its own.
public sealed interface DesignObject
        permits Containment, CoolingLoop, Cord, Door, Feed, Mount, Obstacle, Placement, Room, Run, Zone {

    /// Its identity.
    ObjectId id();

    /// The name people call it by; need not be unique.
    String name();

    /// The same object under another identity.
    DesignObject withId(ObjectId newId);

    /// The same object under another name.
    DesignObject withName(String newName);
}
