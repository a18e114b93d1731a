package hallwright.edit;

import hallwright.catalogue.EquipmentType;
import hallwright.design.Design;
import hallwright.design.DesignDraft;
import hallwright.design.Placement;
import hallwright.design.ProjectValues;
import hallwright.geometry.Point;
import hallwright.geometry.Turn;
import hallwright.text.Message;
import hallwright.units.Length;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts a new piece of equipment on the floor.
///
/// @param type what
/// @param name its name; null for the next free one of its category
/// @param position south-west corner of the smallest rectangle around it
/// @param turn how it is turned
/// @param elevation how high its foot is above the floor
/// @param project what the project states in place of the type; needs a size where the type has none
public record Place(
        EquipmentType type,
        @Nullable String name,
        Point position,
        Turn turn,
        Length elevation,
        @Nullable ProjectValues project)
        implements Edit {

    /// On the floor, with the next free name and nothing stated by the project.
    public static Place onFloor(EquipmentType type, Point position, Turn turn) {
        return new Place(type, null, position, turn, Length.ZERO, null);
    }

    @Override
    public Message label() {
        return Message.of("edit.place", type.product().model());
    }

    @Override
    public EditResult applyTo(Design design) {
        DesignDraft draft = design.draft().use(List.of(type));
        String given = name == null ? new Names(design).next(Names.prefix(type.category())) : name;
        Placement placement =
                new Placement(draft.newId(), given, type.id(), position, turn, elevation, null, false, project);
        return Outcome.checked(draft.put(placement).build(), List.of(placement));
    }
}
