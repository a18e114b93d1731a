package hallwright.catalogue;

import hallwright.units.Mass;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /// The mass that it can carry; null if not known, and for all but racks.
    default @Nullable Mass staticLoad() {
        return null;
    }

    /// The electricity it takes; nothing known for kinds that take none.
    default Draw draw() {
        return Draw.UNKNOWN;
    }

    /// The air through it; nothing known for kinds without an air path.
    default AirPath air() {
        return AirPath.UNKNOWN;
    }

    /// The coolant through it; nothing known for kinds without one.
    default LiquidPath liquid() {
        return LiquidPath.UNKNOWN;
    }

    /// The heat it removes; nothing known for all but cooling.
    default CoolingDuty duty() {
        return CoolingDuty.UNKNOWN;
    }

    /// Its network ports; none for kinds without.
    default List<Port> ports() {
        return List.of();
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
