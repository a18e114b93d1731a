package hallwright.catalogue;

/// One type of equipment with everything known about it. Unknown facts are null, never zero and never invented.
///
/// Types are open data, kinds are sealed: a new kind must make every stage of the calculation think about it.
public sealed interface EquipmentType
        permits CableType,
                ContainmentType,
                CoolingType,
                DeviceType,
                PathwayType,
                PowerType,
                RackSystemType,
                RackType,
                TileType {

    /// Who makes it and what it is called.
    Product product();

    /// Its outer size and mass.
    Body body();

    /// How it mounts in a rack or what it offers; nothing known for kinds that have nothing to do with racks.
    default Mounting mounting() {
        return Mounting.UNKNOWN;
    }

    /// Ratings that only some categories have.
    Ratings ratings();

    /// Where the facts come from and how far each can be trusted.
    Evidence evidence();

    /// The stable name of the type.
    default TypeId id() {
        return product().id();
    }

    /// What the type is for.
    default Category category() {
        return product().category();
    }
}
