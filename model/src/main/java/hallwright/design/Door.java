package hallwright.design;

import hallwright.geometry.Edge;
import hallwright.units.Length;
import org.jspecify.annotations.Nullable;

/// A door in a wall.
///
/// @param id its identity
/// @param name what people call it
/// @param opening the clear opening, along the wall
/// @param height clear height; null if not given
/// @param delivery true if equipment comes in here
/// @param exit true if people may flee here
public record Door(
        ObjectId id, String name, Edge opening, @Nullable Length height, boolean delivery, boolean exit)
        implements DesignObject {

    /// The clear width.
    public Length width() {
        return new Length((int) Math.round(opening.lengthMm()));
    }

    @Override
    public Door withId(ObjectId newId) {
        return new Door(newId, name, opening, height, delivery, exit);
    }

    @Override
    public Door withName(String newName) {
        return new Door(id, newName, opening, height, delivery, exit);
    }
}
