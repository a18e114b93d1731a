package hallwright.design;

import hallwright.geometry.Polygon;

/// Something that nothing may stand on: a column, a void, an area kept free.
///
/// @param id its identity
/// @param name what people call it
/// @param kind what it is
/// @param area where it lies
public record Obstacle(ObjectId id, String name, Kind kind, Polygon area) implements DesignObject {

    /// What an obstacle is.
    public enum Kind {
        /// A column of the building; goes up to the ceiling.
        COLUMN,
        /// A wall inside a room.
        WALL,
        /// A hole in the floor.
        VOID,
        /// An area that is kept free on purpose: people may walk there, nothing may stand there.
        NO_GO;

        /// The word used in files.
        public String code() {
            return switch (this) {
                case COLUMN -> "column";
                case WALL -> "wall";
                case VOID -> "void";
                case NO_GO -> "no-go";
            };
        }

        /// The id of the text that names it.
        public String messageId() {
            return "design.obstacle." + code();
        }

        /// True if nobody can pass: everything but an area kept free.
        public boolean blocksWay() {
            return this != NO_GO;
        }
    }

    @Override
    public Obstacle withId(ObjectId newId) {
        return new Obstacle(newId, name, kind, area);
    }

    @Override
    public Obstacle withName(String newName) {
        return new Obstacle(id, newName, kind, area);
    }
}
