package hallwright.design;

import hallwright.catalogue.TypeId;
import hallwright.geometry.Point;
import hallwright.units.Length;
import java.util.List;

/// Something long above or on the floor: a busway, a tray, a fibre duct.
///
/// @param id its identity
/// @param name what people call it
/// @param type what it is
/// @param path its middle line, two places or more
/// @param elevation height of its underside above the floor
public record Run(ObjectId id, String name, TypeId type, List<Point> path, Length elevation) implements DesignObject {

    public Run {
        path = List.copyOf(path);
        if (path.size() < 2) {
            throw new IllegalArgumentException("a run needs two places [path=" + path + "]");
        }
    }

    /// Its length.
    public Length length() {
        double sum = 0;
        for (int i = 1; i < path.size(); i++) {
            sum += path.get(i - 1).distanceTo(path.get(i));
        }
        return new Length((int) Math.round(sum));
    }

    @Override
    public Run withId(ObjectId newId) {
        return new Run(newId, name, type, path, elevation);
    }

    @Override
    public Run withName(String newName) {
        return new Run(id, newName, type, path, elevation);
    }
}
