package hallwright.thermal;

import hallwright.catalogue.CoolingDuty;
import hallwright.design.Installed;
import hallwright.design.ObjectId;
import hallwright.units.Airflow;
import hallwright.units.Power;
import hallwright.units.WaterFlow;
import org.jspecify.annotations.Nullable;

/// One unit that takes heat away, with what is known about it.
///
/// @param id the placement, or the mount of a rear door
/// @param name what people call it
/// @param capacity the heat it takes away under its conditions; for a rear door at most the heat of its rack; null
///     if
///     not known
/// @param conditions what the capacity holds at, as the maker states; null if not known or only
///     words without a figure, such as “nominal”
/// @param airflow the air that it moves through the zone; null if not known
/// @param coolant what it gives to its loop; null if not known or not a coolant distribution unit
/// @param isDoor true for a rear door: it cools the exhaust of one rack and supplies no air to the zone
public record CoolingUnit(
        ObjectId id,
        String name,
        @Nullable Power capacity,
        @Nullable String conditions,
        @Nullable Airflow airflow,
        @Nullable WaterFlow coolant,
        boolean isDoor) {

    /// A unit as it is installed.
    static CoolingUnit of(ObjectId id, String name, Installed installed) {
        CoolingDuty duty = installed.duty();
        String conditions = duty.isStated() ? duty.conditions() : null;
        return new CoolingUnit(
                id,
                name,
                duty.capacity(),
                conditions,
                installed.airflow(),
                installed.liquid().flow(),
                false);
    }

    /// The same unit as a rear door of a rack that gives off so much heat.
    CoolingUnit onDoor(Power rackHeat) {
        Power useful = capacity == null || capacity.compareTo(rackHeat) < 0 ? capacity : rackHeat;
        return new CoolingUnit(id, name, useful, conditions, null, null, true);
    }

    /// True if its capacity may be counted: it is known, and what it holds at is known too.
    public boolean isCounted() {
        return capacity != null && conditions != null;
    }
}
