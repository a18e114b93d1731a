package hallwright.generate;

import hallwright.catalogue.DeviceType;
import hallwright.catalogue.RackSystemType;
import hallwright.design.Installed;
import hallwright.design.ProjectValues;
import hallwright.units.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One rack with everything in it. What the project states for the rack takes the place of the sum of its devices;
/// what
/// nobody states counts as nothing, and is counted.
///
/// @param unknown how many facts about power, mass and air nobody states
record RackFigures(
        String name,
        double watts,
        double kilograms,
        double airflow,
        double liquidWatts,
        double litresPerMinute,
        int gpus,
        int cords,
        int unknown) {

    private static final ProjectValues NOTHING =
            new ProjectValues(null, null, null, null, null, null, null, null, null, null, "nothing");

    static RackFigures of(Installed rack, String name, List<Installed> devices) {
        ProjectValues stated = Objects.requireNonNullElse(rack.project(), NOTHING);
        List<Installed> parts = new ArrayList<>(devices);
        parts.add(new Installed(rack.type(), null));
        List<Installed> active = parts.stream()
                .filter(part -> part.type() instanceof DeviceType || part.type() instanceof RackSystemType)
                .toList();
        return new RackFigures(
                name,
                sum(stated.maximum(), active, Installed::maximum),
                sum(stated.mass(), parts, Installed::mass),
                sum(stated.airflow(), active, Installed::airflow),
                active.stream().mapToDouble(RackFigures::liquidWatts).sum(),
                sum(null, active, part -> part.liquid().flow()) * 60_000,
                active.stream()
                        .mapToInt(part -> Objects.requireNonNullElse(part.gpus(), 0))
                        .sum(),
                active.stream().mapToInt(part -> part.draw().cords()).sum(),
                unknown(stated.maximum(), active, Installed::maximum)
                        + unknown(stated.mass(), parts, Installed::mass)
                        + unknown(stated.airflow(), active, Installed::airflow));
    }

    private static double sum(
            @Nullable Quantity stated, List<Installed> parts, Function<Installed, @Nullable Quantity> fact) {
        return stated != null
                ? stated.si()
                : parts.stream()
                        .map(fact)
                        .filter(Objects::nonNull)
                        .mapToDouble(Quantity::si)
                        .sum();
    }

    private static int unknown(
            @Nullable Quantity stated, List<Installed> parts, Function<Installed, @Nullable Quantity> fact) {
        return stated != null
                ? 0
                : (int) parts.stream().map(fact).filter(Objects::isNull).count();
    }

    private static double liquidWatts(Installed part) {
        return part.maximum() == null || part.liquidShare() == null
                ? 0
                : part.maximum().watts() * part.liquidShare().value();
    }
}
