package hallwright.design;

import hallwright.catalogue.RackUnits;
import hallwright.catalogue.TypeId;
import org.jspecify.annotations.Nullable;

/// One device in a rack.
///
/// @param id its identity
/// @param name what people call it
/// @param type what it is
/// @param rack the rack it is in
/// @param bottom the lowest unit it takes; 1 is the lowest of the rack; zero for [Face#ZERO_U]
/// @param face which side it mounts from
/// @param project what the project states in place of the type; null if nothing
public record Mount(
        ObjectId id,
        String name,
        TypeId type,
        ObjectId rack,
        RackUnits bottom,
        Face face,
        @Nullable ProjectValues project)
        implements DesignObject {

    /// The same device in another rack or place.
    public Mount at(ObjectId newRack, RackUnits newBottom, Face newFace) {
        return new Mount(id, name, type, newRack, newBottom, newFace, project);
    }

    /// The same device with what the project states.
    public Mount withProject(@Nullable ProjectValues newProject) {
        return new Mount(id, name, type, rack, bottom, face, newProject);
    }

    /// The same place with another type.
    public Mount withType(TypeId newType) {
        return new Mount(id, name, newType, rack, bottom, face, project);
    }

    @Override
    public Mount withId(ObjectId newId) {
        return new Mount(newId, name, type, rack, bottom, face, project);
    }

    @Override
    public Mount withName(String newName) {
        return new Mount(id, newName, type, rack, bottom, face, project);
    }
}
