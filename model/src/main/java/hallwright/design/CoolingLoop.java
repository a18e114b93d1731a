package hallwright.design;

import java.util.List;
import java.util.Set;

/// One coolant loop: units that cool it and racks that it cools.
///
/// @param id its identity
/// @param name what people call it
/// @param sources the coolant distribution units, sorted
/// @param loads the racks, sorted
public record CoolingLoop(ObjectId id, String name, List<ObjectId> sources, List<ObjectId> loads)
        implements DesignObject {

    public CoolingLoop {
        sources = sources.stream().sorted().distinct().toList();
        loads = loads.stream().sorted().distinct().toList();
    }

    /// The same loop without some of its members.
    public CoolingLoop without(Set<ObjectId> gone) {
        return new CoolingLoop(
                id,
                name,
                sources.stream().filter(member -> !gone.contains(member)).toList(),
                loads.stream().filter(member -> !gone.contains(member)).toList());
    }

    @Override
    public CoolingLoop withId(ObjectId newId) {
        return new CoolingLoop(newId, name, sources, loads);
    }

    @Override
    public CoolingLoop withName(String newName) {
        return new CoolingLoop(id, newName, sources, loads);
    }
}
