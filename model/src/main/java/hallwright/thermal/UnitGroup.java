package hallwright.thermal;

import hallwright.units.Airflow;
import hallwright.units.Power;
import hallwright.units.Quantity;
import hallwright.units.WaterFlow;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Units that work together, so that the rest must do when some stop.
///
/// @param units the units, in order of identity
public record UnitGroup(List<CoolingUnit> units) {

    public UnitGroup {
        units = List.copyOf(units);
    }

    /// The heat that the counted units take away when so many of the largest stop.
    public Power capacity(int lost) {
        return new Power(rest(u -> u.isCounted() ? u.capacity() : null, lost));
    }

    /// The air that the units move when so many of those with the most air stop. Rear doors move none.
    public Airflow airflow(int lost) {
        return new Airflow(rest(u -> u.isDoor() ? null : u.airflow(), lost));
    }

    /// The coolant that the units give when so many of those with the most stop.
    public WaterFlow coolant(int lost) {
        return new WaterFlow(rest(CoolingUnit::coolant, lost) * 60_000);
    }

    /// The units whose capacity is not counted, because it or its conditions are not known.
    public List<CoolingUnit> notCounted() {
        return units.stream().filter(unit -> !unit.isCounted()).toList();
    }

    /// The units that ought to move air, of which nobody knows how much.
    public List<CoolingUnit> withoutAirflow() {
        return units.stream()
                .filter(unit -> !unit.isDoor() && unit.airflow() == null)
                .toList();
    }

    /// The units of which nobody knows how much coolant they give.
    public List<CoolingUnit> withoutCoolant() {
        return units.stream().filter(unit -> unit.coolant() == null).toList();
    }

    /// The counted unit with the largest capacity, or null.
    public @Nullable CoolingUnit largest() {
        return units.stream()
                .filter(CoolingUnit::isCounted)
                .max(Comparator.comparingDouble(UnitGroup::watts))
                .orElse(null);
    }

    private static double watts(CoolingUnit unit) {
        return unit.capacity() == null ? 0 : unit.capacity().watts();
    }

    private double rest(Function<CoolingUnit, @Nullable Quantity> figure, int lost) {
        return units.stream()
                .map(figure)
                .filter(Objects::nonNull)
                .map(Quantity::si)
                .sorted(Comparator.reverseOrder())
                .skip(lost)
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}
