package hallwright.design;

import hallwright.geometry.Polygon;
import org.jspecify.annotations.Nullable;

/// A part of the floor that is cooled together. Cooling units serve the zone they stand in.
///
/// @param id its identity
/// @param name what people call it
/// @param area where it lies
/// @param strategy how its air heat is taken away; null if not decided
public record Zone(
        ObjectId id, String name, Polygon area, @Nullable CoolingStrategy strategy) implements DesignObject {

    @Override
    public Zone withId(ObjectId newId) {
        return new Zone(newId, name, area, strategy);
    }

    @Override
    public Zone withName(String newName) {
        return new Zone(id, newName, area, strategy);
    }
}
