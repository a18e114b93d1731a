package hallwright.design;

import hallwright.catalogue.TypeId;
import hallwright.geometry.Point;
import hallwright.geometry.Turn;
import hallwright.units.Length;
import org.jspecify.annotations.Nullable;

/// One piece of equipment that stands on the floor.
///
/// @param id its identity
/// @param name what people call it
/// @param type what it is
/// @param position south-west corner of the smallest rectangle around it
/// @param turn how it is turned; at zero its front looks south
/// @param elevation how high its foot is above the floor
/// @param row the row it belongs to, if the user says so; else rows follow from where things stand
/// @param locked true if it must not be moved by hand
/// @param project what the project states in place of the type; null if nothing
public record Placement(
        ObjectId id,
        String name,
        TypeId type,
        Point position,
        Turn turn,
        Length elevation,
        @Nullable String row,
        boolean locked,
        @Nullable ProjectValues project)
        implements DesignObject {

    /// The same equipment at another place and turn.
    public Placement at(Point newPosition, Turn newTurn) {
        return new Placement(id, name, type, newPosition, newTurn, elevation, row, locked, project);
    }

    /// The same place with another type.
    public Placement withType(TypeId newType) {
        return new Placement(id, name, newType, position, turn, elevation, row, locked, project);
    }

    /// The same equipment with what the project states.
    public Placement withProject(@Nullable ProjectValues newProject) {
        return new Placement(id, name, type, position, turn, elevation, row, locked, newProject);
    }

    /// The same equipment in a row, or in none.
    public Placement withRow(@Nullable String newRow) {
        return new Placement(id, name, type, position, turn, elevation, newRow, locked, project);
    }

    /// The same equipment, held in place or free.
    public Placement withLocked(boolean newLocked) {
        return new Placement(id, name, type, position, turn, elevation, row, newLocked, project);
    }

    @Override
    public Placement withId(ObjectId newId) {
        return new Placement(newId, name, type, position, turn, elevation, row, locked, project);
    }

    @Override
    public Placement withName(String newName) {
        return new Placement(id, newName, type, position, turn, elevation, row, locked, project);
    }
}
