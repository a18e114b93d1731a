package hallwright.power;

import hallwright.space.Clearance;
import hallwright.space.Clearances;
import hallwright.space.Flank;
import hallwright.space.Placed;
import hallwright.units.Area;
import hallwright.units.Power;
import hallwright.units.PowerDensity;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// Power density by the four definitions of [DensityDefinition]. Each value is null where its divisor is zero.
///
/// @param perRack power over racks
/// @param whiteSpace power over the area inside the walls
/// @param footprint power over width times depth of the racks
/// @param halfAisles power over width x (depth + (front + rear) / 2), with the free strips in front and behind
public record Density(
        @Nullable Power perRack,
        @Nullable PowerDensity whiteSpace,
        @Nullable PowerDensity footprint,
        @Nullable PowerDensity halfAisles) {

    /// The density of some racks with a power in an area.
    public static Density of(Power power, Area whiteSpace, Collection<Placed> racks, Clearances clearances) {
        Area footprint = Area.ZERO;
        Area aisles = Area.ZERO;
        int count = 0;
        for (Placed rack : racks) {
            if (rack.isRack()) {
                long width = rack.footprint().widthMm();
                footprint = footprint.plus(
                        Area.ofMillimetres(width, rack.footprint().depthMm()));
                aisles = aisles.plus(Area.ofMillimetres(width, strip(clearances, rack, Flank.FRONT))
                        .plus(Area.ofMillimetres(width, strip(clearances, rack, Flank.REAR)))
                        .times(0.5));
                count++;
            }
        }
        return new Density(
                count == 0 ? null : power.times(1.0 / count),
                density(power, whiteSpace),
                density(power, footprint),
                density(power, footprint.plus(aisles)));
    }

    private static long strip(Clearances clearances, Placed rack, Flank flank) {
        Clearance clearance = clearances.find(rack.id(), flank);
        return clearance == null ? 0 : clearance.distanceMm();
    }

    private static @Nullable PowerDensity density(Power power, Area area) {
        return area.squareMetres() == 0 ? null : PowerDensity.of(power, area);
    }
}
