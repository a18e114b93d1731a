package hallwright.design;

import hallwright.catalogue.TypeId;
import hallwright.units.Length;
import org.jspecify.annotations.Nullable;

/// One cord from an outlet in a rack to one power supply of a device in a rack.
///
/// @param id its identity
/// @param name what people call it
/// @param side which supply it belongs to
/// @param source the power strip, transfer switch or shelf with the outlet
/// @param outlet the number of the outlet, from 1, counted through the outlets of this connector
/// @param connector the outlet, such as `C19`
/// @param load the device
/// @param group which group of inlets of the device, from 1, in the order of its type
/// @param inlet which inlet of this group, from 1
/// @param line which lines the outlet hangs on; null where not known, and for direct current
/// @param part what it is; null if not chosen
/// @param length null if not chosen
public record Cord(
        ObjectId id,
        String name,
        FeedSide side,
        ObjectId source,
        int outlet,
        String connector,
        ObjectId load,
        int group,
        int inlet,
        @Nullable Line line,
        @Nullable TypeId part,
        @Nullable Length length)
        implements DesignObject {

    public Cord {
        if (outlet < 1 || group < 1 || inlet < 1) {
            throw new IllegalArgumentException("outlets, groups and inlets count from 1 [outlet=" + outlet + ", group="
                    + group + ", inlet=" + inlet + "]");
        }
    }

    /// The same cord between other devices.
    public Cord between(ObjectId newSource, ObjectId newLoad) {
        return new Cord(id, name, side, newSource, outlet, connector, newLoad, group, inlet, line, part, length);
    }

    @Override
    public Cord withId(ObjectId newId) {
        return new Cord(newId, name, side, source, outlet, connector, load, group, inlet, line, part, length);
    }

    @Override
    public Cord withName(String newName) {
        return new Cord(id, newName, side, source, outlet, connector, load, group, inlet, line, part, length);
    }
}
