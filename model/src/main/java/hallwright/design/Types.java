package hallwright.design;

import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.TypeId;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The equipment types that a design uses, with the values used: the design opens without today's catalogue.
public final class Types {

    /// No types.
    public static final Types NONE = new Types(new TreeMap<>());

    private final SortedMap<TypeId, EquipmentType> byId;

    private Types(SortedMap<TypeId, EquipmentType> byId) {
        this.byId = Collections.unmodifiableSortedMap(byId);
    }

    /// These types with more. A type that is already here keeps the values used; the same table if none is new.
    public Types withAll(Collection<? extends EquipmentType> more) {
        if (more.stream().allMatch(type -> byId.containsKey(type.id()))) {
            return this;
        }
        SortedMap<TypeId, EquipmentType> all = new TreeMap<>(byId);
        more.forEach(type -> all.putIfAbsent(type.id(), type));
        return new Types(all);
    }

    /// These types with other values for one of them.
    public Types replacing(EquipmentType type) {
        SortedMap<TypeId, EquipmentType> all = new TreeMap<>(byId);
        all.put(type.id(), type);
        return new Types(all);
    }

    /// The type with this id, or null.
    public @Nullable EquipmentType find(TypeId id) {
        return byId.get(id);
    }

    /// The type with this id.
    ///
    /// @throws IllegalStateException if the design does not hold it; edits and the file reader see to it that
    ///     it does
    public EquipmentType get(TypeId id) {
        EquipmentType type = byId.get(id);
        if (type == null) {
            throw new IllegalStateException("type missing in the design [id=" + id + "]");
        }
        return type;
    }

    /// All types, sorted by id.
    public Collection<EquipmentType> all() {
        return byId.values();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Types types && byId.equals(types.byId);
    }

    @Override
    public int hashCode() {
        return byId.hashCode();
    }

    @Override
    public String toString() {
        return byId.keySet().toString();
    }
}
