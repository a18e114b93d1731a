package hallwright.design;

import hallwright.catalogue.TypeId;
import hallwright.geometry.Polygon;
import org.jspecify.annotations.Nullable;

/// Walls, doors and roof around an aisle.
///
/// @param id its identity
/// @param name what people call it
/// @param type the product used; null if not chosen
/// @param area the aisle inside it
/// @param kind which aisle it contains
public record Containment(
        ObjectId id, String name, @Nullable TypeId type, Polygon area, AisleKind kind) implements DesignObject {

    @Override
    public Containment withId(ObjectId newId) {
        return new Containment(newId, name, type, area, kind);
    }

    @Override
    public Containment withName(String newName) {
        return new Containment(id, newName, type, area, kind);
    }
}
