package hallwright.design;

import hallwright.geometry.Polygon;
import hallwright.units.Length;
import hallwright.units.Pressure;
import org.jspecify.annotations.Nullable;

/// A room of the building: what lies inside its walls.
///
/// @param id its identity
/// @param name what people call it
/// @param outline the inner face of its walls
/// @param ceiling clear height from the floor that equipment stands on; null if not given
/// @param raisedFloor height of the raised floor above the slab; zero for a slab
/// @param floorCapacity the distributed load that the floor carries; null if not given
public record Room(
        ObjectId id,
        String name,
        Polygon outline,
        @Nullable Length ceiling,
        Length raisedFloor,
        @Nullable Pressure floorCapacity)
        implements DesignObject {

    @Override
    public Room withId(ObjectId newId) {
        return new Room(newId, name, outline, ceiling, raisedFloor, floorCapacity);
    }

    @Override
    public Room withName(String newName) {
        return new Room(id, newName, outline, ceiling, raisedFloor, floorCapacity);
    }
}
