package hallwright.catalogue;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// All known equipment types, by id.
public final class Catalogue {

    /// No types at all.
    public static final Catalogue EMPTY = new Catalogue(new TreeMap<>());

    private final SortedMap<TypeId, EquipmentType> types;

    private Catalogue(SortedMap<TypeId, EquipmentType> types) {
        this.types = Collections.unmodifiableSortedMap(types);
    }

    /// A catalogue of these types; a later type replaces an earlier one of the same id.
    public static Catalogue of(Collection<? extends EquipmentType> types) {
        return EMPTY.overlaidWith(types);
    }

    /// This catalogue with further types, which replace those of the same id.
    public Catalogue overlaidWith(Collection<? extends EquipmentType> more) {
        SortedMap<TypeId, EquipmentType> all = new TreeMap<>(types);
        more.forEach(type -> all.put(type.id(), type));
        return new Catalogue(all);
    }

    /// The type with this id, or null.
    public @Nullable EquipmentType find(TypeId id) {
        return types.get(id);
    }

    /// All types, sorted by id.
    public Collection<EquipmentType> types() {
        return types.values();
    }
}
