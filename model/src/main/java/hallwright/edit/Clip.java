package hallwright.edit;

import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.TypeId;
import hallwright.design.Containment;
import hallwright.design.CoolingLoop;
import hallwright.design.Cord;
import hallwright.design.Design;
import hallwright.design.DesignObject;
import hallwright.design.Feed;
import hallwright.design.Mount;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import hallwright.design.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A part of a design that can be put down again, here or in another design: some objects, what belongs to them,
/// and
/// the types they use.
///
/// @param types the equipment types used
/// @param objects the objects under the identities they had
public record Clip(List<EquipmentType> types, List<DesignObject> objects) {

    public Clip {
        types = List.copyOf(types);
        objects = List.copyOf(objects);
    }

    /// The objects with these identities, the devices of the racks among them and their circuits.
    public static Clip of(Design design, Set<ObjectId> ids) {
        List<DesignObject> objects = design.objects()
                .filter(object -> ids.contains(object.id())
                        || (object instanceof Mount mount && ids.contains(mount.rack()))
                        || (object instanceof Feed feed && holds(design, ids, feed.load()))
                        || (object instanceof Cord cord && holds(design, ids, cord.load())))
                .toList();
        Map<TypeId, EquipmentType> types = new TreeMap<>();
        for (DesignObject object : objects) {
            TypeId type = typeOf(object);
            if (type != null) {
                types.put(type, design.types().get(type));
            }
        }
        return new Clip(List.copyOf(types.values()), objects);
    }

    private static boolean holds(Design design, Set<ObjectId> ids, ObjectId end) {
        return ids.contains(end) || ids.contains(design.holder(end));
    }

    /// The objects as new ones: fresh identities and names, references between them kept, references to what is not
    /// in the clip kept where the design still has it, else dropped together with what cannot be without them.
    List<DesignObject> renewed(Design design, Fresh fresh) {
        objects.forEach(object -> fresh.assign(object.id()));
        List<DesignObject> renewed = new ArrayList<>();
        for (DesignObject object : objects) {
            DesignObject next = switch (object) {
                case Mount mount ->
                    fresh.knows(design, mount.rack())
                            ? mount.at(fresh.of(mount.rack()), mount.bottom(), mount.face())
                            : null;
                case Feed feed -> feed(design, feed, fresh);
                case Cord cord ->
                    fresh.knows(design, cord.load()) && fresh.knows(design, cord.source())
                            ? cord.between(fresh.of(cord.source()), fresh.of(cord.load()))
                            : null;
                case CoolingLoop loop ->
                    new CoolingLoop(
                            loop.id(),
                            loop.name(),
                            loop.sources().stream()
                                    .filter(m -> fresh.knows(design, m))
                                    .map(fresh::of)
                                    .toList(),
                            loop.loads().stream()
                                    .filter(m -> fresh.knows(design, m))
                                    .map(fresh::of)
                                    .toList());
                default -> object;
            };
            if (next != null) {
                renewed.add(next.withId(fresh.of(object.id())).withName(fresh.name(object)));
            }
        }
        return renewed;
    }

    private static @Nullable Feed feed(Design design, Feed feed, Fresh fresh) {
        if (!fresh.knows(design, feed.load())) {
            return null;
        }
        ObjectId source = feed.source();
        ObjectId kept = source != null && fresh.knows(design, source) ? fresh.of(source) : null;
        return feed.between(kept, fresh.of(feed.load()));
    }

    private static @Nullable TypeId typeOf(DesignObject object) {
        return switch (object) {
            case Placement placement -> placement.type();
            case Mount mount -> mount.type();
            case Run run -> run.type();
            case Containment containment -> containment.type();
            case Feed feed -> feed.wiring().part();
            case Cord cord -> cord.part();
            default -> null;
        };
    }
}
